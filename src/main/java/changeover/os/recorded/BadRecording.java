package changeover.os.recorded;

/** A text that is not a recording this program can play back. The message says what is wrong and where. */
public final class BadRecording extends Exception {
    private static final long serialVersionUID = 1;

    BadRecording(String what) {
        super(what);
    }
}
