package changeover.arch.culprits.detect;

/** Asks OSHI past os. */
final class GoesNative {
    oshi.SystemInfo info;
}
