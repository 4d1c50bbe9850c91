package changeover.os.windows;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Why;
import com.sun.jna.LastErrorException;
import com.sun.jna.platform.win32.Win32Exception;
import java.util.function.Supplier;

/** Turns what can go wrong between this program and Windows into an answer: nothing is thrown out of this package. */
final class Asked {
    private static final int FILE_NOT_FOUND = 2;
    private static final int PATH_NOT_FOUND = 3;
    private static final int ACCESS_DENIED = 5;
    private static final int KEY_DELETED = 1018;

    private Asked() {}

    /** The answer, also where the native library is not there or a call breaks. */
    static <T> Answer<T> windows(Supplier<Answer<T>> question) {
        try {
            return question.get();
        } catch (Win32Exception e) {
            return code(e.getErrorCode(), "");
        } catch (LastErrorException e) {
            return code(e.getErrorCode(), "");
        } catch (LinkageError e) {
            return Answer.failed(Why.MISSING, Because.of("no.library", e.getMessage()));
        }
    }

    /** What an error code of Windows means for a question. Texts of Windows are never looked at: they are translated. */
    static <T> Answer<T> code(int code, String what) {
        return switch (code) {
            case FILE_NOT_FOUND, PATH_NOT_FOUND, KEY_DELETED -> Answer.absent();
            case ACCESS_DENIED -> Answer.failed(Why.DENIED, detail(code, what));
            default -> Answer.failed(Why.ODD, detail(code, what));
        };
    }

    private static String detail(int code, String what) {
        return what.isEmpty() ? Because.of("error", code) : Because.of("error.at", code, what);
    }
}
