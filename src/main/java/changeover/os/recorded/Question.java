package changeover.os.recorded;

import java.util.List;

/**
 * A question to a machine: which part was asked, and with what. The kinds are the words in the file.
 *
 * @param kind see the constants
 * @param of path, registry path, or the words of a command line
 */
record Question(String kind, List<String> of) {
    static final String LOOK = "look";
    static final String LIST = "list";
    static final String READ = "read";
    static final String KEY = "registryKey";
    static final String CHILDREN = "registryChildren";
    static final String RUN = "run";
    static final String SERVICES = "services";
    static final String PROCESSES = "processes";
    static final String GUARDS = "fileGuards";
    static final String WMI = "wmi";
    static final String BOOT = "bootMark";
    static final String SIGNATURE = "signature";
    static final String ROOTS = "rootCertificates";
    static final String RESTART = "restartPending";

    Question {
        of = List.copyOf(of);
    }

    static Question of(String kind, String... words) {
        return new Question(kind, List.of(words));
    }

    @Override
    public String toString() {
        return kind + " " + String.join(" ", of);
    }
}
