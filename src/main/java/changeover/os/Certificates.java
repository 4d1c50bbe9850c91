package changeover.os;

import java.util.List;

/** Certificates that the system trusts without asking anybody else. Reading only. */
public interface Certificates {
    Answer<Roots> roots();

    /** {@code refused}: stores that are there but could not be read. */
    record Roots(List<Root> roots, List<String> refused) {
        public Roots {
            roots = List.copyOf(roots);
            refused = List.copyOf(refused);
        }
    }

    /**
     * @param store where it stands, as a registry path
     * @param fingerprint SHA-1 over the certificate, 40 hex digits: names exactly this one
     * @param name the subject's name; may be empty
     * @param organisation the subject's organisation; may be empty
     */
    record Root(String store, String fingerprint, String name, String organisation) {}
}
