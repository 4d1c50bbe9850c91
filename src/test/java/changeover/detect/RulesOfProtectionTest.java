package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Services.State;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From what a PC tells to one word about its protection, by the rules R1 to R13 of the research, with the packs that
 * ship. The one answer that must never be wrong is "nothing protects this PC".
 */
class RulesOfProtectionTest {
    private static final int ON = 266240;
    private static final int ON_OLD = 266256;
    private static final int OFF = 262144;

    private static Shield shield(MadePc pc) {
        return Shield.of(pc.scan());
    }

    private static Map<String, Protection.State> states(MadePc pc) {
        return pc.scan().protection().stream()
                .filter(p -> !p.product().equals("ms-defender"))
                .collect(Collectors.toMap(Protection::product, Protection::state));
    }

    /** A PC whose Defender is not there at all, so that the word is about the rest. */
    private static MadePc bare() {
        return MadePc.windows().service("WinDefend", State.STOPPED);
    }

    @Test
    void r1NothingNeedsEveryPathReadAndEmpty() {
        // a switched off Defender is "installed, not running": that is not "nothing", either
        assertEquals(Shield.NOT_RUNNING, shield(bare()));
        assertEquals(List.of(), bare().scan().couldNotLook());
        for (MadePc blind : List.of(bare().centreDenied(), bare().defenderDenied(), bare().servicesDenied())) {
            assertEquals(1, blind.scan().couldNotLook().size());
            assertEquals(Shield.UNDETERMINED, shield(blind));
        }
    }

    @Test
    void r2AServersEmptySecurityCenterIsNoEvidence() {
        assertTrue(MadePc.server().scan().couldNotLook().stream().anyMatch(b -> b.probe().equals("security-center")));
        assertEquals(Shield.UNDETERMINED, shield(MadePc.server()));
        assertEquals(
                Map.of("falcon", Protection.State.ACTIVE),
                states(MadePc.server().service("CSFalconService", State.RUNNING)));
    }

    @Test
    void r2EvenWhenAServerAnswersWithAnEmptyList() {
        assertTrue(MadePc.serverWithCentre().scan().couldNotLook().stream()
                .anyMatch(b -> b.probe().equals("security-center")));
    }

