package changeover.arch.culprits.detect;

/** Knows the form of os for one system. */
final class ChoosesTheSystem {
    changeover.arch.culprits.os.linux.LinuxThing thing;
}
