package changeover.app;

import changeover.execute.Changes;
import changeover.os.Hosts;
import changeover.ui.Journey;
import changeover.ui.Window;
import java.io.PrintStream;

/** Opens the window at the right page. Apart from {@link Main}, so that the terminal loads nothing of the window. */
final class Opening {
    private Opening() {}

    static int window(Wiring wiring, PrintStream err) {
        try {
            var desk = new Desk(wiring);
            Window.open(desk, start(desk));
            return 0;
        } catch (UnsupportedOperationException e) { // the display does not answer
            err.println(e.getMessage());
            return -1;
        }
    }

    /** A change that is not finished comes first: its page tells the truth about it. */
    private static Window.Start start(Desk desk) {
        boolean measure = Hosts.measuring();
        if (measure) {
            return new Window.Start("welcome", Journey.START, true);
        }
        return Changes.view(desk.changes().newest())
                .filter(run -> !run.state().closed())
                .map(run -> new Window.Start("work", Journey.START.withJournal(run.journal()), false))
                .orElse(Window.Start.FIRST);
    }
}
