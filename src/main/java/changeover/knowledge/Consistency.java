package changeover.knowledge;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds parts of the packs that do not fit each other. */
final class Consistency {
    /** What facts about alternatives can be about. Answers of the person use the same words. */
    private static final Set<String> TOPICS = Set.of(
            "ads", "arm", "audit", "auto-renewal", "backup", "banking", "cask", "coexist", "console", "devices",
            "edr", "effort", "engine", "identity", "import", "incident", "installer", "lab", "licence", "light",
            "maker", "managed", "offline", "open-source", "package", "parental", "phones", "platform", "portable",
            "price", "publisher", "ransom", "real-time", "refund", "removal-tool", "removes-others", "restriction",
            "scripts", "server", "size", "store", "trial", "untested", "updater", "vault", "vpn", "web", "windows-10");

    private static final Map<Witness, Set<String>> WHERE = Map.ofEntries(
            Map.entry(Witness.UNINSTALL_KEY, Set.of("windows")),
            Map.entry(Witness.REGISTRY_KEY, Set.of("windows")),
            Map.entry(Witness.SERVICE, Set.of("windows")),
            Map.entry(Witness.DRIVER, Set.of("windows", "linux")),
            Map.entry(Witness.PROCESS, Set.of("windows", "linux", "mac")),
            Map.entry(Witness.FOLDER, Set.of("windows", "linux", "mac")),
            Map.entry(Witness.SIGNER, Set.of("windows")),
            Map.entry(Witness.ROOT_CERTIFICATE, Set.of("windows")),
            Map.entry(Witness.BROWSER_EXTENSION, Set.of("windows")),
            Map.entry(Witness.STORE_PACKAGE, Set.of("windows")),
            Map.entry(Witness.SCHEDULED_TASK, Set.of("windows")),
            Map.entry(Witness.NETWORK_COMPONENT, Set.of("windows")),
            Map.entry(Witness.SECURITY_CENTER, Set.of("windows")),
            Map.entry(Witness.DEFENDER, Set.of("windows")),
            Map.entry(Witness.PACKAGE, Set.of("linux")),
            Map.entry(Witness.FLATPAK, Set.of("linux")),
            Map.entry(Witness.SNAP, Set.of("linux")),
            Map.entry(Witness.UNIT, Set.of("linux")),
            Map.entry(Witness.FILE_GUARD, Set.of("linux")),
            Map.entry(Witness.BUNDLE, Set.of("mac")),
            Map.entry(Witness.SYSTEM_EXTENSION, Set.of("mac")),
            Map.entry(Witness.LAUNCH_ITEM, Set.of("mac")),
            Map.entry(Witness.RECEIPT, Set.of("mac")));

    private static final Set<Witness> WITH_PUBLISHER = Set.of(
            Witness.UNINSTALL_KEY, Witness.SIGNER, Witness.ROOT_CERTIFICATE, Witness.BUNDLE, Witness.SYSTEM_EXTENSION);

    private final Knowledge knowledge;
    private final Problem.Teller problems;

    Consistency(Knowledge knowledge, Problem.Teller problems) {
        this.knowledge = knowledge;
        this.problems = problems;
    }

    void check() {
        sources();
        knowledge.bans().forEach(this::ban);
        knowledge.products().forEach(this::product);
        knowledge.alternatives().forEach(this::alternative);
        knowledge.lookalikes().forEach(this::lookalike);
        for (Recipe recipe : knowledge.recipes()) {
            boolean fits = knowledge.product(recipe.product())
                    .map(p -> p.platforms().contains(recipe.platform()))
                    .orElse(false);
            if (!fits) {
                problems.tell("recipes", recipe.product(), "check.recipePlatform", recipe.platform());
            }
        }
    }

    private void sources() {
        var used = new HashSet<String>();
        for (Claim claim : Claim.of(knowledge)) {
            used.addAll(claim.sources());
            if (claim.sources().isEmpty()) {
                problems.tell(claim.pack(), claim.place(), "check.noSource");
            }
        }
        knowledge.sources().keySet().stream().filter(id -> !used.contains(id)).sorted().forEach(
                id -> problems.tell("sources", id, "check.sourceUnused"));
    }

    private void ban(Ban ban) {
        date(ban, ban.salesEnd());
        date(ban, ban.updatesEnd());
        LocalDate before = LocalDate.MIN;
        for (Ban.Event event : ban.events()) {
            if (event.date().isBefore(before)) {
                problems.tell("bans", ban.id() + "/events/" + event.id(), "check.order");
            }
            before = event.date();
        }
    }

    private void date(Ban ban, LocalDate date) {
        if (date != null && ban.events().stream().noneMatch(e -> e.dayKnown() && e.date().equals(date))) {
            problems.tell("bans", ban.id(), "check.noEvent", date.toString());
        }
    }

