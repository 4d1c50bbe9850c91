package changeover.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Small whole packs with every field filled, to be damaged in tests, and the writing of trees as JSON. */
final class SmallPacks {
    private SmallPacks() {}

    static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("packs.json", """
                {"schema": "changeover/knowledge/1", "asOf": "2026-11-23",
                 "packs": ["sources.json", "reasons.json", "bans.json", "products.json", "alternatives.json",
                           "recipes.json", "exits.json", "lookalikes.json"]}
                """);
        texts.put("sources.json", pack("sources", """
                {"id": "s1", "title": "A page", "url": "https://example.org", "checked": "2026-11-20"},
                {"id": "s2", "title": "A paper", "url": "https://example.net", "checked": "2026-11-20"}"""));
        texts.put("reasons.json", pack("reasons", """
                {"id": "strong", "points": 3, "why": "Name and publisher fit."},
                {"id": "weak", "points": 1, "why": "Only the name fits."}"""));
        texts.put("bans.json", pack("bans", BAN));
        texts.put("products.json", pack("products", """
                {"id": "p1", "name": "Product One", "vendor": "Maker", "role": "protection", "ban": "covered",
                 "banId": "b1", "platforms": ["windows"], "removable": true, "generic": false,
                 "signs": [{"witness": "uninstall-key", "pattern": "One", "publisher": "Maker", "reason": "strong",
                            "reasonAlone": "weak", "present": "installed", "confidence": "H", "sources": ["s1"]},
                           {"witness": "service", "pattern": "one", "file": ".*one", "reason": "strong",
                            "reasonAlone": "weak", "present": "trace", "confidence": "M", "sources": ["s1"]}],
                 "variants": [{"name": "One 2", "witness": "uninstall-key", "pattern": "One 2", "version": "2.*",
                               "versions": "2.0", "from": 2002, "to": 2004, "confidence": "M", "sources": ["s1"]}],
                 "sources": ["s1"], "note": "A note."}"""));
        texts.put("alternatives.json", pack("alternatives", """
                {"id": "p1", "name": "Other", "vendor": "Else", "country": "SK", "platforms": ["windows"],
                 "uses": ["home"], "builtIn": false, "free": true,
                 "facts": [{"topic": "price", "leaning": "for", "value": "0", "kind": "free", "text": "It is free.",
                            "asOf": "2026-11-01", "period": "2026-10/2026-11", "confidence": "H", "sources": ["s2"]},
                           {"topic": "lab", "leaning": "for", "text": "It won.", "asOf": "2026-11-01",
                            "lab": {"laboratory": "Testers", "test": "Test 7"}, "confidence": "H", "sources": ["s2"]},
                           {"topic": "coexist", "leaning": "plain", "text": "Alone.", "confidence": "H",
                            "sources": ["s2"]},
                           {"topic": "publisher", "leaning": "plain", "text": "Signed.", "confidence": "H",
                            "sources": ["s2"]}],
                 "publishers": ["Else Ltd"], "besideOthers": false, "seenAs": ["p1"],
                 "install": {"way": "winget", "ref": "Else.Other"}, "site": "https://example.com"}"""));
        texts.put("recipes.json", pack("recipes", """
                {"product": "p1", "platform": "windows", "kind": "msi", "packages": [], "purge": false, "order": 10,
                 "minutesFrom": 3, "minutesTo": 8, "mayRestart": true,
                 "before": [{"text": "Save it.", "sources": ["s1"]}], 
                 "lost": [{"text": "A list.", "sources": ["s1"]}], "leaves": [{"text": "A key.", "sources": ["s1"]}],
                 "leftovers": ["/x"], "guide": [{"text": "Click.", "sources": ["s1"]}], "sources": ["s1"]}"""));
        texts.put("exits.json", pack("exits", """
                {"kind": "msi", "codes": {"0": "finished"}, "otherwise": "failed", "sources": ["s1"]}"""));
        texts.put("lookalikes.json", pack("lookalikes", """
                {"id": "l1", "looksLike": "Its name is One.", "text": "It is another One.", "families": ["p1"],
                 "seen": [{"witness": "uninstall-key", "platform": "windows", "name": "One", "publisher": "Else",
                           "atMost": "unclear"},
                          {"witness": "service", "platform": "windows", "name": "one", "file": "/else"}],
                 "confidence": "H", "sources": ["s1"], "checked": "2026-11-20"}"""));
        return texts;
    }

    private static final String CARD = """
            {"audience": "%s", "must": [{"text": "Nothing.", "sources": ["s1"]}], "may": [{"text": "All.", "sources": ["s1"]}],
             "risk": [{"text": "None.", "sources": ["s1"]}], "gain": [{"text": "Peace.", "sources": ["s1"]}],
             "proof": [{"text": "This.", "sources": ["s1"]}]}""";

    private static final String BAN = """
            {"id": "b1", "vendor": "Maker", "title": "A ban", "place": "the land",
             "salesEnd": "2024-07-20", "updatesEnd": "2024-09-29",
             "events": [{"id": "e1", "date": "2024-07-20", "time": "00:00", "title": "Sales end",
                         "jurisdiction": "Here", "abroad": false, "authority": "Office", "citation": "1 X 2", "binds": "Sellers", "changes": "No sales.",
                         "sources": ["s1"], "confidence": "H", "checked": "2026-11-20",
                         "differs": {"text": "One page says May.", "sources": ["s1"]}}],
             "audiences": [%s],
             "positions": [{"who": "Office", "says": [{"text": "It is so.", "sources": ["s1"]}]}],
             "allowed": [{"text": "Use.", "sources": ["s1"]}], "prohibited": [{"text": "Sale.", "sources": ["s1"]}],
             "questions": [{"question": "May I?", "topic": "use", "answer": [{"text": "Yes.", "sources": ["s1"]}], "confidence": "H"}]}"""
            .formatted(String.join(",", List.of("home", "business", "contractor", "state", "abroad").stream()
                    .map(CARD::formatted)
                    .toList()));

    private static String pack(String kind, String entries) {
        return """
                {"schema": "changeover/knowledge/1", "pack": "%s", "checked": "2026-11-23", "entries": [%s]}"""
                .formatted(kind, entries);
    }

    static Object tree(String file, String text) {
        return KnowledgeCodec.read(file, text, (f, place, key, values) -> {
            throw new AssertionError(f + " " + place + " " + key);
        });
    }

    /** A copy that can be changed. */
    static Object copy(Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<Object, Object>();
                map.forEach((k, v) -> copy.put(k, copy(v)));
                yield copy;
            }
            case List<?> list -> {
                var copy = new ArrayList<Object>();
                list.forEach(v -> copy.add(copy(v)));
                yield copy;
            }
            case null, default -> tree;
        };
    }

    /** Every object in a tree, with its place. */
    static void objects(Object tree, String place, BiConsumer<String, Map<?, ?>> each) {
        switch (tree) {
            case Map<?, ?> map -> {
                each.accept(place, map);
                map.forEach((k, v) -> objects(v, place + "." + k, each));
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    objects(list.get(i), place + "[" + i + "]", each);
                }
            }
            case null, default -> {}
        }
    }

    /** The object at a place of a copy. */
    @SuppressWarnings("unchecked")
    static Map<Object, Object> objectAt(Object tree, String place) {
        var found = new ArrayList<Map<Object, Object>>();
        objects(tree, "$", (at, object) -> {
            if (at.equals(place)) {
                found.add((Map<Object, Object>) object);
            }
        });
        return found.getFirst();
    }

    /** JSON of a tree; the field at {@code twice} (place and name) is written two times. */
    static String json(Object tree, String place, String twice) {
        return switch (tree) {
            case null -> "null";
            case String text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case Map<?, ?> map -> {
                var parts = new ArrayList<String>();
                map.forEach((k, v) -> {
                    String at = place + "." + k;
                    String field = "\"" + k + "\": " + json(v, at, twice);
                    parts.add(field);
                    if (at.equals(twice)) {
                        parts.add(field);
                    }
                });
                yield "{" + String.join(", ", parts) + "}";
            }
            case List<?> list -> {
                var parts = new ArrayList<String>();
                for (int i = 0; i < list.size(); i++) {
                    parts.add(json(list.get(i), place + "[" + i + "]", twice));
                }
                yield "[" + String.join(", ", parts) + "]";
            }
            default -> tree.toString();
        };
    }
}
