package changeover.app;

import changeover.os.Answer;
import changeover.os.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Scan reports under their hash, so that a receipt can show what was found before. In the person's own folder. */
final class KeptScans {
    private static final Logger LOG = Logger.getLogger(KeptScans.class.getName());
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LIMIT = 16 << 20;

    private final Disk disk;

    KeptScans(Disk disk) {
        this.disk = disk;
    }

    /** Does nothing when it cannot: a receipt without the first scan says so. */
    void keep(String hash, String report) {
        try {
            disk.makeFolder(disk.places().personState(), true);
            disk.makeFolder(folder(), true);
            disk.write(file(hash), report.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.FINE, "scan not kept", e);
        }
    }

    Optional<String> of(String hash) {
        // the hash comes from a file and becomes part of a path
        return HASH.matcher(hash).matches() && disk.read(file(hash), LIMIT) instanceof Answer.Got<String> got
                ? Optional.of(got.value())
                : Optional.empty();
    }

    private String folder() {
        return disk.places().in(disk.places().personState(), "scans");
    }

    private String file(String hash) {
        return disk.places().in(folder(), hash + ".json");
    }
}
