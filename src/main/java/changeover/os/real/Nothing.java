package changeover.os.real;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Boot;
import changeover.os.Certificates;
import changeover.os.Elevation;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Signatures;
import changeover.os.Why;
import changeover.os.Wmi;

/** Parts for what a system does not have. A registry that does not exist is empty; all else could not be looked at. */
public final class Nothing {
    /** Of systems without a registry: looked, not there. */
    public static final Registry REGISTRY = new Registry() {
        @Override
        public Answer<Key> key(Path path) {
            return Answer.absent();
        }

        @Override
        public Answer<Children> children(Path path) {
            return Answer.absent();
        }
    };

    /** Windows Management elsewhere. */
    public static final Wmi WMI =
            (namespace, _, _) -> Answer.failed(Why.MISSING, Because.of("no.management", namespace));

    /** Where we do not know how to ask for services. */
    public static final Services SERVICES =
            () -> Answer.failed(Why.MISSING, Because.of("no.services"));

    /** Where we do not know how to ask for restarts. */
    public static final Boot BOOT = new Boot() {
        @Override
        public Answer<String> mark() {
            return Answer.failed(Why.MISSING, Because.of("no.start"));
        }

        @Override
        public Answer<Boolean> restartPending() {
            return Answer.failed(Why.MISSING, Because.of("no.restart"));
        }
    };

    /** Where we do not know how to ask who signed a program. */
    public static final Signatures SIGNATURES =
            file -> Answer.failed(Why.MISSING, "signatures cannot be told here: " + file);

    /** Where we do not know how to ask for trusted certificates. */
    public static final Certificates CERTIFICATES =
            () -> Answer.failed(Why.MISSING, "trusted certificates cannot be told here");

    /** Where we know no way to ask for administrator rights. */
    public static final Elevation ELEVATION = _ -> new Elevation.CouldNotAsk(Because.of("no.asking"));

    private Nothing() {}
}
