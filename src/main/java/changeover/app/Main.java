package changeover.app;

/** Entry point. Never extends Application and touches no JavaFX class before the desktop check passed. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
