package changeover.execute;

import changeover.detect.Evidence;
import changeover.detect.Signs;
import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Commands.Command;
import changeover.os.Commands.Finished;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Registry;
import changeover.plan.Action;
import changeover.plan.CommandLines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks every target up again in the machine's own records, just before it is acted upon. What the plan says about the
 * machine may be old or made up; what a person who is no administrator could have written does not count.
 */
final class Targets {
    private static final String UNINSTALL = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";

    private final Host host;
    private final Knowledge knowledge;
    private final SecondLook look;

    Targets(Host host, Knowledge knowledge, SecondLook look) {
        this.host = host;
        this.knowledge = knowledge;
        this.look = look;
    }

    /** @param why {@link Detail#NONE} when it may be done; {@code words} say more, for the log */
    record Answered(Detail why, String words) {
        static final Answered GOOD = new Answered(Detail.NONE, "");

        static Answered refused(String words) {
            return new Answered(Detail.REFUSED, words);
        }
    }

    Answered check(Action action) {
        return switch (action.kind()) {
            case RUN_UNINSTALLER ->
                CommandLines.installer(action.target()) == InstallerKind.MSI ? productCode(action) : packages(action);
            case INSTALL_REPLACEMENT -> dryRun(action);
            case REMOVE_LEFTOVER -> leftover(action);
            case CHECK_PROTECTION, DOWNLOAD, ASK_PERSON, RESTART, VERIFY -> Answered.GOOD;
        };
    }

    /** An entry of all users must name this code, and must still bear the signs of the product. */
    private Answered productCode(Action action) {
        String code = action.target().get(Action.PRODUCT_CODE).toUpperCase(Locale.ROOT);
        var signs = Signs.of(knowledge, host.machine().os().id());
        boolean entry = false;
        for (Registry.View view : Registry.View.values()) {
            var path = new Registry.Path(Registry.Hive.LOCAL_MACHINE, view, UNINSTALL);
            if (!(host.registry().children(path) instanceof Answer.Got<Registry.Children> got)) {
                continue;
            }
            for (Registry.Key key : got.value().keys()) {
                if (key.path().name().toUpperCase(Locale.ROOT).endsWith(code)) {
                    entry = true;
                    if (bearsSigns(signs, action.product(), key)) {
                        return Answered.GOOD;
                    }
                }
            }
        }
        return Answered.refused(
                entry ? "the entry of this product code names another product" : "no entry has this product code");
    }

    private static boolean bearsSigns(Signs signs, String product, Registry.Key key) {
        return signs.fitting(Witness.UNINSTALL_KEY, key.text("DisplayName")).stream()
                .filter(of -> of.product().id().equals(product))
                .anyMatch(of -> of.sign().publisher() == null
                        || of.sign().publisher().matcher(key.text("Publisher")).matches());
    }

    private Answered packages(Action action) {
        var there = look.packages(action);
        if (there.isEmpty()) {
            return new Answered(Detail.COULD_NOT_LOOK, "the packages could not be looked at");
        }
        if (there.get().stream().anyMatch(e -> e.fact(Evidence.PACKAGE_STATE).startsWith("h"))) {
            return new Answered(Detail.HELD, "a package is held");
        }
        return dryRun(action);
    }

    /** The package manager tells what it would touch: nothing but what was agreed to, and what the recipe knows. */
    private Answered dryRun(Action action) {
        var words = CommandLines.preview(action.kind(), action.target());
        if (words.isEmpty()) {
            return Answered.GOOD;
        }
        var said = host.commands().run(
                Command.of(words.getFirst(), words.subList(1, words.size()).toArray(String[]::new))
                        .timeout(Duration.ofSeconds(90)));
        if (!(said instanceof Finished finished)) {
            return new Answered(Detail.NOT_STARTED, "the dry run did not end");
        }
        if (finished.exit() != 0) {
            return new Answered(ExitRemarks.aptIsBusy(finished.err()) ? Detail.BUSY : Detail.REFUSED, lastLine(finished));
        }
        var strangers = strangers(action, finished.out());
        return strangers.isEmpty()
                ? Answered.GOOD
                : Answered.refused("it would also touch " + String.join(" ", strangers));
    }

    private List<String> strangers(Action action, String out) {
        boolean removing = action.kind() == Action.Kind.RUN_UNINSTALLER;
        var known = new ArrayList<>(CommandLines.packages(action.target()));
        if (removing) {
            knowledge
                    .recipe(action.product(), host.machine().os().id())
                    .ifPresent(r -> known.addAll(r.packages()));
        }
        var strangers = new ArrayList<String>();
        for (String line : out.split("\n")) {
            String[] parts = line.strip().split(" ");
            boolean removes = parts[0].equals("Remv") || parts[0].equals("Purg");
            // a replacement may bring what it needs; a removal brings nothing
            boolean touches = removes || removing && parts[0].equals("Inst");
            if (touches && parts.length > 1) {
                boolean ours = removing && removes
                        && (known.contains(parts[1]) || known.contains(CommandLines.withoutArch(parts[1])));
                if (!ours) {
                    strangers.add(parts[1]);
                }
            }
        }
        return strangers;
    }

    private static String lastLine(Finished finished) {
        String text = finished.err().strip();
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    /** A plain file, and no link anywhere on the way to it: a link there could lead us to somebody else's file. */
    private Answered leftover(Action action) {
        String path = action.target().get(Action.PATH);
        if (kind(path) != Disk.Kind.FILE) {
            return Answered.refused("it is not a plain file");
        }
        String separator = host.disk().places().separator();
        for (int cut = path.lastIndexOf(separator); cut > 0; cut = path.lastIndexOf(separator, cut - 1)) {
            String above = path.substring(0, cut);
            if (!above.endsWith(":") && kind(above) != Disk.Kind.FOLDER) {
                return Answered.refused("a link is on the way to it");
            }
        }
        return Answered.GOOD;
    }

    private Disk.Kind kind(String path) {
        return host.disk().look(path) instanceof Answer.Got<Disk.Entry> got ? got.value().kind() : null;
    }
}
