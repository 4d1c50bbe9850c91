package changeover.knowledge;

import java.time.LocalDate;

/** Maker and dates of a {@link Ban}, without its texts. Dates may be null as there. */
public record BanHead(String id, String vendor, String title, String place, LocalDate salesEnd, LocalDate updatesEnd) {
    public BanHead {
        Need.text(id, "id");
        Need.text(vendor, "vendor");
        Need.text(title, "title");
        Need.text(place, "place");
    }

    static BanHead of(Ban ban) {
        return new BanHead(ban.id(), ban.vendor(), ban.title(), ban.place(), ban.salesEnd(), ban.updatesEnd());
    }
}
