package changeover.os.recorded;

import changeover.os.Answer;
import changeover.os.Certificates;
import changeover.os.Disk;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Registry;
import changeover.os.RegistryRoots;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
     * @param files one or several files of the same PC, each read once from its start; the caller closes them
     * @param wanted the keys that will be asked for: nothing else is kept
     * @param now the time of the look: a registry file does not tell its own
     * @throws BadRecording when one is no registry file, holds more than a PC can have, or none holds a key
     */
    public static RegistryFileHost of(List<InputStream> files, Predicate<Registry.Path> wanted, Instant now)
            throws BadRecording, IOException {
        var registry = new RegistryFile(wanted.or(VERSION::equals));
        var digest = sha256();
        for (InputStream file : files) {
            registry.add(new DigestInputStream(file, digest));
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
                // not the mark of the PC itself: a plan made of a file is for no machine, and is refused everywhere
                HexFormat.of().formatHex(digest.digest()),
                null,
                null);
        var places = new Disk.Places("C:\\ProgramData\\Changeover", "C:\\Changeover", "C:\\", "\\");
        return new RegistryFileHost(registry, new Recording("", now, machine, places, Map.of()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Registry registry() {
        return registry;
    }

    @Override
    public Certificates certificates() {
        return new RegistryRoots(registry);
    }
}
