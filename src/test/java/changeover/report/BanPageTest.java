package changeover.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BanPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Knowledge knowledge = KnowledgeLoader.load();
    private final Ban ban = knowledge.bans().getFirst();

    private String page(LocalDate today, Locale locale) {
        return new BanPage(ban, knowledge, today, locale).html(null);
    }

    private String page() {
        return page(TODAY, Locale.US);
    }

    @Test
    void everythingIsInIt() {
        String page = page();
        for (var event : ban.events()) {
            assertTrue(page.contains(Html.escape(event.title())) && page.contains(Html.escape(event.changes())), event.title());
        }
        for (var question : ban.questions()) {
            assertTrue(page.contains("<h4>" + Html.escape(question.question()) + "</h4>"), question.question());
        }
        for (var card : ban.audiences()) {
            assertTrue(page.contains(Html.escape(card.must().getFirst().text())));
        }
        ban.allowed().forEach(s -> assertTrue(page.contains(Html.escape(s.text()))));
        ban.positions().forEach(p -> p.says().forEach(s -> assertTrue(page.contains(Html.escape(s.text())))));
        assertTrue(page.contains("Sources differ: Kaspersky, IBM and TechNadu wrote 30 September"));
        assertTrue(page.contains("<dt>August 2021 (5 years ago)<br>"));
        assertTrue(page.contains("We are not sure of this"));
        ban.sources().forEach(id -> assertTrue(page.contains(Html.escape(knowledge.sources().get(id).title())), id));
    }

    @Test
    void oneReaderGetsHerOwnAnswersOnly() {
        var state = ban.audiences().stream().filter(c -> c.audience() == Ban.Audience.STATE).findFirst().orElseThrow();
        String page = new BanPage(ban, knowledge, TODAY, Locale.US).html(state);
        assertTrue(page.contains("<h2>State or school</h2>") && !page.contains("<h2>At home</h2>"));
    }

    /** Readable for ever: nothing is fetched and nothing runs; headings never skip a level; links lead somewhere. */
    @Test
    void standsAlone() {
        String page = page();
        assertFalse(page.contains("<script") || page.contains("<link") || page.contains("<img") || page.contains("url("));
        assertFalse(Pattern.compile("(?:src|href)=\"(?!#)").matcher(page).find());
        int before = 0;
        var headings = Pattern.compile("<h(\\d)>").matcher(page);
        while (headings.find()) {
            int level = Integer.parseInt(headings.group(1));
            assertTrue(level <= before + 1, "from h" + before + " to h" + level);
            before = level;
        }
        assertEquals(2, page.split("<h1>", -1).length);
        Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results()
                .forEach(link -> assertTrue(page.contains("id=\"" + link.group(1) + "\""), link.group(1)));
        for (String element : List.of("ul", "li", "dl", "dd", "dt", "p", "section", "div", "ol", "a")) {
            int opened = page.split("<" + element + "[ >]", -1).length;
            assertEquals(opened, page.split("</" + element + ">", -1).length, element);
        }
    }

    /** The attribute tells a voice how to read: a language we do not have is read in English. */
    @Test
    void saysInWhichLanguageItIs() {
        assertTrue(page().contains("<html lang=\"en\">"));
        assertTrue(page(TODAY, Locale.of("es", "US")).contains("<html lang=\"es\">"));
        assertTrue(page(TODAY, Locale.FRANCE).contains("<html lang=\"en\">"));
    }

    /** "2 years ago" is true on one day only. */
    @Test
    void saysWhenItWasSaved() {
        assertTrue(page().contains("What we know is of November 23, 2026. This page was saved on November 25, 2026."));
    }

    @Test
    void saysWhatMayHaveChanged() {
        String note = "Last checked on November 23, 2026. This may have changed since.";
        assertFalse(page(LocalDate.of(2027, 2, 23), Locale.US).contains(note));
        String later = page(LocalDate.of(2027, 2, 24), Locale.US);
        assertTrue(later.split(Pattern.quote(note), -1).length > ban.events().size() + ban.questions().size());
    }

    @Test
    void textOfThePacksCannotBecomeMarkup() {
        var odd = new Ban(
                ban.id(), ban.vendor(), "<b>&\"", ban.place(), ban.salesEnd(), ban.updatesEnd(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
        String page = new BanPage(odd, knowledge, TODAY, Locale.US).html(null);
        assertTrue(page.contains("&lt;b&gt;&amp;&quot;"));
        assertFalse(page.contains("<b>"));
    }
}
