package changeover.os.linux;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Which programs the kernel asks before it opens a file. Only an administrator may see that of others. */
final class FanotifyGroups {
    private static final String LINK = "anon_inode:[fanotify]";
    private static final String FLAGS = "fanotify flags:";
    /** The classes that may refuse: content and pre-content. Those that only listen are search tools and the like. */
    private static final int MAY_REFUSE = 0x0c;

    private FanotifyGroups() {}

    /** True when we may not see what the first of all processes has open. */
    static boolean areClosed(Path proc) {
        try (DirectoryStream<Path> _ = Files.newDirectoryStream(proc.resolve("1").resolve("fd"))) {
            return false;
        } catch (AccessDeniedException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** One when that process has such a group, zero when not or when it has ended, negative when we may not see. */
    static int in(Path process, Function<Path, String> text) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : open) {
                if (isGroup(file) && mayRefuse(text.apply(process.resolve("fdinfo").resolve(file.getFileName())))) {
                    return 1;
                }
            }
            return 0;
        } catch (AccessDeniedException _) {
            return -1;
        } catch (DirectoryIteratorException | IOException _) {
            return 0;
        }
    }

    private static boolean isGroup(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().equals(LINK);
        } catch (IOException _) {
            return false; // closed meanwhile
        }
    }

    /** The flags are in hexadecimal digits. */
    static boolean mayRefuse(String info) {
        int at = info.indexOf(FLAGS);
        if (at < 0) {
            return false;
        }
        int from = at + FLAGS.length();
        int end = from;
        while (end < info.length() && Character.digit(info.charAt(end), 16) >= 0) {
            end++;
        }
        return end > from && end - from <= 8 && (Integer.parseUnsignedInt(info, from, end, 16) & MAY_REFUSE) != 0;
    }
}
