package changeover.os.recorded;

import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Registry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A Windows PC of which only exported registry files are there. All other questions were not asked when they were made.
 */
public final class RegistryFileHost extends RecordedHost {
    private static final Registry.Path VERSION = new Registry.Path(
            Registry.Hive.LOCAL_MACHINE, Registry.View.BITS_64, "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

    private final RegistryFile registry;

    private RegistryFileHost(RegistryFile registry, Recording nothingElse) {
        super(nothingElse);
        this.registry = registry;
    }

    /**
     * @param texts of one or several files of the same PC
     * @param now the time of the look: a registry file does not tell its own
     * @throws BadRecording when one is no registry file, or none holds a key
     */
    public static RegistryFileHost of(List<String> texts, Instant now) throws BadRecording {
        var registry = new RegistryFile();
        for (String text : texts) {
            registry.add(text);
        }
        if (registry.isEmpty()) {
            throw new BadRecording("there is no key in it");
        }
        var version = registry.key(VERSION) instanceof Answer.Got<Registry.Key> got ? got.value() : null;
        String build = version == null ? "" : version.text("CurrentBuild");
        String type = version == null ? "" : version.text("InstallationType");
        var machine = new Machine(
                Os.WINDOWS,
                version == null ? "Windows" : version.text("ProductName"),
                build.isEmpty() ? "" : "10.0." + build,
                "",
                type.isEmpty() ? null : type.startsWith("Server"),
                false,
                mark(texts),
                null,
                null);
        var places = new Disk.Places("C:\\ProgramData\\Changeover", "C:\\Changeover", "C:\\", "\\");
        return new RegistryFileHost(registry, new Recording("", now, machine, places, Map.of()));
    }

    /** Not the mark of the PC itself: a plan made of a file is for no machine, and is refused everywhere. */
    private static String mark(List<String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Registry registry() {
        return registry;
    }
}
