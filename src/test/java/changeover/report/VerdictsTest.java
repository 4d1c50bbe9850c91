package changeover.report;

import static changeover.report.Samples.AGENT;
import static changeover.report.Samples.LABEL;
import static changeover.report.Samples.PLUS;
import static changeover.report.Samples.TODAY;
import static changeover.report.Samples.ULTRA;
import static changeover.report.Samples.VPN;
import static changeover.report.Samples.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding.State;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictsTest {
    private final Verdicts verdicts = new Verdicts(Samples.knowledge(), Locale.ENGLISH);

    static Stream<Arguments> headings() {
        return Stream.of(
                Arguments.of(
                        Situation.INSTALLED,
                        Samples.scan(Verdict.INSTALLED, finding(PLUS, State.INSTALLED)),
                        "Kaspersky Plus 21.16 is installed and running. Its updates stopped 786 days ago."),
                Arguments.of(
                        Situation.INSTALLED,
                        Samples.scan(Verdict.INSTALLED, finding(PLUS, State.INSTALLED, Map.of())),
                        "Kaspersky Plus 21.16 is installed. Its updates stopped 786 days ago."),
                Arguments.of(
                        Situation.OFF,
                        Samples.scan(Verdict.INSTALLED, finding(PLUS, State.OFF)),
                        "Kaspersky Plus 21.16 is installed but switched off."),
                Arguments.of(
                        Situation.SEVERAL,
                        Samples.scan(Verdict.INSTALLED, finding(PLUS, State.INSTALLED), finding(VPN, State.INSTALLED)),
                        "Two Kaspersky programs are on this PC."),
                Arguments.of(
                        Situation.MANAGED,
                        Samples.scan(
                                Verdict.INSTALLED, finding(PLUS, State.INSTALLED), finding(AGENT, State.INSTALLED)),
                        "This PC seems to be looked after by a company’s Kaspersky server. Ask them first."),
                Arguments.of(
                        Situation.BROKEN,
                        Samples.scan(Verdict.BROKEN, finding(PLUS, State.BROKEN)),
                        "Parts of Kaspersky are still here, but its own uninstaller is gone."),
                Arguments.of(
                        Situation.LEFTOVERS,
                        Samples.scan(Verdict.LEFTOVERS, finding(PLUS, State.LEFTOVERS)),
                        "Kaspersky is not installed any more. One leftover remains."),
                Arguments.of(
                        Situation.TRACES,
                        Samples.scan(Verdict.TRACES, finding(PLUS, State.TRACES)),
                        "A Kaspersky tool was used on this PC. It is not installed."),
                Arguments.of(
                        Situation.MOVED,
                        Samples.scan(
                                Verdict.LEFTOVERS, finding(PLUS, State.LEFTOVERS), finding(ULTRA, State.INSTALLED)),
                        "UltraAV 21.16 is on this PC. Many people were moved to it from Kaspersky."),
                Arguments.of(
                        Situation.WHITE_LABEL,
                        Samples.scan(Verdict.UNCLEAR, finding(LABEL, State.INSTALLED)),
                        "Label Security 21.16 contains an engine by Kaspersky, so we believe. Ask its maker."),
                Arguments.of(
                        Situation.UNCLEAR,
                        Samples.scan(Verdict.UNCLEAR, finding(PLUS, State.UNCLEAR)),
                        "We found a name, but no proof."),
                Arguments.of(
                        Situation.BLIND,
                        Samples.scan(Verdict.UNCLEAR, List.of(), List.of(), List.of(Samples.blind())),
                        "We found nothing, but we could not look at enough places to be sure."),
                Arguments.of(Situation.NONE, Samples.scan(Verdict.NONE), "No Kaspersky software was found."));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void theHeadingIsTheVerdict(Situation situation, Scan scan, String heading) {
        var said = verdicts.say(scan, TODAY);
        assertEquals(situation, said.situation());
        assertEquals(heading, said.heading());
    }

    @Test
    void everySituationHasAHeading() {
        Set<Situation> seen = EnumSet.noneOf(Situation.class);
        headings().forEach(a -> seen.add((Situation) a.get()[0]));
        assertEquals(EnumSet.allOf(Situation.class), seen);
    }

    @Test
    void saysWhatProtectsThePcNow() {
        assertEquals(
                "Microsoft Defender protects this PC now.",
                verdicts.protection(defender(Protection.State.ACTIVE)));
        assertEquals(
                "Nothing that we know protects this PC now.",
                verdicts.protection(defender(Protection.State.OFF)));
    }

    private static Scan defender(Protection.State state) {
        return Samples.scan(Verdict.NONE, List.of(), List.of(Samples.defender(state)), List.of());
    }

    /** Nothing seen and nothing looked at must never sound the same. */
    @Test
    void couldNotLookIsNotNothing() {
        var blind = Samples.scan(Verdict.UNCLEAR, List.of(), List.of(), List.of(Samples.blind()));
        assertEquals("We could not tell what protects this PC now.", verdicts.protection(blind));
        var lead = verdicts.say(blind, TODAY).lead();
        assertTrue(lead.contains("We looked at 10 places."), lead.toString());
        assertTrue(lead.contains("We could not look at one place."), lead.toString());
        assertEquals(
                "We could not tell what protects this PC now.",
                verdicts.protection(defender(Protection.State.UNKNOWN)));
    }

    @Test
    void updatesAreOnlySaidToHaveStoppedWhereTheBanSaysSo() {
        var before = verdicts.say(
                Samples.scan(Verdict.INSTALLED, finding(PLUS, State.INSTALLED)), TODAY.withYear(2024).withMonth(8));
        assertEquals("Kaspersky Plus 21.16 is installed and running.", before.heading());
    }

    @Test
    void theSecondSentenceOfAMovedPcComesFromThePacks() {
        var said = verdicts.say(Samples.scan(Verdict.NONE, finding(ULTRA, State.INSTALLED)), TODAY);
        assertEquals("This is a real product.", said.lead().getFirst());
    }

    @Test
    void theTerminalSaysEveryWitnessAndEveryBlindSpot() {
        var scan = Samples.scan(
                Verdict.INSTALLED,
                List.of(finding(PLUS, State.INSTALLED)),
                List.of(Samples.defender(Protection.State.WAITING)),
                List.of(Samples.blind()));
        var lines = new ScanText(Samples.knowledge(), Locale.ENGLISH).lines(scan, TODAY, false);
        assertEquals(
                "Kaspersky Plus 21.16 is installed and running. Its updates stopped 786 days ago.", lines.getFirst());
        assertTrue(lines.contains("Kaspersky Plus 21.16: installed (sure)"), lines.toString());
        assertTrue(
                lines.contains("  HKLM/32 SOFTWARE\\…\\InstallWIX_{AB}: DisplayName = Kaspersky Plus"),
                lines.toString());
        assertTrue(
                lines.contains("  Microsoft Defender: waiting, steps in when nothing else protects"), lines.toString());
        assertTrue(
                lines.contains("  security-center: this place does not exist on this PC (namespace not present)"),
                lines.toString());
    }
}
