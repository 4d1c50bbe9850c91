package changeover.detect.windows;

import changeover.os.Registry;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a Windows Installer product as an uninstall entry tells it. Whoever removes reads the entry again with
 * {@link #of} and builds his own command from the code: the stored command line is never run.
 */
public final class ProductCode {
    private static final String GUID = "\\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}}";
    private static final Pattern PLAIN = Pattern.compile(GUID, Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTER = Pattern.compile("InstallWIX_(" + GUID + ")", Pattern.CASE_INSENSITIVE);
    /** The string ends after the code or goes on with options: other programs that merely name a code do not count. */
    private static final Pattern COMMAND = Pattern.compile(
            "\"?(?:[^\"]*\\\\)?msiexec(?:\\.exe)?\"?\\s+/[IXix]\\s*(" + GUID + ")(?:\\s.*)?", Pattern.CASE_INSENSITIVE);

    private ProductCode() {}

    /** In upper case with braces; empty when the entry is not one of Windows Installer. */
    public static Optional<String> of(Registry.Key entry) {
        String name = entry.path().name();
        if (PLAIN.matcher(name).matches()) {
            boolean installer = entry.text("WindowsInstaller").equals("1") || fromCommand(entry).isPresent();
            return installer ? Optional.of(upper(name)) : Optional.empty();
        }
        return pointedAt(name).or(() -> fromCommand(entry));
    }

    /** The code in the name of an entry that points at a product. */
    static Optional<String> pointedAt(String name) {
        var pointer = POINTER.matcher(name);
        return pointer.matches() ? Optional.of(upper(pointer.group(1))) : Optional.empty();
    }

    private static Optional<String> fromCommand(Registry.Key entry) {
        var command = COMMAND.matcher(entry.text("UninstallString").strip());
        return command.matches() ? Optional.of(upper(command.group(1))) : Optional.empty();
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
