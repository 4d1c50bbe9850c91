package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Product;
import changeover.knowledge.Sign;
import changeover.knowledge.Variant;
import changeover.knowledge.Witness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generations and editions: each has what a machine would tell, and something like it that must not be taken for it. */
class VariantsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();
    private static final Map<String, Signs> SIGNS =
            Stream.of("windows", "linux", "mac").collect(Collectors.toMap(s -> s, s -> Signs.of(KNOWLEDGE, s)));

    record Row(
            String family, String variant, Witness witness, String seen, String version, String near, String nearVersion) {
        Product product() {
            return KNOWLEDGE.product(family).orElseThrow();
        }

        @Override
        public String toString() {
            return variant + ": " + seen + " " + version;
        }
    }

    static List<Row> rows() throws IOException {
        try (var in = VariantsTest.class.getResourceAsStream("/changeover/knowledge/variants.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(VariantsTest::row)
                    .toList();
        }
    }

    private static Row row(String line) {
        var field = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        return new Row(
                field.get(0), field.get(1), Witness.of(field.get(2)), field.get(3), field.get(4), field.get(5), field.get(6));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isToldApart(Row row) {
        assertEquals(row.variant(), name(row.product(), row.witness(), row.seen(), row.version()));
        assertNotEquals(row.variant(), name(row.product(), row.witness(), row.near(), row.nearVersion()));
    }

    /** What names the variant is a sign of its family; a guess may stand beside the family of unknown kinds. */
    @ParameterizedTest
    @MethodSource("rows")
    void isSeenAsItsFamily(Row row) {
        String told = row.family().startsWith("engine-") ? maker(row.family()) : "AO Kaspersky Lab";
        var families = new TreeSet<String>();
        for (String platform : row.product().platforms()) {
            SIGNS.get(platform).fits(row.witness(), row.seen(), told).stream()
                    .map(Signs.Fit::product)
                    .filter(p -> !p.generic() && (p.sought() || p == row.product()))
                    .forEach(p -> families.add(p.id()));
        }
        assertEquals(new TreeSet<>(List.of(row.family())), families);
    }

    private static String maker(String family) {
        return Map.of(
                        "engine-zonealarm", "check point software", "engine-check-point", "check point software",
                        "engine-forefront", "microsoft corporation", "engine-netintelligence", "netintelligence",
                        "engine-parallels", "parallels", "engine-aol", "aol llc")
                .get(family);
    }

    @Test
    void thereAreManyAndNoneIsWithoutARow() throws IOException {
        var told = rows().stream().map(row -> row.family() + "/" + row.variant()).collect(Collectors.toSet());
        var known = KNOWLEDGE.products().stream()
                .flatMap(p -> p.variants().stream().map(v -> p.id() + "/" + v.name()))
                .collect(Collectors.toSet());
        assertEquals(known, told);
        assertTrue(known.size() >= 60, "only " + known.size());
    }

    /** The rows are the fixtures of their families, too; what has none is tested by its names elsewhere. */
    @Test
    void everySoughtProductHasARow() throws IOException {
        var told = rows().stream().map(Row::family).collect(Collectors.toSet());
        var without = KNOWLEDGE.products().stream()
                .filter(p -> p.sought() && !p.signs().isEmpty() && !told.contains(p.id()))
                .map(Product::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("kaspersky-unknown", "ultraav"), without);
    }

    /** What is known by a guess only is never more than a guess as a variant. */
    @Test
    void noVariantIsSurerThanTheSignsOfItsFamily() {
        for (Product product : KNOWLEDGE.products()) {
            for (Variant variant : product.variants()) {
                boolean sure = product.signs().stream()
                        .anyMatch(s -> s.witness() == variant.witness() && !s.confidence().hypothesis());
                assertTrue(sure || variant.confidence().hypothesis(), product.id() + ": " + variant.name());
            }
        }
    }

    @Test
    void aFindingTellsWhichItIs() {
        var product = KNOWLEDGE.product("home-kts").orElseThrow();
        var evidence = new Evidence(
                "p", Witness.UNINSTALL_KEY, "home-kts", "w", "s", "name-and-publisher",
                Sign.Says.INSTALLED, false, Map.of(Evidence.NAME, "Kaspersky Total Security"));
        var finding = new Finding(
                product, "Kaspersky Total Security", "21.2.16.590", Finding.State.INSTALLED, Finding.Certainty.SURE,
                List.of(evidence));
        assertEquals("Kaspersky Total Security 21", finding.variant().orElseThrow().name());
        assertEquals(2022, finding.variant().orElseThrow().to());
    }

    private static String name(Product product, Witness witness, String seen, String version) {
        return product.variant(witness, seen, version).map(Variant::name).orElse("");
    }
}
