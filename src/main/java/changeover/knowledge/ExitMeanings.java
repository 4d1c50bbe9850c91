package changeover.knowledge;

import java.util.Map;

/** Exit codes of one kind of installer. {@code otherwise} stands for every code not listed. */
public record ExitMeanings(InstallerKind kind, Map<Integer, Meaning> codes, Meaning otherwise) {
    public ExitMeanings {
        Need.that(kind, "kind");
        Need.that(otherwise, "otherwise");
        codes = Map.copyOf(codes);
    }

    public Meaning of(int code) {
        return codes.getOrDefault(code, otherwise);
    }
}
