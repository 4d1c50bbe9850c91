package changeover.app;

import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.execute.Changes;
import changeover.execute.FileChanges;
import changeover.execute.Look;
import changeover.knowledge.FactsKey;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Host;
import changeover.os.Hosts;
import changeover.os.Os;
import changeover.plan.Ids;
import changeover.plan.Plan;
import changeover.plan.Planner;
import changeover.report.ScanReport;
import changeover.words.Languages;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** All parts of the program on this machine, each made once and when first asked for. */
final class Wiring {
    private final Supplier<Host> host = once(Hosts::real);
    private final Supplier<Knowledge> bundled = once(KnowledgeLoader::open);
    private final Supplier<FactsStore> facts =
            once(() -> new FactsStore(Hosts.disk(), FactsKey::pinned, bundled));
    private final Supplier<Knowledge> knowledge = once(this::openFacts);
    private volatile boolean opened;
    private final Map<String, Knowledge> translated = new ConcurrentHashMap<>();
    private final Locale system = Locale.getDefault();
    private volatile Locale locale = Languages.best(system);
    private final Supplier<Scanner> scanner = once(() -> new Scanner(knowledge));
    private final Supplier<KeptScans> kept = once(() -> new KeptScans(host().disk()));
    private final AtomicReference<FutureTask<Scan>> begun = new AtomicReference<>();
    private final Supplier<String> version = once(() -> {
        String built = Wiring.class.getPackage().getImplementationVersion();
        return built == null ? "unbuilt" : built; // classes that did not come from a jar
    });

    /** Begins a look beside the thread that is still reading the command line. {@link #look} takes it, once. */
    void beginLook() {
        var task = new FutureTask<>(() -> scanner().scan(host(), true));
        begun.set(task);
        Thread.ofPlatform().daemon().start(task);
        // needed a little later; whoever needs it meets the same fault again, and tells it
        Thread.ofPlatform().daemon().start(new FutureTask<>(() -> bundled.get().productsFor(Hosts.os().id())));
    }

    Host host() {
        return host.get();
    }

    /** In English. Throws {@link changeover.knowledge.BadKnowledge} when the packs are damaged. */
    Knowledge knowledge() {
        return knowledge.get();
    }

    /** A system this program has no door for has no place for imported facts either. */
    private Knowledge openFacts() {
        if (Hosts.os() == Os.OTHER) {
            return bundled.get();
        }
        opened = true;
        return facts().open();
    }

    /** True when a stored file of facts was found that is not used. Opens nothing by itself. */
    boolean factsIgnored() {
        return opened && facts().ignores();
    }

    FactsStore facts() {
        return facts.get();
    }

    String version() {
        return version.get();
    }

    KeptScans kept() {
        return kept.get();
    }

    Locale locale() {
        return locale;
    }

    /** {@code language} null: the system's. The toolkit's own words follow. */
    void speak(String language) {
        locale = Languages.of(language, system);
        Locale.setDefault(locale);
    }

    /** What is known in the reader's language. Looks, plans and data use {@link #knowledge()}, which has no language. */
    Knowledge told() {
        return Languages.english(locale)
                ? knowledge()
                : translated.computeIfAbsent(locale.getLanguage(), _ -> facts().in(locale, knowledge()));
    }

    /** A scan with words for the reader. */
    Scan told(Scan scan) {
        return Languages.english(locale) ? scan : scan.in(told());
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    Scanner scanner() {
        return scanner.get();
    }

    ScanReport report() {
        return new ScanReport(knowledge(), version());
    }

    Scan look() {
        var early = begun.getAndSet(null);
        try {
            return early == null ? scanner().scan(host(), true) : early.get();
        } catch (InterruptedException | ExecutionException _) {
            return scanner().scan(host(), true); // meets the same fault again, and throws it where it is told
        }
    }

    /** The second look: the same probes at the same machine, for the products of the given knowledge. */
    Look secondLook() {
        return only -> new Scanner(only).scan(host(), true);
    }

    /** The plan, and the report of its scan kept for the receipt. */
    Plan plan(Scan scan, String replacement) {
        var planner = new Planner(knowledge(), version(), host().clock(), Ids.random());
        return planner.plan(scan, report().hash(scan), replacement);
    }

    /** {@code patience}: how long a step waits for the person; zero where nobody can answer. */
    Changes changes(Duration patience) {
        return new FileChanges(
                host(), Hosts.elevation(host().machine()), knowledge(), secondLook(), version(), patience);
    }

    /** Made on first use, by one thread at a time. */
    static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = make.get();
                }
                return made;
            }
        };
    }
}
