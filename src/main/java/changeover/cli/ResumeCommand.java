package changeover.cli;

import changeover.execute.Changes;

/** {@code resume}: goes on with a change that was interrupted, with the person's answer when a step waits for her. */
final class ResumeCommand extends Command {
    ResumeCommand(Console console) {
        super(console, "resume", console.words("resume.about"));
        option("--done", console.words("label.id"), console.words("resume.done"));
        option("--skip", console.words("label.id"), console.words("resume.skip"));
    }

    @Override
    int run() throws Trouble {
        String done = value("--done");
        String skip = value("--skip");
        if (done != null && skip != null) {
            throw new Trouble(Exit.USAGE, console.words("resume.both"));
        }
        if (done != null || skip != null) {
            answer(done != null ? done : skip, done != null);
        }
        return new Carried(console).out(console.tools().changes().resume(true));
    }

    private void answer(String action, boolean done) throws Trouble {
        var changes = console.tools().changes();
        switch (changes.newest()) {
            case Changes.View view when view.run().actions().stream()
                    .anyMatch(step -> step.action().id().equals(action)) ->
                changes.answer(view.run().journal(), action, done);
            case Changes.Damaged damaged -> throw Carried.damaged(console, damaged);
            default -> throw new Trouble(Exit.USAGE, console.words("resume.noSuchStep", action));
        }
    }
}
