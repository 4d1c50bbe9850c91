package changeover.report;

import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Source;
import changeover.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A ban as one HTML file for printing and keeping: no script, no picture, nothing loaded from elsewhere. All that the
 * page in the window shows, folds opened, with numbered sources at the end. One use per page.
 */
public final class BanPage {
    private final Ban ban;
    private final Knowledge knowledge;
    private final Words words;
    private final BanWords say;
    private final LocalDate today;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Html page = new Html();

    public BanPage(Ban ban, Knowledge knowledge, LocalDate today, Locale locale) {
        this.ban = ban;
        this.knowledge = knowledge;
        this.words = Words.beside(BanPage.class, "banpage", locale);
        this.say = new BanWords(today, locale);
        this.today = today;
    }

    /** {@code card} may be null: then all readers are told. */
    public String html(Ban.AudienceCard card) {
        head();
        page.element("h1", ban.title());
        String asOf = words.date(knowledge.asOf());
        String saved = words.date(today);
        boolean imported = knowledge.origin().imported();
        page.element("p", imported ? words.get("asOf.imported", asOf, saved) : words.get("asOf", asOf, saved));
        page.element("p", words.get("numbers"));
        for (var reader : card == null ? ban.audiences() : List.of(card)) {
            page.element("h2", say.reader(reader.audience(), ban));
            for (var answer : BanWords.Answer.values()) {
                statements(say.answer(answer), answer.of(reader));
            }
        }
        page.element("h2", say.section(BanWords.Section.TIMELINE));
        events(ban.events().stream().filter(event -> !event.abroad()).toList());
        page.element("h2", say.section(BanWords.Section.RULES));
        sides(() -> statements(say.section(BanWords.Section.ALLOWED), ban.allowed()),
                () -> statements(say.section(BanWords.Section.PROHIBITED), ban.prohibited()));
        page.element("h2", say.section(BanWords.Section.POSITIONS));
        sides(ban.positions().stream()
                .map(position -> (Runnable) () -> statements(position.who(), position.says()))
                .toArray(Runnable[]::new));
        world();
        questions();
        sources();
        page.raw("</main>").raw("</body>").raw("</html>");
        return page.toString();
    }

    private void head() {
        page.raw("<!DOCTYPE html>")
                .raw("<html lang=\"" + Html.escape(words.language()) + "\">")
                .raw("<head>")
                .raw("<meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">")
                .element("title", ban.title())
                .raw("<style>\n" + style() + "</style>")
                .raw("</head>")
                .raw("<body>")
                .raw("<main>");
    }

    private void world() {
        var elsewhere = BanWords.elsewhere(ban);
        if (!elsewhere.isEmpty()) {
            page.element("h2", say.section(BanWords.Section.WORLD));
            page.element("p", say.section(BanWords.Section.WORLD_HOW));
            events(elsewhere);
        }
    }

    private void questions() {
        page.element("h2", say.section(BanWords.Section.QUESTIONS));
        BanWords.byTopic(ban).forEach((topic, questions) -> {
            page.element("h3", say.topic(topic));
            for (var question : questions) {
                page.raw("<section>").element("h4", question.question());
                question.answer().forEach(s -> page.raw("<p>" + cited(s.text(), s.sources()) + "</p>"));
                say.sureness(question.confidence()).ifPresent(this::note);
                say.review(question.answer(), knowledge.sources()).ifPresent(this::note);
                page.raw("</section>");
            }
        });
    }

    private void sources() {
        page.element("h2", say.section(BanWords.Section.SOURCES)).raw("<ol class=\"sources\">");
        numbers.forEach((id, number) -> {
            Source source = knowledge.sources().get(id);
            String address = source.url() == null ? "" : "<br>" + Html.escape(source.url());
            page.raw("<li id=\"source-" + number + "\">" + Html.escape(source.title()) + ", "
                    + Html.escape(words.get("checked", words.date(source.checked()))) + address + "</li>");
        });
        page.raw("</ol>");
    }

    private void events(List<Ban.Event> events) {
        page.raw("<dl>");
        for (var event : events) {
            page.raw("<div><dt>" + Html.escape(say.when(event)) + "<br>" + Html.escape(event.title()) + "</dt><dd>")
                    .raw("<p>" + cited(event.changes(), event.sources()) + "</p>");
            say.differs(event)
                    .ifPresent(said -> page.raw("<p>" + cited(said, event.differs().sources()) + "</p>"));
            say.details(event).forEach(this::note);
            page.raw("</dd></div>");
        }
        page.raw("</dl>");
    }

    private void statements(String title, List<Ban.Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        page.raw("<section>").element("h3", title).raw("<ul>");
        statements.forEach(s -> page.raw("<li>" + cited(s.text(), s.sources()) + "</li>"));
        page.raw("</ul>");
        say.review(statements, knowledge.sources()).ifPresent(this::note);
        page.raw("</section>");
    }

    private void sides(Runnable... sides) {
        page.raw("<div class=\"sides\">");
        for (Runnable side : sides) {
            side.run();
        }
        page.raw("</div>");
    }

    private void note(String said) {
        page.raw("<p class=\"note\">" + Html.escape(said) + "</p>");
    }

    /** The text with the numbers of its sources; the same source has the same number everywhere. */
    private String cited(String text, List<String> ids) {
        var out = new StringBuilder(Html.escape(text));
        ids.stream()
                .filter(knowledge.sources()::containsKey)
                .map(id -> numbers.computeIfAbsent(id, _ -> numbers.size() + 1))
                .sorted()
                .forEach(n -> out.append(" <a href=\"#source-").append(n).append("\">[").append(n).append("]</a>"));
        return out.toString();
    }

    private static String style() {
        try (var in = BanPage.class.getResourceAsStream("banpage.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
