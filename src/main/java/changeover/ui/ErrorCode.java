package changeover.ui;

import java.util.Locale;

/** A short code for a fault: the same place in the same program gives the same code, in the log and on the screen. */
public final class ErrorCode {
    private ErrorCode() {}

    /** Four to seven letters and digits, from the type and our own stack frames. Says nothing about the person. */
    public static String of(Throwable fault) {
        int hash = fault.getClass().getName().hashCode();
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("changeover.")) {
                hash = 31 * hash + frame.getClassName().hashCode() + frame.getMethodName().hashCode();
            }
        }
        return Integer.toUnsignedString(hash, 36).toUpperCase(Locale.ROOT);
    }
}
