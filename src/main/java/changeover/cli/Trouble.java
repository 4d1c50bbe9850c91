package changeover.cli;

/** A command ends early for a reason a person can understand. The message is what she reads. */
final class Trouble extends Exception {
    private static final long serialVersionUID = 1;

    private final int code;

    Trouble(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    int code() {
        return code;
    }
}
