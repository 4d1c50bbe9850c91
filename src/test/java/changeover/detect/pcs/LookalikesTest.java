package changeover.detect.pcs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.detect.Signs;
import changeover.knowledge.BanRelation;
import changeover.knowledge.Confidence;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Lookalike;
import changeover.knowledge.Lookalike.AtMost;
import changeover.knowledge.Lookalike.Observation;
import changeover.knowledge.NamePattern;
import changeover.knowledge.Product;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way in which a false friend of the packs shows itself, alone on a PC that has nothing else: the real probes and
 * the packs that ship must not take it for what it is not. A new entry in the packs is a new test.
 */
class LookalikesTest {
    private static final Knowledge KNOWLEDGE = PcsTest.KNOWLEDGE;

    private static final Map<String, Signs> SIGNS = Stream.of("windows", "linux", "mac")
            .collect(Collectors.toMap(Function.identity(), platform -> Signs.of(KNOWLEDGE, platform)));

    /** Places that no PC of these tests has. What is seen there goes straight to the signs. */
    private static final Set<Witness> SIGNS_ONLY = EnumSet.of(Witness.STORE_PACKAGE);

    private static final Pattern FILE = Pattern.compile(".*\\.(txt|zip|log|pdf|url)");

    /** One observation, and whose it is. */
    record Seen(Lookalike friend, Observation how) {
        @Override
        public String toString() {
            return friend.id() + ": " + how.witness().id() + " " + how.name() + (how.told().isEmpty() ? "" : ", " + how.told());
        }

        Pc pc() {
            String system = how.platform().equals("linux") ? "debian" : how.platform();
            return new Pc(friend.id(), List.of(Pc.Line.of("system", system), line()), List.of());
        }

        private Pc.Line line() {
            return switch (how.witness()) {
                case UNINSTALL_KEY -> Pc.Line.of("entry", "64", "it", how.name(), "1.0", how.told());
                case REGISTRY_KEY -> Pc.Line.of("key", "64", how.name());
                case SERVICE -> Pc.Line.of("service", how.name(), "running", how.told());
                case DRIVER -> Pc.Line.of("driver", how.name(), "running", how.told());
                case UNIT -> Pc.Line.of("unit", how.name(), "running", how.told());
                case PROCESS -> Pc.Line.of("process", how.file() == null ? how.name() : how.file());
                case FOLDER -> Pc.Line.of(FILE.matcher(how.name()).matches() ? "file" : "folder", how.name());
                case SECURITY_CENTER -> Pc.Line.of("center", how.name(), "on");
                case PACKAGE -> Pc.Line.of("package", how.name(), "ii", "1.0");
                case BUNDLE -> Pc.Line.of("folder", "/Applications/" + how.name() + "/Contents");
                default -> throw new AssertionError("no PC of these tests has a " + how.witness());
            };
        }
    }

    static List<Seen> all() {
        return KNOWLEDGE.lookalikes().stream()
                .flatMap(friend -> friend.seen().stream().map(how -> new Seen(friend, how)))
                .toList();
    }

    static List<Seen> onPcs() {
        return all().stream().filter(seen -> !SIGNS_ONLY.contains(seen.how().witness())).toList();
    }

    @ParameterizedTest
    @MethodSource("onPcs")
    void isNotTakenForIt(Seen seen) {
        Scan scan = new Scanner(KNOWLEDGE).scan(PcHost.of(seen.pc()), false);
        var said = new ArrayList<String>();
        for (Finding finding : scan.findings()) {
            boolean told = finding.product().counts() || seen.friend().families().contains(finding.product().id());
            if (told && !fits(seen.how().atMost(), finding.state())) {
                said.add("found " + finding.product().id() + ", " + finding.state().id());
            }
        }
        for (Protection protection : scan.protection()) {
            boolean told = seen.friend().families().isEmpty() || seen.friend().families().contains(protection.product());
            boolean unsure = protection.state() == Protection.State.UNKNOWN && seen.how().atMost() != AtMost.NOTHING;
            if (told && !unsure) {
                said.add("protects " + protection.product() + ", " + protection.state().id());
            }
        }
        assertEquals(List.of(), said);
        assertFalse(scan.protectedNow());
    }

    private static boolean fits(AtMost most, Finding.State state) {
        return switch (state) {
            case UNCLEAR -> most != AtMost.NOTHING;
            case TRACES, LEFTOVERS -> most == AtMost.TRACES;
            case INSTALLED, OFF, BROKEN -> false;
        };
    }

    /** The same for the signs alone, whatever else would still speak against it. */
    @ParameterizedTest
    @MethodSource("all")
    void noSignSaysThatItIsInstalled(Seen seen) {
        var accused = SIGNS.get(seen.how().platform()).fits(seen.how().witness(), seen.how().name(), seen.how().told())
                .stream()
                .filter(fit -> fit.product().counts() || seen.friend().families().contains(fit.product().id()))
                .filter(fit -> seen.how().atMost() == AtMost.NOTHING
                        || fit.sign().present() == Sign.Says.INSTALLED && !fit.sign().confidence().hypothesis())
                .map(fit -> fit.product().id())
                .toList();
        assertEquals(List.of(), accused);
    }

    /** What the probes do not see at all proves nothing: with a sign of its own, each is found. */
    @ParameterizedTest
    @MethodSource("onPcs")
    void theProbesDoSeeIt(Seen seen) {
        var sign = new Sign(
                seen.how().witness(), literal(seen.how().name()), null, "folder-present", null, Sign.Says.INSTALLED,
                Confidence.H, List.of());
        var product = new Product(
                "it", "It", "Its maker", Role.OTHER, BanRelation.COVERED, "us-kaspersky-2024",
                Set.of(seen.how().platform()), false, List.of(sign), List.of(), null);
        var only = new Knowledge(
                KNOWLEDGE.asOf(), KNOWLEDGE.sources(), KNOWLEDGE.reasons(), KNOWLEDGE.bans(), List.of(product), List.of(),
                List.of(), List.of());
        Scan scan = new Scanner(only).scan(PcHost.of(seen.pc()), false);
        assertEquals(List.of("it"), scan.findings().stream().map(f -> f.product().id()).toList());
        List<Evidence> evidence = scan.findings().getFirst().evidence();
        assertTrue(evidence.stream().allMatch(e -> e.witness() == seen.how().witness()), evidence.toString());
    }

    private static NamePattern literal(String name) {
        return NamePattern.of(name.replaceAll("[\\\\.()+*?\\[\\]{}^$|]", "\\\\$0"));
    }

    @Test
    void onlyTheFewestGoAroundTheProbes() {
        var around = all().stream().map(seen -> seen.how().witness()).filter(SIGNS_ONLY::contains).distinct().toList();
        assertEquals(List.copyOf(SIGNS_ONLY), around);
        assertTrue(onPcs().size() > 0.95 * all().size(), onPcs().size() + " of " + all().size());
    }

    /** Nothing is written down twice, so that no two entries can contradict each other. */
    @Test
    void eachIsThereOnce() {
        var ways = all().stream().map(seen -> seen.how().platform() + seen.how().witness() + seen.how().name()
                + seen.friend().families()).toList();
        assertTrue(ways.size() >= 200, ways.size() + " observations");
        var twice = all().stream()
                .collect(Collectors.groupingBy(
                        seen -> seen.how().witness() + " " + seen.how().name() + " " + seen.how().told(),
                        Collectors.mapping(seen -> seen.how().atMost(), Collectors.toSet())));
        assertEquals(Set.of(), twice.entrySet().stream().filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }
}
