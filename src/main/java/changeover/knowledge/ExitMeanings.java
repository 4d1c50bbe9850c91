package changeover.knowledge;

import java.util.List;
import java.util.Map;

/** Exit codes of one kind of installer. {@code otherwise} stands for every code not listed. */
public record ExitMeanings(
        InstallerKind kind, Map<Integer, Meaning> codes, Meaning otherwise, List<String> sources) {
    public ExitMeanings {
        Need.that(kind, "kind");
        Need.that(otherwise, "otherwise");
        codes = Map.copyOf(codes);
        sources = List.copyOf(sources);
    }

    /** Meanings without a source, for tests. */
    public ExitMeanings(InstallerKind kind, Map<Integer, Meaning> codes, Meaning otherwise) {
        this(kind, codes, otherwise, List.of());
    }

    public Meaning of(int code) {
        return codes.getOrDefault(code, otherwise);
    }
}
