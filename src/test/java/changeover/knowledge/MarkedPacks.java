package changeover.knowledge;

import changeover.words.Marked;

/** The packs of this program in the language of {@link Marked}. */
public final class MarkedPacks {
    private MarkedPacks() {}

    public static Knowledge open() {
        return OpenShelf.of(
                KnowledgeLoader::bundled,
                (_, pack, _) -> Translatable.each(pack, text -> text.put(Marked.text(text.english()))));
    }
}
