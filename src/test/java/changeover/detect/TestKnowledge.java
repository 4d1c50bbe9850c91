package changeover.detect;

import changeover.knowledge.BanRelation;
import changeover.knowledge.Confidence;
import changeover.knowledge.Knowledge;
import changeover.knowledge.NamePattern;
import changeover.knowledge.Product;
import changeover.knowledge.Reason;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small packs made by hand. */
final class TestKnowledge {
    static final Map<String, Reason> REASONS = Map.of(
            "weak", new Reason("weak", 1, "weak"),
            "solid", new Reason("solid", 3, "solid"),
            "package-leftover", new Reason("package-leftover", 1, "left"));

    private TestKnowledge() {}

    static Knowledge with(Map<String, Reason> reasons, List<Product> products) {
        return new Knowledge(
                LocalDate.of(2026, 11, 23), Map.of(), reasons, List.of(), products, List.of(), List.of(), List.of());
    }

    static Knowledge of(Product... products) {
        return with(REASONS, List.of(products));
    }

    static Sign sign(Witness witness, String pattern) {
        return sign(witness, pattern, Confidence.H);
    }

    static Sign sign(Witness witness, String pattern, Confidence confidence) {
        return new Sign(
                witness, NamePattern.of(pattern), null, "solid", null, Sign.Says.INSTALLED,
                confidence, List.of());
    }

    /** A sought product of the maker M. */
    static Product sought(String id, Role role, Sign... signs) {
        return product(id, "M", role, "ban", false, signs);
    }

    /** A sought product that the ban does not cover: shown, never counted. */
    static Product successor(String id, Role role, Sign... signs) {
        return new Product(
                id, "Name of " + id, "Other", role, BanRelation.NOT_COVERED, "ban", Set.of("windows", "linux"), false,
                List.of(signs), List.of(), null, false);
    }

    /** Another maker's product that is said to contain the engine. */
    static Product whiteLabel(String id, Sign... signs) {
        return new Product(
                id, "Name of " + id, "Other", Role.OTHER, BanRelation.UNCLEAR, "ban", Set.of("windows"), false,
                List.of(signs), List.of(), null, false);
    }

    static Product other(String id, Role role, Sign... signs) {
        return product(id, "Other", role, null, false, signs);
    }

    static Product product(String id, String vendor, Role role, String ban, boolean generic, Sign... signs) {
        return new Product(
                id, "Name of " + id, vendor, role, ban == null ? BanRelation.NOT_COVERED : BanRelation.COVERED, ban,
                Set.of("windows", "linux"), true, new ArrayList<>(Arrays.asList(signs)), List.of(), null, generic);
    }

    /** Evidence that says installed and is solid. */
    static Evidence installed(String family, Witness witness, String... facts) {
        return evidence(family, witness, "solid", Sign.Says.INSTALLED, false, facts);
    }

    static Evidence trace(String family, Witness witness) {
        return evidence(family, witness, "weak", Sign.Says.TRACE, false);
    }

    static Evidence evidence(
            String family, Witness witness, String reason, Sign.Says says, boolean hypothesis, String... facts) {
        var map = new java.util.HashMap<String, String>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put(facts[i], facts[i + 1]);
        }
        return new Evidence("probe", witness, family, witness + " of " + family, "seen", reason, says, hypothesis, map);
    }

    static Answered saw(String probe, boolean decides, Evidence... evidence) {
        return new Answered(probe, decides, new Looked.Saw(List.of(evidence)));
    }

    static Answered blind(String probe, boolean decides, Evidence... seen) {
        return new Answered(
                probe, decides, new Looked.CouldNotLook(changeover.os.Why.DENIED, "", List.of(seen)));
    }
}
