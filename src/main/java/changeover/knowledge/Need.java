package changeover.knowledge;

/** Checks of compact constructors. The message names the component; the loader adds file and id. */
final class Need {
    private Need() {}

    static void text(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }

    static void that(Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing or not a known word");
        }
    }
}
