package changeover.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** A ban from its pack. */
final class BanPack {
    private BanPack() {}

    static Ban ban(Fields f, LocalDate checked) {
        List<Ban.AudienceCard> audiences = f.each("audiences", BanPack::audience);
        var different = EnumSet.noneOf(Ban.Audience.class);
        for (Ban.AudienceCard card : audiences) {
            different.add(card.audience());
        }
        if (different.size() != Ban.Audience.values().length || different.size() != audiences.size()) {
            f.problem(
                    "audiences",
                    "ban.audiences",
                    String.join(", ", Arrays.stream(Ban.Audience.values()).map(Ban.Audience::id).toList()));
        }
        return new Ban(
                f.id("id", Reading.Target.BAN),
                f.text("vendor"),
                f.text("title"),
                f.text("place"),
                f.dateOr("salesEnd"),
                f.dateOr("updatesEnd"),
                f.some("events", event -> event(event, checked)),
                audiences,
                f.some("positions", BanPack::position),
                f.some("allowed", BanPack::statement),
                f.some("prohibited", BanPack::statement),
                f.some("questions", BanPack::question));
    }

    static BanHead head(Fields f) {
        return new BanHead(
                f.text("id"), f.text("vendor"), f.text("title"), f.text("place"), f.dateOr("salesEnd"),
                f.dateOr("updatesEnd"));
    }

    static List<Ban.Statement> statements(Fields f, String name) {
        return f.each(name, BanPack::statement);
    }

    private static Ban.Statement statement(Fields f) {
        return new Ban.Statement(f.text("text"), f.sources());
    }

    private static Ban.Event event(Fields f, LocalDate checked) {
        LocalDate own = f.dateOr("checked");
        return new Ban.Event(
                f.id("id", Reading.Target.EVENT),
                f.dayOrMonth("date"),
                !f.month("date"),
                f.textOr("time"),
                f.text("title"),
                f.text("jurisdiction"),
                Boolean.TRUE.equals(f.flagOr("abroad")),
                f.text("authority"),
                f.textOr("citation"),
                f.text("binds"),
                f.text("changes"),
                f.sources(),
                f.word("confidence", Confidence.values(), Confidence::name),
                own == null ? checked : own,
                f.innerOr("differs", BanPack::statement));
    }

    private static Ban.AudienceCard audience(Fields f) {
        return new Ban.AudienceCard(
                f.word("audience", Ban.Audience.values(), Ban.Audience::id),
                statements(f, "must"),
                statements(f, "may"),
                statements(f, "risk"),
                statements(f, "gain"),
                statements(f, "proof"));
    }

    private static Ban.Position position(Fields f) {
        return new Ban.Position(f.text("who"), f.some("says", BanPack::statement));
    }

    private static Ban.Question question(Fields f) {
        return new Ban.Question(
                f.text("question"),
                f.word("topic", Ban.Topic.values(), Ban.Topic::id),
                f.some("answer", BanPack::statement),
                f.word("confidence", Confidence.values(), Confidence::name));
    }
}
