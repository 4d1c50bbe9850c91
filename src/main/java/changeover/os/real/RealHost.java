package changeover.os.real;

import changeover.os.Boot;
import changeover.os.Certificates;
import changeover.os.Commands;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Processes;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Signatures;
import changeover.os.Wmi;
import java.time.Clock;
import java.util.Objects;

/** A host put together from its parts. None may be null: {@link Nothing} has parts for what a system does not have. */
public record RealHost(
        Machine machine,
        Disk disk,
        Registry registry,
        Commands commands,
        Services services,
        Processes processes,
        Wmi wmi,
        Boot boot,
        Clock clock,
        Signatures signatures,
        Certificates certificates)
        implements Host {
    public RealHost {
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(disk, "disk");
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(commands, "commands");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(processes, "processes");
        Objects.requireNonNull(wmi, "wmi");
        Objects.requireNonNull(boot, "boot");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(signatures, "signatures");
        Objects.requireNonNull(certificates, "certificates");
    }

    /** Without signatures and certificates. */
    public RealHost(
            Machine machine,
            Disk disk,
            Registry registry,
            Commands commands,
            Services services,
            Processes processes,
            Wmi wmi,
            Boot boot,
            Clock clock) {
        this(
                machine, disk, registry, commands, services, processes, wmi, boot, clock, Nothing.SIGNATURES,
                Nothing.CERTIFICATES);
    }
}
