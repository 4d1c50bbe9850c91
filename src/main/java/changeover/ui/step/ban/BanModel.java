package changeover.ui.step.ban;

import changeover.detect.Finding;
import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.report.BanPage;
import changeover.report.ConcernedBans;
import changeover.ui.Jobs;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Step;
import changeover.words.Distance;
import changeover.words.Words;
import java.time.LocalDate;
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

    /** What came of saving; {@code path} is null when it failed. */
    record Notice(String path, String title, String text) {
        boolean good() {
            return path != null;
        }
    }

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
        String key = ban.updatesEnd().isAfter(today) ? "heading.future" : "heading";
        String distance = Distance.of(ban.updatesEnd(), today, words.locale());
        return words.get(key, ban.vendor(), words.date(ban.updatesEnd()), distance, ban.place());
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
        notice.set(null); // it told of the page of the ban before
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
        String page = new BanPage(ban, services.knowledge(), today, services.locale()).html(card.get());
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
                                new Notice(path, words.get("saved.title"), words.get("saved.text", path));
                            case Jobs.Stopped<String> _ -> null;
                            case Jobs.Broke<String> broke -> new Notice(
                                    null,
                                    words.get("unsaved.title"),
                                    words.get("unsaved.text", path, String.valueOf(broke.cause().getMessage())));
                        });
                    }
                }));
    }

    /** Shows the saved page in the person's browser, from which it can be printed. */
    void openSaved(String path) {
        if (!services.openOutside(path)) {
            notice.set(new Notice(path, words.get("saved.title"), words.get("saved.noBrowser", path)));
        }
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
