package changeover.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Short codes for faults nobody expected: the same fault gives the same code on every PC and names nobody. */
final class Faults {
    private static final String OURS = Faults.class.getPackageName().replaceAll("\\.[^.]*$", ".");

    private Faults() {}

    /** E.g. "1A2B-3C4D": types of the exception and its causes, and our own frames, without line numbers. */
    static String code(Throwable fault) {
        var crc = new CRC32();
        for (Throwable t = fault; t != null; t = t.getCause()) {
            add(crc, t.getClass().getName());
            for (StackTraceElement frame : t.getStackTrace()) {
                if (frame.getClassName().startsWith(OURS)) {
                    add(crc, frame.getClassName() + "." + frame.getMethodName());
                }
            }
        }
        String hex = String.format(Locale.ROOT, "%08X", crc.getValue());
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }

    private static void add(CRC32 crc, String text) {
        crc.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
