package changeover.ui;

import changeover.detect.Scan;
import changeover.execute.Changes;
import changeover.knowledge.Knowledge;
import changeover.os.PrivateData;
import changeover.plan.Plan;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Everything a page may ask for, wired in {@code app}. Pages get the machine through this and nothing else; a test hands
 * in a recorded one.
 */
public interface Services {
    Knowledge knowledge();

    Jobs jobs();

    Changes changes();

    Locale locale();

    /**
     * From now on {@link #locale} and {@link #knowledge} are in this language, e.g. "es"; null: in the system's. What
     * was handed out before stays as it is.
     */
    default void speak(String language) {}

    /** Asked for "today"; tests choose it. */
    Clock clock();

    ZoneId zone();

    /** What the person likes to see; the default forgets it at the end. */
    default Settings settings() {
        return Settings.FORGETFUL;
    }

    /**
     * Looks at the PC. Blocking: call it inside a job. {@code onProbe} hears the id of each probe and how many of how
     * many have answered (as "3/11").
     */
    Scan look(BiConsumer<String, String> onProbe, BooleanSupplier cancelled);

    /** A recording of the PC as it would be saved, and the kinds of private things that were taken out of it. */
    record Recorded(String text, Set<PrivateData> takenOut) {
        public Recorded {
            takenOut = Set.copyOf(takenOut);
        }
    }

    /**
     * Looks once more and writes down every answer, without what tells whose PC it is. Nothing is saved or sent: the
     * person sees the text first. Blocking, parameters as in {@link #look}.
     */
    Recorded makeRecording(BiConsumer<String, String> onProbe, BooleanSupplier cancelled);

    /** Makes the plan for a scan and a choice (null: built-in or none). Pure and quick. */
    Plan plan(Scan scan, String replacement);

    /** Where a file may be saved: asks the person; empty when she cancels. */
    Optional<String> askWhereToSave(String suggestedName);

    /** Writes a file whole or not at all. */
    void save(String path, String content) throws IOException;

    /** Opens an address or file with the system's own program; false when there is none. */
    boolean openOutside(String addressOrPath);

    /** The receipt of a run, as a page and as data, written to the person's documents; returns both paths. */
    Receipt writeReceipt(String journal) throws IOException;

    record Receipt(String html, String json) {}

    /** The result of a scan as a report without names. */
    String scanJson(Scan scan);
}
