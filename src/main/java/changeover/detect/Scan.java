package changeover.detect;

import changeover.knowledge.Knowledge;
import changeover.os.Machine;
import changeover.os.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One whole look at a machine. Immutable.
 *
 * @param taken when
 * @param knowledge date of the packs it was made with
 * @param machine which machine
 * @param verdict the strongest finding; {@link Verdict#UNCLEAR} also when nothing was found but too little could be
 *     looked at
 * @param findings sought products, by order of importance
 * @param protection what protects the PC, all products seen
 * @param couldNotLook places we could not look at
 * @param places how many probes were for this system
 * @param live false when it comes from a recording or a file
 * @param management who else looks after the PC, as far as it could be told
 */
public record Scan(
        Instant taken,
        LocalDate knowledge,
        Machine machine,
        Verdict verdict,
        List<Finding> findings,
        List<Protection> protection,
        List<Blind> couldNotLook,
        int places,
        boolean live,
        Set<Management> management) {
    public Scan {
        findings = List.copyOf(findings);
        protection = List.copyOf(protection);
        couldNotLook = List.copyOf(couldNotLook);
        management = Set.copyOf(management);
    }

    /** Of a PC of which it is not known that anybody else looks after it. */
    public Scan(
            Instant taken,
            LocalDate knowledge,
            Machine machine,
            Verdict verdict,
            List<Finding> findings,
            List<Protection> protection,
            List<Blind> couldNotLook,
            int places,
            boolean live) {
        this(taken, knowledge, machine, verdict, findings, protection, couldNotLook, places, live, Set.of());
    }

    /** A probe that could not look. */
    public record Blind(String probe, Why why, String detail) {}

    /**
     * False when a place could not be looked at whose answer is needed to say that something is not there. Those that
     * only add to the others are not needed.
     */
    public boolean sawEnough() {
        return couldNotLook.stream().allMatch(blind -> Probes.extra(blind.probe()));
    }

    /** The same scan with what is known of its products in another language: what was seen stays as it is. */
    public Scan in(Knowledge told) {
        var again = findings.stream()
                .map(f -> told.product(f.product().id()).map(f::with).orElse(f))
                .toList();
        return new Scan(taken, knowledge, machine, verdict, again, protection, couldNotLook, places, live, management);
    }

    /** The system's word in packs and reports: "windows", "linux", "mac" or "other". */
    public String platform() {
        return machine.os().id();
    }

    /** True when a product that protects in real time is known to be active, sought or not. */
    public boolean protectedNow() {
        return protection.stream().anyMatch(p -> p.state() == Protection.State.ACTIVE);
    }
}