    @Test
    void r3AnEntryAloneIsNotBelieved() {
        assertEquals(
                Map.of("webroot", Protection.State.UNKNOWN), states(bare().registered("Webroot SecureAnywhere", ON)));
        assertEquals(
                Map.of("eset", Protection.State.UNKNOWN),
                states(bare().registered("ESET Security", ON).uninstallEntry("ESET Security")));
        assertEquals(
                Map.of("webroot", Protection.State.ACTIVE),
                states(bare().registered("Webroot SecureAnywhere", ON).service("WRSVC", State.RUNNING)));
        assertEquals(
                Map.of("webroot", Protection.State.OFF),
                states(bare().registered("Webroot SecureAnywhere", ON).service("WRSVC", State.STOPPED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dnot.sh", "https://github.com/es3n1n/defendnot", "Brand New Antivirus", "Sophos Home"})
    void r3NamesNobodyKnowsAreShownAndNotBelieved(String name) {
        assertEquals(Map.of("other-antivirus", Protection.State.UNKNOWN), states(bare().registered(name, ON)));
        assertEquals(Shield.UNDETERMINED, shield(bare().registered(name, ON)));
        assertTrue(bare().registered(name, ON).scan().protection().stream().anyMatch(p -> p.name().equals(name)));
    }

    /** These names in Security Center are a guess of the research: they raise "nothing" to "unknown". */
    @ParameterizedTest
    @CsvSource({"CrowdStrike Falcon Sensor, falcon", "UltraAV, ultraav"})
    void r3NamesThatAreGuessedAreNotNothing(String name, String id) {
        assertEquals(Map.of(id, Protection.State.UNKNOWN), states(bare().registered(name, ON)));
        assertEquals(Map.of(), states(bare().registered(name, OFF)));
    }

    @Test
    void r3AKnownNameIsNotAnUnknownOneAsWell() {
        assertEquals(
                Map.of("avast", Protection.State.ACTIVE, "other-antivirus", Protection.State.OFF),
                states(bare().registered("Avast Antivirus", ON).registered("Forgotten Antivirus", OFF)
                        .service("avast! Antivirus", State.RUNNING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "xagt", "Parity", "FortiEDR Collector Service", "MBAMService", "AcronisActiveProtectionService",
        "AcronisCyberProtectionService", "CmdAgent", "ds_agent"
    })
    void r4WhatRunsWithoutSecurityCenterIsNeverNothing(String service) {
        assertEquals(Shield.UNDETERMINED, shield(bare().service(service, State.RUNNING)));
    }

    @ParameterizedTest
    @CsvSource({"ElasticEndpoint, elastic", "CybereasonActiveProbe, cybereason", "CynetLauncher, cynet",
        "SentinelAgent, sentinelone", "CylanceSvc, cylance", "cyserver, cortex", "hurukai-av, harfanglab"})
    void r4ProductsThatDoNotRegisterProtectByTheirService(String service, String id) {
        var pc = bare().service(service, State.RUNNING);
        assertEquals(Map.of(id, Protection.State.ACTIVE), states(pc));
        assertEquals(Shield.PROTECTED_DETAILS_UNKNOWN, shield(pc));
    }

    @Test
    void r5DefendersOwnWordCountsWhateverSecurityCenterSays() {
        var pc = MadePc.windows().service("WinDefend", State.RUNNING).defender("Normal", true, 1);
        assertEquals(Shield.PROTECTED, shield(pc));
        assertEquals(Shield.PROTECTED, shield(pc.registered("Windows Defender", OFF).registered("F-Secure Total", ON)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Passive", "Passive Mode", "SxS Passive Mode", "EDR Block Mode"})
    void r6AsideIsNotProtecting(String mode) {
        var pc = MadePc.windows().defender(mode, true, 1)
                .service("WinDefend", State.RUNNING).service("Sense", State.RUNNING);
        assertEquals(Shield.UNDETERMINED, shield(pc));
        assertEquals(Protection.State.WAITING, pc.scan().protection().getFirst().state());
        assertEquals(Shield.PROTECTED_DETAILS_UNKNOWN, shield(pc.service("SentinelAgent", State.RUNNING)));
    }

    @Test
    void r7OldDefinitionsAreNeverNothing() {
        var pc = MadePc.windows().service("WinDefend", State.RUNNING).defender("Normal", true, 610);
        assertEquals(Shield.PROTECTED_OLD, shield(pc));
        var other = bare().registered("Avast Antivirus", ON_OLD).service("avast! Antivirus", State.RUNNING);
        assertEquals(Shield.PROTECTED_OLD, shield(other));
    }

    @Test
    void r8TwoAtOnceAreBothNamed() {
        var pc = MadePc.windows().service("WinDefend", State.RUNNING).defender("Normal", true, 1)
                .registered("Malwarebytes", ON).service("MBAMService", State.RUNNING)
                .registered("ESET Security", ON).service("ekrn", State.RUNNING);
        assertEquals(Map.of("malwarebytes", Protection.State.ACTIVE, "eset", Protection.State.ACTIVE), states(pc));
        assertEquals(Shield.PROTECTED, shield(pc));
    }

    static Stream<MadePc> beside() {
        return Stream.of(
                bare().service("SASCORE64", State.RUNNING).process("SUPERAntiSpyware.exe", "C:\\x"),
                bare().process("SDTray.exe", "C:\\x\\SDTray.exe"),
                bare().uninstallEntry("ClamAV 1.5.4"),
                bare().driver("mshield", State.RUNNING),
                bare().driver("easyanticheat", State.RUNNING),
                bare().service("PanGPS", State.RUNNING).process("PanGPS.exe", ""),
                bare().service("FA_Scheduler", State.RUNNING).process("FortiTray.exe", ""),
                bare().service("Elastic Agent", State.RUNNING).process("elastic-agent.exe", ""),
                bare().service("EraAgentSvc", State.RUNNING),
                bare().service("masvc", State.RUNNING),
                bare().service("hmpalertsvc", State.RUNNING).driver("hmpalert", State.RUNNING),
                bare().service("ProductAgentService", State.RUNNING).uninstallEntry("Bitdefender Agent"),
                bare().service("Sense", State.RUNNING).process("MsSense.exe", ""),
                bare().service("HuntressAgent", State.RUNNING).uninstallEntry("Huntress Agent"),
                bare().process("wfc.exe", "").uninstallEntry("COMODO Firewall").uninstallEntry("CCleaner"),
                bare().uninstallEntry("Avast SecureLine VPN").uninstallEntry("Avira Phantom VPN"));
    }

    @ParameterizedTest
    @MethodSource("beside")
    void r9ScannersCleanersNetworksAndFirewallsDoNotProtect(MadePc pc) {
        assertEquals(Shield.NOT_RUNNING, shield(pc), "that of the switched off Defender");
        assertTrue(states(pc).values().stream().allMatch(s -> s == Protection.State.ON_DEMAND));
    }

    @Test
    void r10EntriesWithoutAServiceAreInstalledAndFoldersAreNothing() {
        assertEquals(
                Map.of("eset", Protection.State.OFF),
                states(bare().service("ekrn", State.STOPPED).uninstallEntry("ESET Security")));
        assertEquals(Map.of("avast", Protection.State.OFF), states(bare().uninstallEntry("Avast Free Antivirus")));
        var planted = bare();
        for (String name : List.of("AVAST Software", "Avira", "ESET", "Malwarebytes", "McAfee", "Norton", "360safe")) {
            planted.path("C:\\ProgramData\\" + name).path("C:\\Program Files\\" + name);
        }
        assertEquals(Map.of(), states(planted));
    }

    @ParameterizedTest
    @CsvSource({"trufos, bitdefender-engine", "IMFFilter, iobit-mf", "DeepInsFS, deepinstinct", "aswMonFlt, avast",
        "csagent, falcon", "V3Flt2k, ahnlab"})
    void r11ALoadedDriverAloneIsNeitherProtectionNorNothing(String driver, String id) {
        assertEquals(Map.of(id, Protection.State.UNKNOWN), states(bare().driver(driver, State.RUNNING)));
        assertEquals(Shield.UNDETERMINED, shield(bare().driver(driver, State.RUNNING)));
        assertEquals(Map.of(), states(bare().driver(driver, State.STOPPED)));
    }

    @Test
    void r11AnEngineThatAnotherProductExplainsIsNotNamed() {
        var pc = bare().driver("trufos", State.RUNNING).service("EPSecurityService", State.RUNNING);
        assertEquals(Map.of("gravityzone", Protection.State.ACTIVE), states(pc));
        var foreign = bare().driver("trufos", State.RUNNING).service("AVKWCtl", State.RUNNING);
        assertEquals(Map.of("gdata", Protection.State.ACTIVE), states(foreign));
    }

    @ParameterizedTest
    @CsvSource({
        "mdatp.service, wdavdaemon, mdatp, PROTECTED_DETAILS_UNKNOWN",
        "falcon-sensor.service, falcon-sensor, falcon, PROTECTED_DETAILS_UNKNOWN",
        "sophos-spl.service, sophos_threat_detector, sophos-endpoint, PROTECTED_DETAILS_UNKNOWN",
        "eea.service, oaeventd, eset-protect, PROTECTED_DETAILS_UNKNOWN",
        "cbagentd.service, cbagentd, carbonblack, PROTECTED_DETAILS_UNKNOWN",
        "ds_agent.service, ds_agent, trend-dsa, UNDETERMINED",
        "ds_agent.service, ds_am, trend-dsa, UNDETERMINED",
        "other.service, bdsecd, gravityzone, UNDETERMINED",
        "clamav-daemon.service, clamd, clamav, ON_DEMAND_ONLY",
        "other.service, synoavd, synology-av, ON_DEMAND_ONLY",
        "wazuh-agent.service, wazuh-agentd, '', NOTHING",
        "fapolicyd.service, fapolicyd, '', NOTHING",
        "eraagent.service, ERAAgent, '', NOTHING",
        "falco.service, osqueryd, '', NOTHING"
    })
    void onLinuxByUnitAndProcess(String unit, String process, String id, Shield shield) {
        var pc = MadePc.linux().service(unit, State.RUNNING).process(process, "/opt/" + process);
        assertEquals(id.isEmpty() ? List.of() : List.of(id), List.copyOf(states(pc).keySet()));
        assertEquals(shield, shield(pc));
    }

    @Test
    void r13AMacProtectsItselfALittle() {
        var mac = MadePc.mac().path("/Library/Apple/System/Library/CoreServices/XProtect.bundle");
        assertEquals(Map.of("macos-builtin", Protection.State.UNKNOWN), states(mac));
        assertNotEquals(Shield.NOTHING, shield(mac));
        assertEquals(
                Protection.State.UNKNOWN,
                states(mac.process("RTProtectionDaemon", "/Library/x/RTProtectionDaemon")).get("malwarebytes-mac"));
    }

    @Test
    void processesAloneRaiseNothingToUnknownOnly() {
        for (String name : List.of(
                "QUHLPSVC.exe", "HipsDaemon.exe", "AYRTSrv.aye", "ArcaMainSV.exe", "avpmapp.exe", "TotalAVSrv.exe")) {
            assertEquals(Shield.UNDETERMINED, shield(bare().process(name, "C:\\x\\" + name)), name);
        }
    }

    @Test
    void theOfficeEditionTakesWhatBothEditionsShare() {
        var office = bare().service("ekrn", State.RUNNING).registered("ESET Security", ON)
                .uninstallEntry("ESET Endpoint Antivirus");
        assertEquals(Map.of("eset-protect", Protection.State.ACTIVE), states(office));
        var panda = bare().service("PSUAService", State.RUNNING).uninstallEntry("WatchGuard EPDR");
        assertEquals(Map.of("panda-business", Protection.State.ACTIVE), states(panda));
    }
}