    private void product(Product product) {
        if (product.signs().isEmpty() && !product.platforms().isEmpty()) {
            problems.tell("products", product.id(), "check.noSigns");
        }
        for (int i = 0; i < product.variants().size(); i++) {
            variant(product, product.variants().get(i), product.id() + "/variants/" + i);
        }
        for (int i = 0; i < product.signs().size(); i++) {
            sign(product, product.signs().get(i), product.id() + "/signs/" + i);
        }
        for (String platform : product.platforms()) {
            if (product.removable() && knowledge.recipe(product.id(), platform).isEmpty()) {
                problems.tell("products", product.id(), "check.noRecipe", platform);
            }
        }
        if (product.sought() && !product.removable() && product.note() == null) {
            problems.tell("products", product.id(), "check.noReason");
        }
    }

    /** A variant is told apart where the family is recognised: a place without a sign would never be looked at. */
    private void variant(Product product, Variant variant, String place) {
        if (product.signs().stream().noneMatch(s -> s.witness() == variant.witness())) {
            problems.tell("products", place, "check.variant", variant.witness().id());
        }
        if (variant.from() != null && variant.to() != null && variant.to() < variant.from()) {
            problems.tell("products", place, "check.years");
        }
    }

    private void sign(Product product, Sign sign, String place) {
        Witness witness = sign.witness();
        if (sign.publisher() != null && !hasPublisher(witness)) {
            problems.tell("products", place, "check.publisher");
        }
        if (sign.file() != null && !hasFile(witness)) {
            problems.tell("products", place, "check.file");
        }
        if (sign.reasonAlone() != null && sign.publisher() == null && sign.file() == null) {
            problems.tell("products", place, "check.alone");
        }
        if (product.platforms().stream().noneMatch(WHERE.get(witness)::contains)) {
            problems.tell("products", place, "check.witness", witness.id(), String.join(", ", product.platforms()));
        }
    }

    /** What no probe could report would never be tried. */
    private void lookalike(Lookalike lookalike) {
        for (int i = 0; i < lookalike.seen().size(); i++) {
            Lookalike.Observation seen = lookalike.seen().get(i);
            String place = lookalike.id() + "/seen/" + i;
            if (seen.publisher() != null && !hasPublisher(seen.witness())) {
                problems.tell("lookalikes", place, "check.publisher");
            }
            if (seen.file() != null && !hasFile(seen.witness())) {
                problems.tell("lookalikes", place, "check.file");
            }
            if (!WHERE.get(seen.witness()).contains(seen.platform())) {
                problems.tell("lookalikes", place, "check.witness", seen.witness().id(), seen.platform());
            }
        }
    }

    private static boolean hasFile(Witness witness) {
        return witness == Witness.SERVICE || witness == Witness.DRIVER || witness == Witness.PROCESS
                || witness == Witness.FILE_GUARD;
    }

    private static boolean hasPublisher(Witness witness) {
        return WITH_PUBLISHER.contains(witness);
    }

    /** What is given in a word must be told in a sentence with a source, too. */
    private void alternative(Alternative alternative) {
        for (String id : alternative.protects() ? alternative.seenAs() : Set.<String>of()) {
            var role = knowledge.product(id).map(Product::role).orElse(null);
            if (role != Role.PROTECTION && role != Role.TOOL) {
                problems.tell("alternatives", alternative.id(), "check.notRecognised", id);
            }
        }
        for (String use : alternative.uses()) {
            if (!Alternative.PROTECTS.contains(use) && !Alternative.OTHER_USES.contains(use)) {
                problems.tell("alternatives", alternative.id(), "check.use", use);
            }
        }
        for (int i = 0; i < alternative.facts().size(); i++) {
            fact(alternative.id() + "/facts/" + i, alternative.facts().get(i));
        }
        told(alternative, "country", alternative.country() != null, "maker");
        told(alternative, "free", alternative.free() != null, "price", "licence");
        told(alternative, "platforms", !alternative.platforms().isEmpty(), "platform");
        told(alternative, "publishers", !alternative.publishers().isEmpty(), "publisher");
        told(alternative, "besideOthers", alternative.besideOthers() != null, "coexist");
    }

    /** A price says little without its kind, and a result nothing without who measured it, how and when. */
    private void fact(String place, Alternative.Fact fact) {
        String topic = fact.topic();
        if (!TOPICS.contains(topic)) {
            problems.tell("alternatives", place, "check.topic", topic);
        }
        if (topic.equals("price") != (fact.price() != null)) {
            problems.tell("alternatives", place, "check.price");
        }
        boolean noTime = fact.asOf() == null && fact.period() == null;
        if (topic.equals("lab") && (fact.lab() == null || noTime)) {
            problems.tell("alternatives", place, "check.lab");
        }
        if (fact.period() != null && (fact.asOf() == null || !ends(fact.period(), fact.asOf()))) {
            problems.tell("alternatives", place, "check.period", fact.period());
        }
    }

    /** Whether a day is the first one of the last month or year of a period. */
    private static boolean ends(String period, LocalDate day) {
        String last = period.substring(period.indexOf('/') + 1);
        return day.toString().equals(last + (last.length() == 4 ? "-01-01" : "-01"));
    }

    private void told(Alternative alternative, String field, boolean given, String... topics) {
        if (given && alternative.facts().stream().noneMatch(f -> List.of(topics).contains(f.topic()))) {
            problems.tell("alternatives", alternative.id(), "check.untold", field, String.join(", ", topics));
        }
    }
}
