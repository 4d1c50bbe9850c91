package changeover.os.linux;

import changeover.os.Answer;
import changeover.os.Disk;

/** Where this program's files are on Linux. */
final class LinuxPlaces {
    private static final String MACHINE_STATE = "/var/lib/changeover";
    private static final int LIMIT = 64 << 10;

    private LinuxPlaces() {}

    /**
     * @param home the person's folder
     * @param stateHome XDG_STATE_HOME; null, empty or relative: the standard's own default
     * @param userFolders the text of {@code user-dirs.dirs}; may be empty
     */
    static Disk.Places of(String home, String stateHome, String userFolders) {
        String state = absolute(stateHome) ? trimmed(stateHome) : below(home, ".local/state");
        return new Disk.Places(MACHINE_STATE, below(state, "changeover"), documents(home, userFolders), "/");
    }

    /** The text of the file that tells where the person's documents are; empty when there is none. */
    static String userFolders(Disk disk, String home, String configHome) {
        String config = absolute(configHome) ? trimmed(configHome) : below(home, ".config");
        return disk.read(below(config, "user-dirs.dirs"), LIMIT) instanceof Answer.Got<String> got ? got.value() : "";
    }

    /** The line is {@code XDG_DOCUMENTS_DIR="$HOME/Documents"} or an absolute path; all else means the home folder. */
    static String documents(String home, String userFolders) {
        return userFolders
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("XDG_DOCUMENTS_DIR="))
                .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                .map(path -> path.startsWith("$HOME/") ? below(home, path.substring("$HOME/".length())) : path)
                .filter(LinuxPlaces::absolute)
                .map(LinuxPlaces::trimmed)
                .reduce((_, last) -> last)
                .orElse(home);
    }

    private static boolean absolute(String path) {
        return path != null && path.startsWith("/");
    }

    private static String trimmed(String path) {
        String cut = path;
        while (cut.length() > 1 && cut.endsWith("/")) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut;
    }

    private static String below(String folder, String name) {
        return trimmed(folder.equals("/") ? "/" + name : folder + "/" + name);
    }
}
