package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What recognises other makers' products, and what must not be taken for them. */
class ProtectionSignsTest {
    private static final String TABLE = "protection-signs.csv";
    /** Products that nobody knows: they catch what no other sign fits. */
    private static final Set<String> UNKNOWN = Set.of("other-antivirus", "other-file-guard", "other-mac-extension");
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    /** Other protection with a sign that fits; {@code told} is publisher or file. */
    private static List<Product> fitting(Witness witness, String name, String told) {
        return others()
                .filter(p -> !UNKNOWN.contains(p.id()))
                .filter(p -> p.signs().stream().anyMatch(s -> s.witness() == witness && fits(s, name, told)))
                .toList();
    }

    private static Stream<Product> others() {
        return KNOWLEDGE.products().stream().filter(p -> !p.sought());
    }

    private static boolean fits(Sign sign, String name, String told) {
        NamePattern asked = sign.publisher() != null ? sign.publisher() : sign.file();
        boolean confirmed = asked == null || asked.matcher(told).matches();
        return sign.pattern().matcher(name).matches() && (confirmed || sign.reasonAlone() != null);
    }

    private static Set<String> families(Witness witness, String name, String told) {
        return fitting(witness, name, told == null ? "" : told).stream()
                .map(Product::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvFileSource(resources = TABLE, delimiter = '|', maxCharsPerColumn = 300)
    void eachIsRecognisedAndNothingBesideIt(String id, Witness witness, String name, String told, String near) {
        assertEquals(Set.of(id), onItsSystems(id, witness, name, told));
        assertEquals(Set.of(id), onItsSystems(id, witness, name.toUpperCase(Locale.ROOT), told), "case");
        if (near != null) {
            assertEquals(Set.of(), families(witness, near, told));
        }
        if (witness != Witness.DEFENDER) {
            assertEquals(Set.of(), families(witness, "x" + name, told), "not anchored in front");
            assertEquals(Set.of(), families(witness, "My " + name, told), "not anchored in front");
        }
    }

    /** Those that fit on a system for which the product is made. */
    private static Set<String> onItsSystems(String id, Witness witness, String name, String told) {
        var platforms = KNOWLEDGE.product(id).orElseThrow().platforms();
        return fitting(witness, name, told == null ? "" : told).stream()
                .filter(p -> p.platforms().stream().anyMatch(platforms::contains))
                .map(Product::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noProductIsMissingInTheTable() throws Exception {
        try (var in = ProtectionSignsTest.class.getResourceAsStream(TABLE)) {
            var rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            var tested = rows.filter(row -> !row.startsWith("#"))
                    .map(row -> row.substring(0, row.indexOf('|')).strip())
                    .collect(Collectors.toCollection(TreeSet::new));
            var known = others()
                    .map(Product::id)
                    .filter(id -> !UNKNOWN.contains(id))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(known, tested);
            assertTrue(known.size() >= 75, known.size() + " products");
        }
    }

    /** A whole name is meant everywhere: only versions and editions may follow, and only behind a space. */
    @Test
    void noPatternReachesIntoOtherWords() {
        for (Product product : others().toList()) {
            for (Sign sign : product.signs()) {
                boolean wide = sign.pattern().matcher("Zq9 any").matches() || sign.pattern().matcher("zq9").matches();
                boolean meant = UNKNOWN.contains(product.id()) || sign.witness() == Witness.DEFENDER;
                assertEquals(meant, wide, product.id() + " " + sign.pattern());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PROCESS|SecurityHealthSystray.exe", "PROCESS|MpSigStub.exe", "PROCESS|MRT.exe", "SERVICE|MpsSvc",
        "SERVICE|wscsvc", "SERVICE|SecurityHealthService", "SERVICE|AppIDSvc", "PROCESS|sfc.exe",
        "PROCESS|cmdagent.exe",
        "SERVICE|vsmon", "DRIVER|fvevol", "DRIVER|csfalcondrv", "DRIVER|splunkdrv", "PROCESS|AppLockerService.exe",
        "UNINSTALL_KEY|Microsoft Defender", "UNINSTALL_KEY|NordVPN", "UNINSTALL_KEY|Surfshark",
        "UNINSTALL_KEY|Proton VPN", "UNINSTALL_KEY|ESET AV Remover", "UNINSTALL_KEY|ESET Online Scanner",
        "UNINSTALL_KEY|Norton Power Eraser",
        "UNINSTALL_KEY|McAfee Central", "UNINSTALL_KEY|RogueKiller", "UNINSTALL_KEY|ComboFix",
        "UNINSTALL_KEY|Zemana AntiMalware",
        "UNINSTALL_KEY|Cisco AnyConnect", "UNINSTALL_KEY|Zscaler", "UNINSTALL_KEY|VeraCrypt",
        "UNINSTALL_KEY|Malwarebytes Privacy",
        "SERVICE|Sysmon64", "SERVICE|osqueryd", "SERVICE|SplunkForwarder", "SERVICE|winlogbeat", "SERVICE|filebeat",
        "SERVICE|AcrSch2Svc", "SERVICE|MMS", "PROCESS|avastclear.exe", "PROCESS|cleanapi.exe", "PROCESS|cureit.exe",
        "UNIT|falco.service", "UNIT|fail2ban.service", "UNIT|auditd.service", "UNIT|clamav-freshclam.service",
        "PACKAGE|aide", "PACKAGE|tripwire", "PACKAGE|fail2ban", "PACKAGE|clamtk", "PROCESS|osqueryd",
        "PROCESS|sentinel",
        "SECURITY_CENTER|dnot.sh", "SECURITY_CENTER|Threat Protection", "SECURITY_CENTER|Spybot - Search and Destroy",
        "SECURITY_CENTER|COMODO Firewall", "SECURITY_CENTER|Comodo Defense+", "SECURITY_CENTER|McAfee Firewall",
        "BUNDLE|Little Snitch.app", "BUNDLE|GlobalProtect.app", "BUNDLE|Intego.app"
    })
    void falseFriendsAreNothing(String place) {
        int cut = place.indexOf('|');
        assertEquals(Set.of(), families(Witness.valueOf(place.substring(0, cut)), place.substring(cut + 1), ""));
    }

    /** Planted by harmful programs to keep protection out: a folder alone is never a product. */
    @Test
    void noFolderOfAMakerSpeaksForItsProduct() {
        for (Product product : others().toList()) {
            boolean own = product.signs().stream()
                    .anyMatch(s -> s.witness() == Witness.FOLDER && s.present() == Sign.Says.INSTALLED);
            assertTrue(!own || product.id().equals("macos-builtin"), product.id());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SERVICE | masvc", "SERVICE | EraAgentSvc", "SERVICE | ofcservice", "SERVICE | ProductAgentService",
        "SERVICE | PanGPS", "SERVICE | TracSrvWrapper", "SERVICE | FA_Scheduler", "SERVICE | Elastic Agent",
        "SERVICE | Sophos MCS Client", "SERVICE | hmpalertsvc", "SERVICE | Sense", "SERVICE | HuntressAgent",
        "DRIVER | mshield", "DRIVER | easyanticheat", "DRIVER | euimgprt", "DRIVER | lnvscenter", "DRIVER | vsepflt",
        "PROCESS | wfc.exe", "PROCESS | mbae.exe", "PROCESS | MfeEpeHost.exe", "PROCESS | fcagd.exe",
        "PROCESS | WebCompanion.exe", "PROCESS | Avira.OptimizerHost.exe", "PROCESS | elastic-agent.exe",
        "PROCESS | fapolicyd", "PACKAGE | wazuh-agent", "UNINSTALL_KEY | Avast SecureLine VPN",
        "UNINSTALL_KEY | Avast Secure Browser", "UNINSTALL_KEY | Avira Phantom VPN",
        "UNINSTALL_KEY | AVG Driver Updater",
        "UNINSTALL_KEY | COMODO Firewall", "UNINSTALL_KEY | ZoneAlarm Free Firewall", "UNINSTALL_KEY | CCleaner",
        "BUNDLE | LuLu.app", "BUNDLE | KnockKnock.app", "BUNDLE | Santa.app", "PROCESS | SUPERAntiSpyware.exe",
        "PROCESS | SDTray.exe", "PACKAGE | rkhunter", "PACKAGE | imunify-antivirus", "UNIT | clamav-daemon.service"
    })
    void whatOnlyLooksLikeProtectionIsNamedAndNeverProtects(Witness witness, String name) {
        var fitting = fitting(witness, name, "");
        assertTrue(!fitting.isEmpty());
        assertTrue(fitting.stream().noneMatch(p -> p.role() == Role.PROTECTION), fitting.toString());
    }

    /** These signs belong to parts that may run without protecting, so they must not say "installed" by themselves. */
    @ParameterizedTest
    @ValueSource(strings = {
        "MBAMService", "xagt", "Parity", "FortiEDR Collector Service", "AcronisActiveProtectionService", "ds_agent",
        "aswBcc", "avgBcc", "PandaAetherAgent", "MBEndpointAgent", "tmlisten", "FCT_SecSvr"
    })
    void partsThatMayOnlyWatch(String service) {
        for (Product product : fitting(Witness.SERVICE, service, "")) {
            assertTrue(product.signs().stream()
                    .filter(s -> s.witness() == Witness.SERVICE && fits(s, service, ""))
                    .allMatch(s -> s.present() == Sign.Says.TRACE));
        }
        assertTrue(!fitting(Witness.SERVICE, service, "").isEmpty());
    }

    @Test
    void driversAreTracesOnly() {
        assertTrue(others()
                .flatMap(p -> p.signs().stream())
                .filter(s -> s.witness() == Witness.DRIVER)
                .allMatch(s -> s.present() == Sign.Says.TRACE));
    }

    /** Ten facts, as the research of 2026-11-23 has them. */
    @Test
    void sampledFacts() {
        assertEquals(List.of("PT11"), sign("cylance", Witness.SECURITY_CENTER).sources());
        assertEquals(Confidence.M, sign("cylance", Witness.SECURITY_CENTER).confidence());
        assertEquals(Confidence.K, sign("falcon", Witness.SECURITY_CENTER).confidence());
        assertEquals(List.of("PG02", "PG03", "PG05"), sign("falcon", Witness.SERVICE).sources());
        assertEquals(List.of("PV01"), sign("nordvpn", Witness.DRIVER).sources());
        assertEquals(Confidence.L, sign("totalav", Witness.PROCESS).confidence());
        assertEquals("OpenText", KNOWLEDGE.product("webroot").orElseThrow().vendor());
        assertEquals(Role.AGENT, KNOWLEDGE.product("huntress").orElseThrow().role());
        assertEquals(Role.OTHER, KNOWLEDGE.product("wazuh").orElseThrow().role());
        assertEquals(Role.TOOL, KNOWLEDGE.product("spybot").orElseThrow().role());
    }

    private static Sign sign(String product, Witness witness) {
        return KNOWLEDGE.product(product).orElseThrow().signs().stream()
                .filter(s -> s.witness() == witness)
                .findFirst()
                .orElseThrow();
    }
}
