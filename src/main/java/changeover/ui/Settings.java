package changeover.ui;

/** Where the window keeps what the person likes to see. Reading comes once, at the start; both must be quick. */
public interface Settings {
    /** Keeps nothing. */
    Settings FORGETFUL = new Settings() {
        @Override
        public Look look() {
            return Look.FIRST;
        }

        @Override
        public void keep(Look look) {}
    };

    Look look();

    /** Keeps it for the next start. A failure is logged, never shown: the window goes on. */
    void keep(Look look);
}
