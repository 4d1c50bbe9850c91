package changeover.os.windows;

import java.util.Locale;
import java.util.regex.Pattern;

/** From what the registry says a service starts to the plain path of the file. */
final class ImagePath {
    private static final Pattern PROGRAM = Pattern.compile("^(.*?\\.(?:exe|sys|dll|com))(?:[\\s,].*)?$", Pattern.CASE_INSENSITIVE);

    private ImagePath() {}

    /** {@code windows} is the system's folder, e.g. C:\Windows. Empty stays empty. */
    static String file(String raw, String windows) {
        String path = raw.strip();
        if (path.startsWith("\"")) {
            int end = path.indexOf('"', 1);
            path = end < 0 ? path.substring(1) : path.substring(1, end);
        } else {
            var program = PROGRAM.matcher(path);
            path = program.matches() ? program.group(1) : path;
        }
        if (path.startsWith("\\??\\")) {
            path = path.substring(4);
        }
        String lower = path.toLowerCase(Locale.ROOT);
        for (String start : new String[] {"%systemroot%\\", "%windir%\\", "\\systemroot\\"}) {
            if (lower.startsWith(start)) {
                return windows + "\\" + path.substring(start.length());
            }
        }
        return lower.startsWith("system32\\") ? windows + "\\" + path : path;
    }
}
