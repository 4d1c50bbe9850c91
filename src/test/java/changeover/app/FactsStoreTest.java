package changeover.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.cli.Tools.ImportedFacts;
import changeover.cli.Tools.Kind;
import changeover.cli.Tools.Refused;
import changeover.cli.Tools.RefusedFacts;
import changeover.cli.Tools.RemovedFacts;
import changeover.knowledge.FactsFault;
import changeover.knowledge.FactsFile;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Origin;
import changeover.knowledge.SignedFacts;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.real.RealDisk;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imported facts on a real disk: taken, verified again at each start, and removed. */
class FactsStoreTest {
    private static final SignedFacts US = new SignedFacts();
    private static final LocalDate BUNDLED = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate NEWER = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;

    private final Knowledge bundled = KnowledgeLoader.load(SignedFacts.packs(BUNDLED));
    private Disk disk;
    private FactsStore store;
    private boolean elevated;

    @BeforeEach
    void open() throws IOException {
        disk = new RealDisk(new Disk.Places(at("machine"), at("person"), at("documents"), "/"));
        store = new FactsStore(disk, US::key, () -> bundled);
        Files.createDirectory(folder.resolve("person"));
        Files.createDirectory(folder.resolve("machine"));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Path stored(String account) {
        return folder.resolve(account).resolve(FactsStore.FILE);
    }

    /** A machine of which only the disk and the rights are asked for. */
    private FactsImport facts() {
        var machine = new Machine(Os.LINUX, "", "", "", null, elevated, "mark", null, null);
        var host = (Host) Proxy.newProxyInstance(Host.class.getClassLoader(), new Class<?>[] {Host.class},
                (_, method, _) -> switch (method.getName()) {
                    case "disk" -> disk;
                    case "machine" -> machine;
                    default -> throw new AssertionError(method.getName());
                });
        return new FactsImport(host, store, US.key());
    }

    private String given(byte[] file) throws IOException {
        return Files.write(folder.resolve("given"), file).toString();
    }

    private void assertBundled(boolean ignored) {
        var knowledge = store.open();
        assertEquals(BUNDLED, knowledge.asOf());
        assertEquals(new Origin(false, ignored), knowledge.origin());
        assertEquals(ignored, store.ignores());
    }

    @Test
    void withoutAFileThePacksOfTheProgramAreHandedOnUntouched() {
        assertSame(bundled, store.open());
    }

    @Test
    void whatWasTakenIsUsedAtTheNextStart() throws Exception {
        byte[] file = US.file(NEWER);
        assertEquals(new ImportedFacts(NEWER, false), facts().take(given(file), BUNDLED, TODAY));
        assertArrayEquals(file, Files.readAllBytes(stored("person")));
        var knowledge = store.open();
        assertEquals(NEWER, knowledge.asOf());
        assertEquals(new Origin(true, false), knowledge.origin());
        assertEquals(1, knowledge.bans().size());
    }

    @Test
    void anAdministratorTakesThemForAll() throws Exception {
        elevated = true;
        assertEquals(new ImportedFacts(NEWER, true), facts().take(given(US.file(NEWER)), BUNDLED, TODAY));
        assertTrue(Files.exists(stored("machine")) && !Files.exists(stored("person")));
        assertEquals(NEWER, store.open().asOf());
    }

    @Test
    void whatIsRefusedIsNotStored() throws Exception {
        for (byte[] file : List.of(
                new SignedFacts().file(NEWER), US.file(BUNDLED), US.file(TODAY.plusDays(9)), new byte[3],
                US.file(NEWER, SignedFacts.packs(BUNDLED)))) {
            assertInstanceOf(RefusedFacts.class, facts().take(given(file), BUNDLED, TODAY));
            assertBundled(false);
        }
    }

    @Test
    void aRefusedFileLeavesWhatWasImportedBefore() throws Exception {
        facts().take(given(US.file(NEWER)), BUNDLED, TODAY);
        var refused = assertInstanceOf(RefusedFacts.class, facts().take(given(US.file(NEWER)), NEWER, TODAY));
        assertEquals(FactsFault.NOT_NEWER, refused.why().fault());
        assertEquals(NEWER, store.open().asOf());
    }

    @Test
    void aFileThatIsTooBigIsNotRead() throws Exception {
        try (var file = new RandomAccessFile(at("given"), "rw")) {
            file.setLength(FactsFile.LIMIT + 1L);
        }
        var refused = assertInstanceOf(RefusedFacts.class, facts().take(at("given"), BUNDLED, TODAY));
        assertEquals(FactsFault.TOO_BIG, refused.why().fault());
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Files.createSymbolicLink(folder.resolve("link"), Path.of(given(US.file(NEWER))));
        var refused = assertThrows(Refused.class, () -> facts().take(at("link"), BUNDLED, TODAY));
        assertEquals(Kind.BAD_DATA, refused.kind());
        Files.createSymbolicLink(stored("person"), folder.resolve("given"));
        assertBundled(true);
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        var refused = assertThrows(Refused.class, () -> facts().take(at("no"), BUNDLED, TODAY));
        assertEquals(Kind.NO_FILE, refused.kind());
    }

    @Test
    void aDamagedStoredFileIsIgnoredAndTold() throws Exception {
        byte[] file = US.file(NEWER);
        file[file.length / 2] ^= 1;
        Files.write(stored("person"), file);
        assertBundled(true);
    }

    @Test
    void aPlantedStoredFileIsIgnoredAndTold() throws Exception {
        Files.write(stored("machine"), new SignedFacts().file(NEWER));
        Files.createDirectory(stored("person"));
        assertBundled(true);
    }

    /** Signed by us, but this program has become stricter since it was taken. */
    @Test
    void aStoredFileThatNoLongerFitsIsIgnoredAndTold() throws Exception {
        var packs = new LinkedHashMap<>(SignedFacts.packs(NEWER));
        packs.remove("exits.json");
        Files.write(stored("person"), US.file(NEWER, packs));
        assertBundled(true);
    }

    @Test
    void aProgramThatWasUpdatedWins() throws Exception {
        Files.write(stored("person"), US.file(BUNDLED));
        assertBundled(false);
        Files.write(stored("person"), US.file(BUNDLED.minusDays(1)));
        assertBundled(false);
    }

    @Test
    void theNewestWinsAndADamagedOneBesideItIsTold() throws Exception {
        Files.write(stored("machine"), US.file(NEWER));
        Files.write(stored("person"), US.file(NEWER.minusDays(1)));
        assertEquals(NEWER, store.open().asOf());
        Files.write(stored("person"), new byte[1]);
        assertEquals(new Origin(true, true), store.open().origin());
    }

    @Test
    void aReaderOfAnotherLanguageGetsTheSameFacts() throws Exception {
        Files.write(stored("person"), US.file(NEWER));
        var told = store.in(Locale.of("es"), store.open());
        assertEquals(NEWER, told.asOf());
        assertEquals(new Origin(true, false), told.origin());
    }

    /** The helper is told a folder that its person can write: the signature decides, not the place. */
    @Test
    void theHelperBelievesTheSignatureOnly() throws Exception {
        Files.createDirectory(folder.resolve("other"));
        Files.write(stored("other"), US.file(NEWER));
        Files.write(stored("person"), US.file(NEWER.plusDays(1))); // that of the administrator's own account
        assertEquals(NEWER, store.open(at("other")).asOf());
        assertEquals(BUNDLED, store.open(null).asOf());
        Files.write(stored("other"), new SignedFacts().file(NEWER));
        var knowledge = store.open(at("other"));
        assertEquals(BUNDLED, knowledge.asOf());
        assertTrue(knowledge.origin().ignored());
    }

    @Test
    void removingGoesBackToThePacksOfTheProgram() throws Exception {
        assertEquals(RemovedFacts.NOTHING, facts().remove());
        Files.write(stored("person"), new byte[1]);
        assertBundled(true);
        assertEquals(RemovedFacts.REMOVED, facts().remove());
        assertFalse(store.ignores());
        assertBundled(false);
    }

    @Test
    void onlyAnAdministratorRemovesThoseOfAll() throws Exception {
        Files.write(stored("machine"), US.file(NEWER));
        assertEquals(RemovedFacts.NO_RIGHTS, facts().remove());
        Files.write(stored("person"), US.file(NEWER));
        assertEquals(RemovedFacts.REMOVED_OWN, facts().remove());
        assertEquals(NEWER, store.open().asOf());
        elevated = true;
        assertEquals(RemovedFacts.REMOVED, facts().remove());
        assertBundled(false);
    }
}
