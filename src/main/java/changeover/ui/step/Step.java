package changeover.ui.step;

import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.words.Words;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One page of the wizard: a folder below this package and one line in {@code Steps}. */
public interface Step {
    /** E.g. "found": name of folder, bundle, style class, and prefix of all node ids ("found-next"). */
    String id();

    /** Its short name on the path at the left: the key "name" of the bundle beside the step's class. */
    default String name(Locale locale) {
        return Words.beside(getClass(), id(), locale).get("name");
    }

    /** Is this page on the path of this journey? Pure. */
    boolean appliesTo(Journey journey);

    /** Opens the page. Called on the window's thread; must return at once: long work goes to {@code services.jobs()}. */
    Visit open(Journey journey, Services services, Navigator navigator);

    /**
     * The same page again in another language. {@code before} is the closed visit of this step: what it knows and the
     * journey does not must not get lost.
     */
    default Visit reopen(Visit before, Journey journey, Services services, Navigator navigator) {
        return open(journey, services, navigator);
    }

    /** An open page. The frame draws heading, lead and footer from it, so that all pages look alike. */
    interface Visit {
        /** A full sentence with the answer in it. */
        ObservableValue<String> heading();

        /** At most three sentences. */
        ObservableValue<String> lead();

        /** What comes below the lead. */
        Node content();

        /** The one primary button; its text says what happens. A null value shows none. */
        ObservableValue<Button> primary();

        /** At most one quiet alternative; a null value shows none. */
        ObservableValue<Button> quiet();

        /** False while going back would be wrong (changes are under way). */
        ObservableValue<Boolean> mayGoBack();

        /** False while an answer is awaited that only this visit can hear, e.g. whether a change was begun. */
        default ObservableValue<Boolean> mayChangeLanguage() {
            return Page.ALWAYS;
        }

        /** The journey with this page's answers. For an untouched visit it equals the journey it was opened with. */
        Journey answer();

        /** Undoes all that {@link Step#open} registered: listeners, timers, jobs. */
        void close();
    }

    /**
     * A footer button.
     *
     * @param id node id, e.g. "found-next"
     * @param text what happens, e.g. "Show me the plan"
     * @param enabled false greys it out
     * @param action what it does; usually {@code navigator::next}
     */
    record Button(String id, String text, boolean enabled, Runnable action) {}

    /** How a page moves the wizard. */
    interface Navigator {
        /** To the next page that applies, taking {@link Visit#answer()} along. */
        void next();

        void back();

        /** To that page, if it is on the path. */
        void goTo(String step);

        /** Closes the window properly. */
        void leave();
    }
}
