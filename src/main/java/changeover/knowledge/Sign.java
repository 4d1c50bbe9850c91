package changeover.knowledge;

import java.util.List;

/**
 * One thing by which a product is recognised at one kind of witness.
 *
 * @param witness where it is seen
 * @param pattern matched against the whole name (uninstall: DisplayName; registry key: path below SOFTWARE; service,
 *     driver, process, file guard, package, flatpak, snap, unit, bundle: name; folder: full path; signer: the name in the
 *     certificate; root certificate: its subject; browser extension: its id; store package, scheduled task: name; network
 *     component: name or component id; security center: displayName; system extension, receipt: its identifier; launch
 *     item: its label); ignores case, never a substring match
 * @param publisher for uninstall keys: pattern the Publisher must match as a whole for the stronger reason; for
 *     signers and root certificates the same with the organisation, for bundles with the identifier, for system
 *     extensions with the signing team; null when the witness has none
 * @param file for services, drivers and processes: pattern the text of the program's file must match as a whole for the
 *     stronger reason (a service's text may have quotes and arguments); null when any file will do
 * @param reason id of a {@link Reason}: what this sign is worth, with publisher or file matching where one is asked for
 * @param reasonAlone id of the reason when {@code publisher} or {@code file} is set and does not match or is not known;
 *     null: then the sign does not count
 * @param present what seeing it says about the product: {@link Says#INSTALLED} or only {@link Says#TRACE}
 * @param confidence H, M, L or K as in the fact sheets; L and K can never be the only ground
 * @param sources ids of sources
 */
public record Sign(
        Witness witness,
        NamePattern pattern,
        NamePattern publisher,
        NamePattern file,
        String reason,
        String reasonAlone,
        Says present,
        Confidence confidence,
        List<String> sources) {
    public Sign {
        Need.that(witness, "witness");
        Need.that(pattern, "pattern");
        Need.text(reason, "reason");
        Need.that(present, "present");
        Need.that(confidence, "confidence");
        sources = List.copyOf(sources);
    }

    /** A sign that asks for no certain file. */
    public Sign(
            Witness witness,
            NamePattern pattern,
            NamePattern publisher,
            String reason,
            String reasonAlone,
            Says present,
            Confidence confidence,
            List<String> sources) {
        this(witness, pattern, publisher, null, reason, reasonAlone, present, confidence, sources);
    }

    /** What it means when the sign is there. */
    public enum Says {
        INSTALLED,
        TRACE
    }
}
