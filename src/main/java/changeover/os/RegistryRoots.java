package changeover.os;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The root certificates of Windows out of its registry: those of the machine, of its company, of its policies and of the
 * person. What Windows brings along itself stands elsewhere and is not asked for.
 */
public final class RegistryRoots implements Certificates {
    /** All stores. */
    public static final List<Registry.Path> PLACES = List.of(
            machine("SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates"),
            machine("SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\Root\\Certificates"),
            machine("SOFTWARE\\Microsoft\\EnterpriseCertificates\\Root\\Certificates"),
            new Registry.Path(
                    Registry.Hive.CURRENT_USER,
                    Registry.View.BITS_64,
                    "Software\\Microsoft\\SystemCertificates\\Root\\Certificates"));

    private static final int CERTIFICATE = 32;
    private static final int HEAD = 12;

    private final Registry registry;

    public RegistryRoots(Registry registry) {
        this.registry = registry;
    }

    private static Registry.Path machine(String key) {
        return new Registry.Path(Registry.Hive.LOCAL_MACHINE, Registry.View.BITS_64, key);
    }

    @Override
    public Answer<Roots> roots() {
        var roots = new ArrayList<Root>();
        var refused = new ArrayList<String>();
        Answer.Failed<Registry.Children> failed = null;
        for (Registry.Path place : PLACES) {
            switch (registry.children(place)) {
                case Answer.Got<Registry.Children> got -> {
                    got.value().keys().forEach(key -> root(key).ifPresent(roots::add));
                    got.value().refused().forEach(name -> refused.add(place.child(name).toString()));
                }
                case Answer.Absent<Registry.Children> _ -> {}
                case Answer.Failed<Registry.Children> not -> {
                    failed = not;
                    refused.add(place.toString());
                }
            }
        }
        return failed != null && refused.size() == PLACES.size()
                ? Answer.failed(failed.why(), failed.detail())
                : Answer.got(new Roots(roots, refused));
    }

    /** A certificate stands in the key of its fingerprint, among properties of which each has a head of 12 bytes. */
    static Optional<Root> root(Registry.Key key) {
        String fingerprint = key.path().name();
        if (!fingerprint.matches("[0-9A-Fa-f]{40}")) {
            return Optional.empty();
        }
        return certificate(key.text("Blob"))
                .flatMap(CertificateName::of)
                .map(name -> new Root(
                        key.path().toString(), fingerprint.toUpperCase(Locale.ROOT), name.name(), name.organisation()));
    }

    private static Optional<byte[]> certificate(String hex) {
        byte[] blob;
        try {
            blob = HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        for (int at = 0; at + HEAD <= blob.length; ) {
            int length = number(blob, at + 8);
            if (length < 0 || length > blob.length - at - HEAD) {
                return Optional.empty();
            }
            if (number(blob, at) == CERTIFICATE) {
                return Optional.of(Arrays.copyOfRange(blob, at + HEAD, at + HEAD + length));
            }
            at += HEAD + length;
        }
        return Optional.empty();
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }
}
