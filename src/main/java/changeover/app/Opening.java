package changeover.app;

import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.os.Desktop;
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

    /** A change that is not finished comes first: its page tells the truth about it, also when its record is damaged. */
    private static Window.Start start(Desk desk) {
        if (Desktop.measuring()) {
            return new Window.Start("welcome", Journey.START, true);
        }
        return switch (desk.changes().newest()) {
            case Changes.View view when !closed(view.run().state()) -> work(view.run().journal());
            case Changes.Damaged _ -> work(null);
            case Changes.View _, Changes.Nothing _ -> Window.Start.FIRST;
        };
    }

    private static Window.Start work(String journal) {
        return new Window.Start("work", Journey.START.withJournal(journal), false);
    }

    private static boolean closed(PlanState state) {
        return state == PlanState.FINISHED || state == PlanState.STOPPED;
    }
}
