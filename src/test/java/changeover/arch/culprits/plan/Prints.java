package changeover.arch.culprits.plan;

/** Speaks to the terminal past cli. */
final class Prints {
    void say() {
        System.out.println("plan");
    }
}
