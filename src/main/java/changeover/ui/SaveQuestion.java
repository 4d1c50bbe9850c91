package changeover.ui;

import java.io.File;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks the person where a file may be saved, in the system's own dialog. On the window's thread only. */
public final class SaveQuestion {
    private SaveQuestion() {}

    /** {@code folder} is where to begin, may be null; empty when she cancels. */
    public static Optional<String> ask(String folder, String suggestedName) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        Window owner = Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
        File chosen;
        try {
            chooser.setInitialDirectory(folder == null ? null : new File(folder));
            chosen = chooser.showSaveDialog(owner);
        } catch (IllegalArgumentException noSuchFolder) { // then the system's own idea of a good place must do
            chooser.setInitialDirectory(null);
            chosen = chooser.showSaveDialog(owner);
        }
        return Optional.ofNullable(chosen).map(File::getPath);
    }
}
