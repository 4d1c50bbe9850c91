package changeover.knowledge;

import changeover.words.Marked;
import changeover.words.Unmarked;
import java.util.Locale;

/** The packs of this program in the language of {@link Marked}. */
public final class MarkedPacks {
    private MarkedPacks() {}

    public static Knowledge open() {
        return OpenShelf.of(
                KnowledgeLoader::bundled,
                (_, pack, _) -> Translatable.each(pack, text -> text.put(Marked.text(text.english()))));
    }

    /** Knows the names of these packs: of products, makers, laboratories, laws, sources. */
    public static Unmarked names(Knowledge knowledge) {
        var names = new Unmarked()
                .know(
                        knowledge.sources(), knowledge.bans(), knowledge.products(), knowledge.alternatives(),
                        knowledge.recipes(), knowledge.reasons());
        // countries are words, and code compares them
        names.forget(knowledge.bans().stream().flatMap(b -> b.events().stream()).map(Ban.Event::jurisdiction).toList());
        knowledge.alternatives().stream()
                .filter(a -> a.country() != null)
                .forEach(a -> names.know(Locale.of("", a.country()).getDisplayCountry(Locale.US)));
        return names;
    }
}
