package changeover.os.listing;

import changeover.os.Listed;
import changeover.os.Os;
import changeover.os.Services.Service;
import java.util.List;
import java.util.Map;

/** What a list says. Each kind is of one system. */
public sealed interface Listing {
    Os os();

    /** Installed programs of a Windows PC. */
    record Programs(List<Listed> programs) implements Listing {
        @Override
        public Os os() {
            return Os.WINDOWS;
        }
    }

    /** Antivirus products of Security Center, each as its Windows Management properties. */
    record SecurityProducts(List<Map<String, String>> rows) implements Listing {
        @Override
        public Os os() {
            return Os.WINDOWS;
        }
    }

    /** Lines of name, state and version, with tabs. */
    record DebianPackages(String lines) implements Listing {
        @Override
        public Os os() {
            return Os.LINUX;
        }
    }

    /** Name to versions with release. */
    record RpmPackages(Map<String, List<String>> packages) implements Listing {
        @Override
        public Os os() {
            return Os.LINUX;
        }
    }

    /** Units of systemd with their states. */
    record Units(List<Service> units) implements Listing {
        @Override
        public Os os() {
            return Os.LINUX;
        }
    }

    /** System extensions of a Mac, as its tool prints them. */
    record Extensions(String out) implements Listing {
        @Override
        public Os os() {
            return Os.MAC;
        }
    }
}
