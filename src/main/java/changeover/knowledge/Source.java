package changeover.knowledge;

import java.time.LocalDate;

/** Where a fact comes from. {@code url} may be null for a public file known only by a text in it. */
public record Source(String id, String title, String url, LocalDate checked) {
    public Source {
        Need.text(id, "id");
        Need.text(title, "title");
        Need.that(checked, "checked");
    }
}
