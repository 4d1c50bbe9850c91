package changeover.detect;

import static changeover.detect.TestKnowledge.sign;
import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.knowledge.Confidence;
import changeover.knowledge.Role;
import changeover.knowledge.Witness;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {
    private static final Signs SIGNS = Signs.of(
            TestKnowledge.of(
                    TestKnowledge.product(
                            "any", "M", Role.PROTECTION, "ban", true, sign(Witness.UNINSTALL_KEY, "M .*"),
                            sign(Witness.SERVICE, "m")),
                    TestKnowledge.sought("vpn", Role.VPN, sign(Witness.UNINSTALL_KEY, "M VPN")),
                    TestKnowledge.sought("guess", Role.VPN, sign(Witness.UNINSTALL_KEY, "M Guess", Confidence.K)),
                    TestKnowledge.other("stranger", Role.PROTECTION, sign(Witness.UNINSTALL_KEY, "M Stranger"))),
            "windows");

    private static List<String> families(Witness witness, String name) {
        return SIGNS.fits(witness, name, "").stream().map(fit -> fit.product().id()).sorted().toList();
    }

    @Test
    void aFamilyThatIsKnownLeavesNothingToTheGenericOne() {
        assertEquals(List.of("vpn"), families(Witness.UNINSTALL_KEY, "M VPN"));
        assertEquals(List.of("any"), families(Witness.UNINSTALL_KEY, "M Other"));
        assertEquals(List.of("any"), families(Witness.SERVICE, "m"));
    }

    @Test
    void aHypothesisOrAStrangerDoesNot() {
        assertEquals(List.of("any", "guess"), families(Witness.UNINSTALL_KEY, "M Guess"));
        assertEquals(List.of("any", "stranger"), families(Witness.UNINSTALL_KEY, "M Stranger"));
    }
}
