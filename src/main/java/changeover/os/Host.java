package changeover.os;

/**
 * One machine, as far as this program may ask. Real, recorded, or being recorded. Reading only, except
 * {@link #disk()}'s own folders and {@link #commands()}.
 */
public interface Host {
    Machine machine();

    Disk disk();

    /** On systems without a registry every question is {@link Answer.Absent}. */
    Registry registry();

    Commands commands();

    Services services();

    Processes processes();

    /** Windows Management questions; elsewhere {@link Why#MISSING}. */
    Wmi wmi();

    Boot boot();

    /** Programs as a list of another tool tells them; {@link Answer.Absent}: there is no such list, as on every real PC. */
    default Answer<java.util.List<Listed>> listed() {
        return Answer.absent();
    }

    /** Who signed a program; {@link Why#MISSING} where nothing is known of it. */
    default Signatures signatures() {
        return file -> Answer.failed(Why.MISSING, "signatures cannot be told here: " + file);
    }

    /** Certificates that the system trusts; {@link Why#MISSING} where nothing is known of it. */
    default Certificates certificates() {
        return () -> Answer.failed(Why.MISSING, "trusted certificates cannot be told here");
    }

    /** The time of the machine, injected so that tests can choose it. */
    java.time.Clock clock();
}
