package changeover.plan;

import static changeover.plan.Samples.bare;
import static changeover.plan.Samples.finding;
import static changeover.plan.Samples.msi;
import static changeover.plan.Samples.pack;
import static changeover.plan.Samples.plan;
import static changeover.plan.Samples.scan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Finding.State;
import changeover.detect.Protection;
import changeover.knowledge.Witness;
import changeover.os.Os;
import changeover.plan.Action.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlannerTest {
    private static List<Kind> kinds(Plan plan) {
        return plan.actions().stream().map(Action::kind).toList();
    }

    private static Action only(Plan plan, Kind kind) {
        var all = plan.actions().stream().filter(a -> a.kind() == kind).toList();
        assertEquals(1, all.size(), () -> "one " + kind + " in " + plan.actions());
        return all.getFirst();
    }

    private static String note(Plan plan) {
        assertEquals(1, plan.notes().size(), () -> "one note: " + plan.notes());
        return plan.notes().getFirst().why();
    }

    @Test
    void nothingFoundStillLooksTwice() {
        assertEquals(List.of(Kind.CHECK_PROTECTION, Kind.VERIFY), kinds(plan(scan(Os.LINUX, List.of()), null)));
    }

    @Test
    void protectionGoesBeforeAgentWhateverTheScanSays() {
        var plan = plan(
                scan(Os.LINUX, List.of(
                        finding("agent", State.INSTALLED, pack("agent", "agent", "ii")),
                        finding("guard", State.INSTALLED, pack("guard", "guard", "ii"), pack("guard", "guard-gui", "ii")))),
                null);
        assertEquals(
                List.of(Kind.CHECK_PROTECTION, Kind.RUN_UNINSTALLER, Kind.RUN_UNINSTALLER, Kind.VERIFY), kinds(plan));
        assertEquals("guard-gui guard", plan.actions().get(1).target().get(Action.PACKAGES), "dependants first");
        assertEquals("agent", plan.actions().get(2).product());
        assertEquals(List.of("a1", "a2", "a3", "a4"), plan.actions().stream().map(Action::id).toList());
        assertEquals(2, plan.changes());
        assertTrue(plan.needsAdmin());
    }

    @ParameterizedTest
    @CsvSource({"ii,true", "hi,true", "iU,true", "rF,true", "iH,true", "rc,false", "un,false", "pn,false"})
    void onlyPackagesThatAreThereAreNamed(String state, boolean named) {
        var plan = plan(
                scan(Os.LINUX, List.of(finding(
                        "guard", State.INSTALLED, pack("guard", "guard", "ii"), pack("guard", "guard-gui", state)))),
                null);
        assertEquals(named ? "guard-gui guard" : "guard", only(plan, Kind.RUN_UNINSTALLER).target().get(Action.PACKAGES));
    }

    @Test
    void aPackageOutsideTheRecipeIsNeverNamed() {
        var plan = plan(
                scan(Os.LINUX, List.of(finding(
                        "guard", State.INSTALLED, pack("guard", "guard", "ii"), pack("guard", "libc6", "ii")))),
                null);
        assertEquals("guard", only(plan, Kind.RUN_UNINSTALLER).target().get(Action.PACKAGES));
    }

    @Test
    void aHeldPackageIsThePersonsDecisionFirst() {
        var plan = plan(
                scan(Os.LINUX, List.of(finding("guard", State.INSTALLED, pack("guard", "guard", "hi")))), null);
        assertEquals(
                List.of(Kind.CHECK_PROTECTION, Kind.ASK_PERSON, Kind.RUN_UNINSTALLER, Kind.VERIFY), kinds(plan));
        assertEquals("held", plan.actions().get(1).target().get(Action.ASK));
        assertEquals("held", note(plan));
    }

    @Test
    void windowsInstallerGetsTheProductCodeFromTheMachine() {
        var plan = plan(
                scan(Os.WINDOWS, List.of(finding("guard", State.INSTALLED, msi("guard", Samples.CODE, "HKLM")))), null);
        var action = only(plan, Kind.RUN_UNINSTALLER);
        assertEquals(
                List.of("msiexec.exe", "/x", Samples.CODE, "/qb-", "/norestart", "REBOOT=ReallySuppress"),
                action.command());
        assertEquals("Old Guard 21", action.name());
        assertEquals(5, action.minutes());
        assertEquals("uninstall-keys", action.target().get(Action.WITNESSES));
    }

    @ParameterizedTest
    @CsvSource({"'',HKLM,no-product-code", "{not-a-guid},HKLM,no-product-code",
        "{1D4C4F2E-1111-2222-3333-ABCDEFABCDEF} REMOVE=ALL,HKLM,no-product-code",
        "{1D4C4F2E-1111-2222-3333-ABCDEFABCDEF},HKCU,per-user"})
    void anOddOrPersonalEntryIsNotRun(String code, String hive, String why) {
        var plan = plan(scan(Os.WINDOWS, List.of(finding("guard", State.INSTALLED, msi("guard", code, hive)))), null);
        assertEquals(List.of(Kind.CHECK_PROTECTION, Kind.ASK_PERSON, Kind.VERIFY), kinds(plan));
        assertEquals(why, note(plan));
        assertEquals(0, plan.changes());
    }

    @Test
    void twoProductCodesAreTwoActions() {
        String other = Samples.CODE.replace('1', '9');
        var plan = plan(
                scan(Os.WINDOWS, List.of(finding(
                        "guard", State.INSTALLED, msi("guard", Samples.CODE, "HKLM"), msi("guard", other, "HKLM")))),
                null);
        assertEquals(2, plan.changes());
    }

    @ParameterizedTest
    @CsvSource({"managed,managed", "label,white-label", "notours,not-ours", "exempt,exempt", "free,not-covered",
        "plain,no-recipe"})
    void whatMayNotBeRemovedIsNotedWithItsReason(String product, String why) {
        var plan = plan(scan(Os.LINUX, List.of(bare(product, State.INSTALLED))), null);
        assertEquals(List.of(Kind.CHECK_PROTECTION, Kind.VERIFY), kinds(plan));
        assertEquals(why, note(plan));
    }

    @Test
    void guidedProductsAreThePersonsTurn() {
        for (var plan : List.of(
                plan(scan(Os.LINUX, List.of(bare("asked", State.INSTALLED))), null),
                plan(scan(Os.WINDOWS, List.of(bare("nsis", State.INSTALLED))), null))) {
            var ask = only(plan, Kind.ASK_PERSON);
            assertEquals("guided", ask.target().get(Action.ASK));
            assertEquals(Action.Expect.NOT_INSTALLED, ask.doneWhen().expect());
            assertFalse(plan.needsAdmin());
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyStateIsDealtWith(State state) {
        var plan = plan(
                scan(Os.LINUX, List.of(
                        finding("guard", state, pack("guard", "guard", state == State.LEFTOVERS ? "rc" : "ii")))),
                null);
        boolean runs = kinds(plan).contains(Kind.RUN_UNINSTALLER);
        switch (state) {
            case INSTALLED, OFF, BROKEN, LEFTOVERS -> assertTrue(runs);
            case TRACES -> assertEquals("traces", note(plan));
            case UNCLEAR -> assertEquals("unclear", note(plan));
        }
    }

    @Test
    void brokenWithoutItsPackageIsForThePerson() {
        var plan = plan(scan(Os.LINUX, List.of(bare("guard", State.BROKEN))), null);
        only(plan, Kind.ASK_PERSON);
        assertEquals("broken", note(plan));
    }

    @Test
    void settingsArePurgedOnlyWhenNothingElseIsInstalled() {
        var left = finding("guard", State.LEFTOVERS, pack("guard", "guard", "rc"), pack("guard", "guard-gui", "rc"));
        var purge = only(plan(scan(Os.LINUX, List.of(left)), null), Kind.RUN_UNINSTALLER);
        assertTrue(purge.command().contains("purge"));
        assertTrue(purge.command().containsAll(List.of("guard", "guard-gui")));
        assertEquals(Action.Undo.CANNOT, purge.undo());
        assertEquals(Action.Expect.LEFTOVER_GONE, purge.doneWhen().expect());

        var mixed = plan(
                scan(Os.LINUX, List.of(left, finding("agent", State.INSTALLED, pack("agent", "agent", "ii")))), null);
        assertEquals("agent", only(mixed, Kind.RUN_UNINSTALLER).product());
        assertEquals("leftovers", note(mixed));
    }

    @Test
    void onlyExactLeftoverFilesThatWereSeen() {
        Finding seen = finding("guard", State.LEFTOVERS, Samples.evidence(
                "guard", "units", Witness.UNIT, Map.of(Evidence.FILE, Samples.LEFT_FILE)));
        Finding elsewhere = finding("guard", State.LEFTOVERS, Samples.evidence(
                "guard", "units", Witness.UNIT, Map.of(Evidence.FILE, "/etc/passwd")));
        Finding folder = finding("guard", State.LEFTOVERS, Samples.evidence(
                "guard", "folders", Witness.FOLDER, Map.of(Evidence.FILE, Samples.LEFT_FILE)));
        var leftover = only(plan(scan(Os.LINUX, List.of(seen)), null), Kind.REMOVE_LEFTOVER);
        assertEquals(Samples.LEFT_FILE, leftover.target().get(Action.PATH));
        assertFalse(kinds(plan(scan(Os.LINUX, List.of(elsewhere)), null)).contains(Kind.REMOVE_LEFTOVER));
        assertFalse(kinds(plan(scan(Os.LINUX, List.of(folder)), null)).contains(Kind.REMOVE_LEFTOVER));
    }

    @Test
    void theReplacementComesAfterRemovalAndBeforeTheLastLook() {
        var plan = plan(
                scan(Os.LINUX, List.of(finding("guard", State.INSTALLED, pack("guard", "guard", "ii")))), "newav");
        assertEquals(
                List.of(Kind.CHECK_PROTECTION, Kind.RUN_UNINSTALLER, Kind.INSTALL_REPLACEMENT, Kind.VERIFY), kinds(plan));
        assertTrue(plan.actions().get(2).command().containsAll(List.of("apt-get", "install", "newav")));
        assertEquals("newav", plan.replacement());
    }

    @ParameterizedTest
    @CsvSource({"WINDOWS,cat,winget,Maker.Cat", "LINUX,cat,vendor-page,https://example.org/cat",
        "WINDOWS,page,vendor-page,https://example.org/get", "WINDOWS,newav,vendor-page,https://example.org/newav"})
    void otherReplacementsAreThePersonsTurn(Os os, String id, String ask, String ref) {
        var action = only(plan(scan(os, List.of()), id), Kind.ASK_PERSON);
        assertEquals(ask, action.target().get(Action.ASK));
        assertEquals(ref, action.target().get(Action.REF));
        assertEquals(
                id.equals("newav") ? Action.Expect.INSTALLED : Action.Expect.PERSON_SAYS, action.doneWhen().expect());
    }

    /** The signs of "newav" are those of Linux and Windows: on a Mac only the person can tell. */
    @Test
    void whatHasNoSignsOnThisSystemIsForThePersonToSay() {
        var action = only(plan(scan(Os.MAC, List.of()), "newav"), Kind.ASK_PERSON);
        assertEquals(Action.Expect.PERSON_SAYS, action.doneWhen().expect());
    }

    @Test
    void whatIsBuiltInOrAlreadyHereNeedsNoStep() {
        assertEquals(2, plan(scan(Os.WINDOWS, List.of()), "builtin").actions().size());
        var here = new Protection("newav", "New newav", Protection.State.OFF, "", List.of());
        assertEquals(2, plan(scan(Os.LINUX, List.of(), here), "newav").actions().size());
    }

    @Test
    void anUnknownReplacementIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> plan(scan(Os.LINUX, List.of()), "no-such"));
    }

    @Test
    void theHashIsThePlansOwn() {
        var plan = plan(scan(Os.LINUX, List.of()), null);
        assertEquals(PlanCodec.hashOf(plan), plan.hash());
        assertEquals(64, plan.hash().length());
    }
}
