package changeover.arch.culprits.os.linux;

/** A form of os for one system. */
public final class LinuxThing {}
