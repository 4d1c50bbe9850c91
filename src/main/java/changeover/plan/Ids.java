package changeover.plan;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Where plans and journals get their ids: 16 hex digits. */
public final class Ids {
    private Ids() {}

    /** Random ones. Tests hand in their own. */
    public static Supplier<String> random() {
        var random = new SecureRandom();
        return () -> {
            var bytes = new byte[8];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        };
    }
}
