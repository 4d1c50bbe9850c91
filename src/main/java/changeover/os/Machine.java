package changeover.os;

import java.util.Objects;

/**
 * What is known of the machine itself.
 *
 * @param os the system
 * @param name its name for people, e.g. "Debian GNU/Linux" or "Windows 10"
 * @param version e.g. "12" or "10.0.22631"; empty when unknown
 * @param arch e.g. "x86_64"
 * @param server true for a server edition; null when it could not be told
 * @param elevated true when this process has administrator rights
 * @param mark 64 hex digits that are the same at each start on this machine and tell nothing about it (a salted hash);
 *     a plan of another machine is recognised by it
 * @param hostName the machine's name; only shown with {@code --with-names}; null when unknown
 * @param user the name of the person's account; same rule; null when unknown
 */
public record Machine(
        Os os,
        String name,
        String version,
        String arch,
        Boolean server,
        boolean elevated,
        String mark,
        String hostName,
        String user) {
    public Machine {
        Objects.requireNonNull(os, "os");
        Objects.requireNonNull(mark, "mark");
        name = name == null ? "" : name;
        version = version == null ? "" : version;
        arch = arch == null ? "" : arch;
    }
}
