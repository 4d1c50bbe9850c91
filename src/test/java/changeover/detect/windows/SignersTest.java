package changeover.detect.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Signs;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Signatures.Signature;
import changeover.os.Signatures.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignersTest {
    private static final Signs SIGNS = Signs.of(KnowledgeLoader.load(), "windows");
    private static final String FILE = "C:\\Other\\avp.exe";

    private static Evidence process(String family, Sign.Says present, boolean hypothesis) {
        return new Evidence(
                "running-processes", Witness.PROCESS, family, FILE, "runs", "process-name", present, hypothesis,
                Map.of(Evidence.FILE, FILE));
    }

    private static List<Evidence> told(Evidence seen, State state, String signer) {
        return Signers.understand(
                List.of(seen), Map.of(FILE.toLowerCase(java.util.Locale.ROOT), new Signature(state, signer, "")), SIGNS);
    }

    @Test
    void countsForTheProductWhoseFileItIsAndSaysNoMoreThanThatFileDid() {
        for (Sign.Says says : Sign.Says.values()) {
            var told = told(process("kaspersky-unknown", says, false), State.VALID, "AO Kaspersky Lab");
            assertEquals(1, told.size());
            assertEquals(Witness.SIGNER, told.getFirst().witness());
            assertEquals("kaspersky-unknown", told.getFirst().family());
            assertEquals(says, told.getFirst().present());
            assertEquals("valid", told.getFirst().fact(Signers.SIGNATURE));
            assertEquals(false, told.getFirst().hypothesis());
        }
        assertTrue(told(process("ksde", Sign.Says.INSTALLED, true), State.VALID, "AO Kaspersky Lab").getFirst().hypothesis());
    }

    @ParameterizedTest
    @CsvSource({"UNTRUSTED, nobody vouches", "CHANGED, changed since"})
    void aSignatureThatDoesNotHoldProvesNothing(State state, String word) {
        var told = told(process("kaspersky-unknown", Sign.Says.INSTALLED, false), state, "AO Kaspersky Lab").getFirst();
        assertTrue(told.hypothesis());
        assertTrue(told.says().contains(word), told.says());
    }

    @Test
    void otherSignersOtherMakersAndUnsignedFilesSayNothing() {
        var seen = process("kaspersky-unknown", Sign.Says.INSTALLED, false);
        assertEquals(List.of(), told(seen, State.VALID, "Kaspersky Labyrinth"));
        assertEquals(List.of(), told(seen, State.VALID, "Microsoft Corporation"));
        assertEquals(List.of(), told(seen, State.UNSIGNED, ""));
        assertEquals(List.of(), told(process("ms-defender", Sign.Says.INSTALLED, false), State.VALID, "AO Kaspersky Lab"));
    }

    @Test
    void onlyProgramFilesOfKnownMakersAreOpened() {
        assertEquals(List.of(FILE), Signers.files(
                List.of(process("kaspersky-unknown", Sign.Says.TRACE, false), process("kaspersky-unknown", Sign.Says.INSTALLED, false)),
                SIGNS));
        assertEquals(List.of(), Signers.files(List.of(process("ms-defender", Sign.Says.INSTALLED, false)), SIGNS));
        for (String odd : List.of("", "\\\\server\\share\\avp.exe", "C:\\A\\avp.exe -r", "\"C:\\A\\avp.exe\"", "C:\\A\\notes.txt", "avp.exe")) {
            var seen = new Evidence(
                    "p", Witness.PROCESS, "kaspersky-unknown", "w", "s", "process-name", Sign.Says.TRACE, false,
                    Map.of(Evidence.FILE, odd));
            assertEquals(List.of(), Signers.files(List.of(seen), SIGNS), odd);
        }
    }
}
