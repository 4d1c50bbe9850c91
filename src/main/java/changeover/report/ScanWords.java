package changeover.report;

import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Verdict;
import changeover.knowledge.Sign;
import changeover.os.Why;
import java.util.function.Function;

/** The fixed words of scan reports, back to their values; null for an unknown word. */
final class ScanWords {
    private ScanWords() {}

    static String present(Sign.Says says) {
        return switch (says) {
            case INSTALLED -> "installed";
            case TRACE -> "trace";
        };
    }

    static Sign.Says present(String word) {
        return of(Sign.Says.values(), ScanWords::present, word);
    }

    static Verdict verdict(String word) {
        return of(Verdict.values(), Verdict::id, word);
    }

    static Finding.State state(String word) {
        return of(Finding.State.values(), Finding.State::id, word);
    }

    static Finding.Certainty certainty(String word) {
        return of(Finding.Certainty.values(), Finding.Certainty::id, word);
    }

    static Protection.State protection(String word) {
        return of(Protection.State.values(), Protection.State::id, word);
    }

    static Why why(String word) {
        return of(Why.values(), Why::id, word);
    }

    private static <T> T of(T[] values, Function<T, String> id, String word) {
        for (T value : values) {
            if (id.apply(value).equals(word)) {
                return value;
            }
        }
        return null;
    }
}
