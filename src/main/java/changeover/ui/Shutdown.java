package changeover.ui;

import java.util.ArrayList;
import javafx.application.Platform;
import javafx.stage.Window;

/**
 * The one way out of the window. Leaving while a pop-up is still showing crashes the virtual machine on Linux (inside
 * GTK), so every window is hidden first, the newest before the oldest.
 */
public final class Shutdown {
    private final Jobs jobs;

    public Shutdown(Jobs jobs) {
        this.jobs = jobs;
    }

    public void now() {
        jobs.close();
        hideAll();
        Platform.exit();
    }

    static void hideAll() {
        var windows = new ArrayList<>(Window.getWindows());
        for (Window window : windows.reversed()) {
            window.hide();
        }
    }
}
