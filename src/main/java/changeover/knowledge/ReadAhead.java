package changeover.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * Texts and trees of packs, made by a thread of its own while the caller makes records of the packs before: on two cores
 * that hides the half of all loading. Trees come in the order of the files; each is asked for once.
 */
final class ReadAhead {
    /** What a pack holds, not understood yet; null with a problem, or with what reading threw. */
    private record Tree(Object root, List<Problem> problems, Throwable thrown) {}

    private final BlockingQueue<Tree> ready = new LinkedBlockingQueue<>();

    ReadAhead(List<String> files, Function<String, String> texts) {
        Thread.ofPlatform().daemon().name("packs").start(() -> {
            var reading = new Reading();
            files.forEach(file -> ready.add(read(file, texts, reading)));
        });
    }

    private static Tree read(String file, Function<String, String> texts, Reading reading) {
        int before = reading.problems.size();
        Object root = null;
        Throwable thrown = null;
        try {
            root = reading.tree(file, texts, KnowledgeCodec::read);
        } catch (RuntimeException | Error e) { // whoever waits must hear of it
            thrown = e;
        }
        return new Tree(root, new ArrayList<>(reading.problems.subList(before, reading.problems.size())), thrown);
    }

    /** The next tree; null when it could not be made, and then {@code problems} got why. */
    Object next(List<Problem> problems) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    Tree tree = ready.take();
                    switch (tree.thrown()) {
                        case RuntimeException e -> throw e;
                        case Error e -> throw e;
                        case null, default -> {}
                    }
                    problems.addAll(tree.problems());
                    return tree.root();
                } catch (InterruptedException _) {
                    interrupted = true; // the packs are on their way; whoever asked to stop is heard after that
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
