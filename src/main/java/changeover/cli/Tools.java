package changeover.cli;

import changeover.detect.Scan;
import changeover.execute.Changes;
import changeover.knowledge.Facts;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.plan.Plan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything the terminal program may ask for, wired in {@code app}. Nothing is loaded before it is asked for. */
public interface Tools {
    /** Version of this program. */
    String version();

    Locale locale();

    /** From now on words are in this language, e.g. "es", instead of the system's. */
    void speak(String language);

    /** The same knowledge as the packs have it, in English: for data, which is the same in every language. */
    default Knowledge master() {
        return knowledge();
    }

    Clock clock();

    ZoneId zone();

    /** Throws {@link changeover.knowledge.BadKnowledge} when the packs are damaged. */
    Knowledge knowledge();

    /** The same, read as a whole with all links followed. Throws {@link changeover.knowledge.BadKnowledge}. */
    default Knowledge checkedKnowledge() {
        return knowledge();
    }

    /** How many of its texts are said in each language but English; keys are e.g. "es". */
    default Map<String, Integer> translated() {
        return KnowledgeLoader.translated();
    }

    /** True when facts were opened and a stored file of them is not used, because it is damaged or not ours. */
    default boolean factsIgnored() {
        return false;
    }

    /** Judges a signed file of facts, and stores it when it is good. Throws as {@link #knowledge()} does. */
    FactsAnswer importFacts(String file) throws Refused;

    /** Removes stored facts, of all accounts too with administrator rights. */
    RemovedFacts removeFacts() throws Refused;

    /** {@link ImportedFacts} or {@link RefusedFacts}. */
    sealed interface FactsAnswer {}

    /** {@code forAll}: for all accounts of this PC. */
    record ImportedFacts(LocalDate asOf, boolean forAll) implements FactsAnswer {}

    /** Nothing was stored. */
    record RefusedFacts(Facts.Bad why) implements FactsAnswer {}

    enum RemovedFacts {
        REMOVED,
        /** Those of all accounts stay. */
        REMOVED_OWN,
        /** There were none. */
        NOTHING,
        /** There are only those of all accounts, and that needs administrator rights. */
        NO_RIGHTS
    }

    /** Looks at this PC. Blocking. */
    Scan look();

    /** Looks at this PC and writes questions and answers, without names, to that file. */
    Scan lookAndRecord(String file) throws Refused;

    /** Looks at a recording instead of this PC. */
    Scan replay(String file) throws Refused;

    /** Looks at exported registry files of one PC instead of this PC. */
    Scan readRegistry(List<String> files) throws Refused;

    /** Looks at lists that other tools wrote of one computer, instead of this PC. */
    Scan readLists(List<String> files) throws Refused;

    /**
     * The plan for a scan.
     *
     * @param replacement id of an alternative that the packs have, or null
     */
    Plan plan(Scan scan, String replacement);

    Changes changes();

    /** A whole text file in UTF-8. */
    String read(String file) throws Refused;

    /** Writes a file whole or not at all. */
    void write(String file, String content) throws Refused;

    /** Keeps a scan report under its hash, so that a receipt can show it later. Does nothing when it cannot. */
    void keepScan(String hash, String report);

    /** The report kept under that hash, by this account or by the administrator. */
    Optional<String> keptScan(String hash);

    /** Tries what the program must be able to do here. */
    List<Tried> selfTest();

    /** {@code detail} in the system's words or a path; may be empty. */
    record Tried(Ability ability, boolean works, String detail) {}

    enum Ability {
        READ_SYSTEM,
        RUN_COMMAND,
        WRITE_OWN_FILES,
        ADMIN_RIGHTS,
        OPEN_WINDOW
    }

    /** A file could not be used. Expected: never a fault of this program. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final Kind kind;
        private final String file;

        /** {@code detail} in the system's words, for people who look closer. */
        public Refused(Kind kind, String file, String detail) {
            super(detail == null ? "" : detail);
            this.kind = kind;
            this.file = file;
        }

        public Kind kind() {
            return kind;
        }

        public String file() {
            return file;
        }
    }

    enum Kind {
        /** There is no such file. */
        NO_FILE,
        /** The system does not let us read it. */
        NO_RIGHTS,
        /** It was read, but it is not what it should be. */
        BAD_DATA,
        /** It is none of the lists that we know. */
        UNKNOWN_LIST,
        /** Lists that cannot be of one computer. */
        MIXED_LISTS,
        /** It could not be written: the folder it should lie in is not there. */
        NO_FOLDER,
        /** It could not be written: the system does not let us. */
        MAY_NOT_WRITE,
        /** It could not be written, e.g. because the disk is full. */
        CANNOT_WRITE
    }
}
