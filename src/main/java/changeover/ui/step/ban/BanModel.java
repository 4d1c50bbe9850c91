package changeover.ui.step.ban;

import changeover.detect.Finding;
import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.report.ConcernedBans;
import changeover.ui.Jobs;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Step;
import changeover.words.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which ban, which reader, and what that means for her. */
final class BanModel {
    private final Services services;
    private final Words words;
    private final List<Ban> bans;
    private final LocalDate today;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Step.Button> primary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Step.Button> quiet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Ban.AudienceCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private Ban ban;
    private Journey journey;
    private boolean closed;

    /** What came of saving; {@code good} false: it failed. */
    record Notice(boolean good, String title, String text) {}

    BanModel(Journey journey, Services services, Step.Navigator navigator, Words words) {
        this.journey = journey;
        this.services = services;
        this.words = words;
        this.today = LocalDate.ofInstant(services.clock().instant(), services.zone());
        this.bans = inOrder(journey, services.knowledge());
        this.ban = bans.getFirst();
        primary.set(onwards(navigator));
        quiet.set(new Step.Button("ban-save", words.get("save"), true, this::save));
        tell();
    }

    /** Those of what was found, then all others in the order in which we know them. */
    private static List<Ban> inOrder(Journey journey, Knowledge knowledge) {
        var found = ConcernedBans.of(journey.scan(), knowledge).stream().flatMap(head -> knowledge.ban(head.id()).stream());
        return Stream.concat(found, knowledge.bans().stream()).distinct().toList();
    }

    /** Since when there are no updates: the heading until we know the reader, then the lead. */
    private String sentence() {
        if (ban.updatesEnd() == null) {
            return ban.title();
        }
        Period since = Period.between(ban.updatesEnd(), today);
        String day = words.date(ban.updatesEnd());
        return since.isNegative()
                ? words.get("heading.future", ban.vendor(), day, ban.place())
                : words.get("heading", ban.vendor(), day, ago(since), ban.place());
    }

    private String ago(Period since) {
        return since.getYears() > 0 ? words.get("ago.years", since.getYears()) : words.get("ago.months", since.toTotalMonths());
    }

    private Step.Button onwards(Step.Navigator navigator) {
        boolean found = journey.scan() == null || journey.scan().findings().stream().anyMatch(BanModel::mayGo);
        return found
                ? new Step.Button("ban-next", words.get("next"), true, navigator::next)
                : new Step.Button("ban-close", words.get("close"), true, navigator::leave);
    }

    private static boolean mayGo(Finding finding) {
        return finding.product().removable()
                && switch (finding.state()) {
                    case INSTALLED, OFF, BROKEN, LEFTOVERS -> true;
                    case TRACES, UNCLEAR -> false;
                };
    }

    /** The person says who she is; null takes it back. */
    void audience(Ban.Audience who) {
        journey = journey.with(who);
        tell();
    }

    private void tell() {
        var of = ban.audiences().stream().filter(c -> c.audience() == journey.audience()).findFirst();
        card.set(of.orElse(null));
        var answer = of.filter(c -> !c.must().isEmpty()).map(c -> c.must().getFirst().text());
        heading.set(answer.orElseGet(this::sentence));
        lead.set(answer.isPresent() ? words.get("lead.answered", sentence()) : words.get("lead"));
    }

    Ban ban() {
        return ban;
    }

    /** All that the page can show; the first is the one of what was found. */
    List<Ban> bans() {
        return bans;
    }

    /** The person wants to read of another one. Who she is stays. */
    void ban(Ban other) {
        ban = other;
        tell();
    }

    LocalDate today() {
        return today;
    }

    /** Ids of all sources that the page rests on. */
    List<String> sources() {
        return ban.sources();
    }

    private void save() {
        String page = new BanPaper(ban, services.knowledge(), words).html(card.get());
        services.askWhereToSave(words.get("save.name")).ifPresent(path -> services.jobs().start(
                _ -> {
                    services.save(path, page);
                    return path;
                },
                _ -> {},
                outcome -> {
                    if (!closed) {
                        notice.set(switch (outcome) {
                            case Jobs.Done<String> _ ->
                                new Notice(true, words.get("saved.title"), words.get("saved.text", path));
                            case Jobs.Stopped<String> _ -> null;
                            case Jobs.Broke<String> broke -> new Notice(
                                    false,
                                    words.get("unsaved.title"),
                                    words.get("unsaved.text", path, String.valueOf(broke.cause().getMessage())));
                        });
                    }
                }));
    }

    Journey answer() {
        return journey;
    }

    void close() {
        closed = true;
    }

    ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step.Button> primary() {
        return primary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step.Button> quiet() {
        return quiet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Ban.AudienceCard> card() {
        return card.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }
}
