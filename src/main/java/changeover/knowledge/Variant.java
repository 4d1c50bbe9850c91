package changeover.knowledge;

import java.util.List;

/**
 * A generation or edition of a family that was sold under a name or version of its own. It says which one was found and
 * never whether: that is for the {@link Sign}s of the family, and what a finding is called is for the machine to say.
 *
 * @param name for people
 * @param witness where it can be told apart
 * @param pattern matched against the whole name seen there, as in {@link Sign}
 * @param version matched against the whole version that the machine tells; null when the name is enough. It does not
 *     match a version that is not known
 * @param versions its versions in words, e.g. "21.0 to 21.3"; null when not known
 * @param from first year; null when not known
 * @param to last year; null when not known, or when it is still made
 * @param confidence as in the fact sheets
 * @param sources ids of sources
 */
public record Variant(
        String name,
        Witness witness,
        NamePattern pattern,
        NamePattern version,
        String versions,
        Integer from,
        Integer to,
        Confidence confidence,
        List<String> sources) {
    public Variant {
        Need.text(name, "name");
        Need.that(witness, "witness");
        Need.that(pattern, "pattern");
        Need.that(confidence, "confidence");
        sources = List.copyOf(sources);
    }

    /** @param told the version as the machine tells it; empty when it does not */
    boolean fits(Witness where, String seen, String told) {
        return where == witness
                && pattern.matcher(seen).matches()
                && (version == null || version.matcher(told).matches());
    }
}
