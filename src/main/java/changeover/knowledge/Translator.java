package changeover.knowledge;

import changeover.words.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts translations into packs before they become records. The translations of a pack lie in a file of the same name
 * below the folder of the language, e.g. {@code es/bans/….json}, so that no list has to name them and a reader of
 * English reads none of them. A translation names the claim and the exact sentence it translates; when that sentence
 * has changed since, the reader gets the new one in English, because an old translation could be wrong.
 */
interface Translator {
    Translator NONE = (_, _, _) -> {};

    /** Changes the tree of a pack. What is wrong with the translations themselves becomes a problem. */
    void translate(String file, Map<?, ?> pack, Reading reading);

    static Translator to(Locale locale, Function<String, String> text) {
        if (Languages.english(locale)) {
            return NONE;
        }
        String language = locale.getLanguage();
        return (file, pack, reading) -> {
            String own = language + "/" + file;
            int before = reading.problems.size();
            String json = reading.text(own, text);
            if (json != null && reading.problems.size() == before) {
                var said = read(own, language, file, json, reading);
                Translatable.each(pack, found -> {
                    String there = said.get(new Said(found.claim(), found.english()));
                    if (there != null) {
                        found.put(there);
                    }
                });
            }
        };
    }

    /** How many texts of these packs are said in a language, not counting translations of older sentences. */
    static int count(Locale locale, List<String> files, Function<String, String> text) {
        String language = locale.getLanguage();
        var reading = new Reading();
        int count = 0;
        for (String file : files) {
            String json = text.apply(language + "/" + file);
            if (json != null && KnowledgeCodec.read(file, text.apply(file), reading) instanceof Map<?, ?> pack) {
                var said = read(language + "/" + file, language, file, json, reading);
                var found = new ArrayList<Translatable.Text>();
                Translatable.each(pack, found::add);
                count += (int) found.stream().filter(t -> said.containsKey(new Said(t.claim(), t.english()))).count();
            }
        }
        return count;
    }

    /** A recipe may be there for two kinds of installer: then two sentences share a claim. */
    record Said(String claim, String english) {}

    /** Translations by what they translate; {@code of} is the English pack. Strict, as all packs are. */
    static Map<Said, String> read(String file, String language, String of, String json, Reading reading) {
        int before = reading.problems.size();
        Object tree = KnowledgeCodec.read(file, json, reading);
        if (tree instanceof Map<?, ?> map) {
            return entries(new Fields(reading, file, map), language, of);
        }
        if (reading.problems.size() == before) {
            reading.tell(file, "$", "must.object");
        }
        return Map.of();
    }

    static Map<Said, String> entries(Fields root, String language, String of) {
        var said = new HashMap<Said, String>();
        root.to(fields -> {
            must(fields, "schema", KnowledgeLoader.SCHEMA);
            must(fields, "pack", "translations");
            must(fields, "language", language);
            must(fields, "of", of);
            fields.date("checked");
            return fields.some("entries", entry -> one(entry, said));
        });
        return said;
    }

    private static void must(Fields fields, String name, String value) {
        String there = fields.text(name);
        if (there != null && !there.equals(value)) {
            fields.problem(name, "word.unknown", there, value);
        }
    }

    private static String one(Fields entry, Map<Said, String> said) {
        String claim = entry.text("claim");
        String english = entry.text("english");
        String text = entry.text("text");
        if (claim != null && english != null && text != null && said.put(new Said(claim, english), text) != null) {
            entry.problem("claim", "text.twice", claim);
        }
        return claim;
    }
}
