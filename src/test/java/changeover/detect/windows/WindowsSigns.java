package changeover.detect.windows;

import changeover.detect.Signs;
import changeover.knowledge.BanRelation;
import changeover.knowledge.Confidence;
import changeover.knowledge.Knowledge;
import changeover.knowledge.NamePattern;
import changeover.knowledge.Product;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A few signs for the tests of this folder, so that they do not change with the packs. */
final class WindowsSigns {
    private static final String PUBLISHER = "(ao |ао )?(kaspersky( lab)?|лаборатория касперского)";

    static final Signs ALL = Signs.of(
            new Knowledge(
                    LocalDate.of(2026, 11, 23), Map.of(), Map.of(), List.of(),
                    List.of(
                            product("home-2022", "us-kaspersky-2024",
                                    sign(Witness.UNINSTALL_KEY, "Kaspersky( (Basic|Standard|Plus|Premium)( .*)?)?", PUBLISHER, "name-only", Confidence.H),
                                    sign(Witness.REGISTRY_KEY, "KasperskyLab\\\\AVP\\d+\\.\\d+\\\\environment", null, null, Confidence.H),
                                    new Sign(Witness.SERVICE, compile("AVP\\d+\\.\\d+"), null, compile("C:\\\\Program Files( \\(x86\\))?\\\\Kaspersky Lab\\\\.*"),
                                            "seen", "name-only", Sign.Says.INSTALLED, Confidence.H, List.of()),
                                    sign(Witness.DRIVER, "klif", null, null, Confidence.L),
                                    sign(Witness.SECURITY_CENTER, "Kaspersky.*", null, null, Confidence.M)),
                            product("kes-win", "us-kaspersky-2024",
                                    sign(Witness.UNINSTALL_KEY, "Kaspersky Endpoint Security (\\d+ )?(for|для) Windows", PUBLISHER, null, Confidence.H)),
                            product("ms-defender", null,
                                    sign(Witness.SECURITY_CENTER, "(Windows|Microsoft) Defender( Antivirus)?", null, null, Confidence.H),
                                    sign(Witness.DEFENDER, ".*", null, null, Confidence.H))),
                    List.of(), List.of(), List.of()),
            "windows");

    private WindowsSigns() {}

    private static Product product(String id, String ban, Sign... signs) {
        return new Product(
                id, id, "Vendor", Role.PROTECTION, BanRelation.COVERED, ban, Set.of("windows"), true,
                List.of(signs), List.of(), null);
    }

    private static Sign sign(Witness witness, String pattern, String publisher, String alone, Confidence confidence) {
        return new Sign(
                witness, compile(pattern), publisher == null ? null : compile(publisher), "seen", alone,
                Sign.Says.INSTALLED, confidence, List.of());
    }

    private static NamePattern compile(String pattern) {
        return NamePattern.of(pattern);
    }
}
