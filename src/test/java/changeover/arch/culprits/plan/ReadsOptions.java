package changeover.arch.culprits.plan;

/** Reads options of a command line. */
final class ReadsOptions {
    picocli.CommandLine line;
}
