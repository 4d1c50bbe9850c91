package changeover.arch.culprits.detect;

/** Asks the clock although it has none of its own. */
final class AsksTheMachine {
    java.time.Instant when() {
        return java.time.Instant.now();
    }
}
