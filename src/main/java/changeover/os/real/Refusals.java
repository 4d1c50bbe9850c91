package changeover.os.real;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Why;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What it means when the system does not let us read a path. */
final class Refusals {
    private Refusals() {}

    static <T> Answer<T> of(String path, Exception e) {
        if (e instanceof NoSuchFileException) {
            return Answer.absent();
        }
        if (e instanceof AccessDeniedException || e instanceof SecurityException) {
            return Answer.failed(Why.DENIED, path);
        }
        if (e instanceof DirectoryIteratorException inside) {
            return of(path, inside.getCause());
        }
        if (e instanceof InvalidPathException) {
            return Answer.failed(Why.ODD, Because.of("no.path", path));
        }
        if (e instanceof NotDirectoryException) {
            return Answer.failed(Why.ODD, Because.of("no.folder", path));
        }
        return belowFile(path) ? Answer.absent() : Answer.failed(Why.ODD, path + ": " + e.getMessage());
    }

    /** The system answers "not a folder" for a path below a file: such a thing cannot be there. */
    private static boolean belowFile(String path) {
        for (Path above = Path.of(path).getParent(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above)) {
                return false;
            }
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
                return Files.isRegularFile(above);
            }
        }
        return false;
    }
}
