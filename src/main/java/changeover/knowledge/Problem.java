package changeover.knowledge;

/**
 * Something wrong with a pack.
 *
 * @param file the pack, e.g. "products/kesl.json"
 * @param place where in it, e.g. "$.entries[2].signs[0].pattern"
 * @param what the reason, as a sentence without full stop
 */
public record Problem(String file, String place, String what) {
    /** Collects problems; the words come from a bundle. */
    interface Teller {
        void tell(String file, String place, String key, Object... values);
    }

    @Override
    public String toString() {
        return file + " " + place + ": " + what;
    }
}
