package changeover.detect.windows;

/**
 * The number in which Security Center keeps a product's state, read by masks, never by a table of whole numbers.
 * Documented nowhere; these bits agree in all public readings, and whatever else stands there is "unknown".
 *
 * @param realTime on, off, snoozed, expired or unknown
 * @param definitions up-to-date, out-of-date, or empty when not known
 */
record ProductState(String realTime, String definitions) {
    private static final ProductState UNKNOWN = new ProductState("unknown", "");

    static ProductState of(String number) {
        try {
            return of(Long.parseLong(number.strip()));
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    private static ProductState of(long bits) {
        String realTime =
                switch ((int) (bits & 0xF000)) {
                    case 0x0000 -> "off";
                    case 0x1000 -> "on";
                    case 0x2000 -> "snoozed";
                    case 0x3000 -> "expired";
                    default -> "unknown";
                };
        String definitions =
                switch ((int) (bits & 0x00FF)) {
                    case 0x00 -> "up-to-date";
                    case 0x10 -> "out-of-date";
                    default -> "";
                };
        return new ProductState(realTime, definitions);
    }
}
