package changeover.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What will happen, in order. Immutable; consent is given to its {@link #hash()}.
 *
 * @param id random, 16 hex digits
 * @param made when
 * @param program version of the program that made it
 * @param knowledge date of the packs
 * @param machine the machine's mark
 * @param scanTaken time of the scan it came from
 * @param scanHash SHA-256 of that scan's report without names
 * @param replacement id of the chosen alternative; null when the person decides later
 * @param actions in the order of doing; the last one is always VERIFY
 * @param notes ids of products that were found but will not be touched, each with a reason key of the plan bundle
 * @param hash SHA-256 in hex over everything else in it
 */
public record Plan(
        String id,
        Instant made,
        String program,
        LocalDate knowledge,
        String machine,
        Instant scanTaken,
        String scanHash,
        String replacement,
        List<Action> actions,
        List<Note> notes,
        String hash) {
    public Plan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(hash, "hash");
        actions = List.copyOf(actions);
        notes = List.copyOf(notes);
    }

    /** Something found that stays: {@code why} is one of the fixed words of the plan bundle, e.g. "managed". */
    public record Note(String product, String name, String why) {}

    /** Number of actions that change the PC; what the consent box repeats. */
    public int changes() {
        return (int) actions.stream()
                .filter(a -> switch (a.kind()) {
                    case RUN_UNINSTALLER, INSTALL_REPLACEMENT, REMOVE_LEFTOVER, RESTART -> true;
                    case CHECK_PROTECTION, DOWNLOAD, ASK_PERSON, VERIFY -> false;
                })
                .count();
    }

    public boolean needsAdmin() {
        return actions.stream().anyMatch(Action::needsAdmin);
    }
}
