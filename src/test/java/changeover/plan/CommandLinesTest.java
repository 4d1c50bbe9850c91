package changeover.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.plan.Action.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {
    private static Map<String, String> packages(String installer, String names) {
        return Map.of(Action.INSTALLER, installer, Action.PACKAGES, names);
    }

    @Test
    void aptIsToldEverythingInItsOwnWords() {
        assertEquals(
                List.of("apt-get", "-y", "-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=30", "-o",
                        "APT::Get::AutomaticRemove=false", "remove", "one-gui", "one"),
                CommandLines.of(Kind.RUN_UNINSTALLER, packages("dpkg", "one-gui one")));
        assertEquals(
                List.of("rpm", "-e", "one"), CommandLines.of(Kind.RUN_UNINSTALLER, packages("rpm", "one")));
    }

    @Test
    void theDryRunDiffersInOneWord() {
        var real = CommandLines.of(Kind.RUN_UNINSTALLER, packages("dpkg", "one"));
        var dry = CommandLines.preview(Kind.RUN_UNINSTALLER, packages("dpkg", "one"));
        assertEquals("-s", dry.get(1));
        assertEquals(real, dry.stream().filter(w -> !w.equals("-s")).toList());
        assertEquals(List.of(), CommandLines.preview(Kind.RUN_UNINSTALLER, packages("rpm", "one")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-o", "--purge", "one;rm", "one two-", "one+", "../one", "one/two", "a|b", "a\nb",
        "one  two", "$(x)", "*", "one=1"})
    void oddPackageNamesAreRefused(String names) {
        for (String installer : List.of("dpkg", "rpm")) {
            assertThrows(IllegalArgumentException.class,
                    () -> CommandLines.of(Kind.RUN_UNINSTALLER, packages(installer, names)), installer);
        }
        assertThrows(IllegalArgumentException.class,
                () -> CommandLines.of(Kind.INSTALL_REPLACEMENT, packages("dpkg", names)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "1D4C4F2E-1111-2222-3333-ABCDEFABCDEF", "{1D4C4F2E-1111-2222-3333-ABCDEFABCDEF",
        "{1D4C4F2E-1111-2222-3333-ABCDEFABCDEF} /qb", "{1D4C4F2E-1111-2222-3333-ABCDEFABCDEG}", "C:\\x.msi"})
    void oddProductCodesAreRefused(String code) {
        assertFalse(CommandLines.isProductCode(code));
        assertThrows(IllegalArgumentException.class, () -> CommandLines.of(
                Kind.RUN_UNINSTALLER, Map.of(Action.INSTALLER, "msi", Action.PRODUCT_CODE, code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nsis", "inno", "guided", "sh", ""})
    void otherInstallersAreRefused(String installer) {
        assertThrows(IllegalArgumentException.class,
                () -> CommandLines.of(Kind.RUN_UNINSTALLER, packages(installer, "one")));
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = {"RUN_UNINSTALLER", "INSTALL_REPLACEMENT"})
    void otherKindsRunNothing(Kind kind) {
        assertTrue(CommandLines.of(kind, packages("dpkg", "one")).isEmpty());
    }

    @Test
    void goodNamesAreGood() {
        for (String name : List.of("kesl", "libstdc++6-dev", "one:amd64", "a", "x.y-z")) {
            assertTrue(CommandLines.isPackage(name), name);
        }
        assertEquals("one", CommandLines.withoutArch("one:amd64"));
        assertTrue(CommandLines.isProductCode(Samples.CODE));
    }
}
