package changeover.ui;

import changeover.detect.Scan;
import changeover.execute.Changes;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.plan.Plan;
import changeover.plan.Planner;
import changeover.words.Languages;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** The real packs and an invented PC; remembers what a page asked for. */
public class SampleServices implements Services {
    public static final Instant NOW = Instant.parse("2026-11-24T14:03:00Z");
    private static final Knowledge PACKS = KnowledgeLoader.load();

    public Knowledge knowledge = PACKS;
    public Jobs jobs = new DirectJobs();
    public Scan scan = Samples.installed();
    public RuntimeException fault;
    public Recorded recorded = Samples.recorded();
    public Changes.Found newest = new Changes.Nothing();
    public Optional<String> saveTo = Optional.of("/home/ann/result.json");
    public IOException saveFault;
    public boolean opens = true;
    public Look look = new Look(Theme.Choice.LIGHT, 100);
    public final List<String> saved = new ArrayList<>();
    public final List<String> opened = new ArrayList<>();
    public Locale locale = Locale.US;
    public Instant now = NOW;
    public int looks;
    public boolean left;

    @Override
    public Knowledge knowledge() {
        return knowledge;
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public Changes changes() {
        return (Changes) java.lang.reflect.Proxy.newProxyInstance(
                Changes.class.getClassLoader(), new Class<?>[] {Changes.class}, (_, method, _) -> switch (method.getName()) {
                    case "newest", "of" -> newest;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public void speak(String language) {
        locale = Languages.of(language, Locale.US);
        knowledge = KnowledgeLoader.open(locale);
    }

    @Override
    public Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Settings settings() {
        return new Settings() {
            @Override
            public Look look() {
                return look;
            }

            @Override
            public void keep(Look next) {
                look = next;
            }
        };
    }

    @Override
    public Scan look(BiConsumer<String, String> onProbe, BooleanSupplier cancelled) {
        looks++;
        if (fault != null) {
            throw fault;
        }
        onProbe.accept("uninstall-keys", "1/2");
        onProbe.accept("services", "2/2");
        return scan;
    }

    @Override
    public Recorded makeRecording(BiConsumer<String, String> onProbe, BooleanSupplier cancelled) {
        looks++;
        if (fault != null) {
            throw fault;
        }
        onProbe.accept("uninstall-keys", "1/2");
        onProbe.accept("services", "2/2");
        return recorded;
    }

    @Override
    public Plan plan(Scan from, String replacement) {
        return new Planner(knowledge, "test", clock(), () -> "0123456789abcdef").plan(from, "0".repeat(64), replacement);
    }

    @Override
    public Optional<String> askWhereToSave(String suggestedName) {
        return saveTo;
    }

    @Override
    public void save(String path, String content) throws IOException {
        if (saveFault != null) {
            throw saveFault;
        }
        saved.add(path + "\n" + content);
    }

    @Override
    public boolean openOutside(String addressOrPath) {
        opened.add(addressOrPath);
        return opens;
    }

    @Override
    public Receipt writeReceipt(String journal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String scanJson(Scan from) {
        return "{\"verdict\":\"" + from.verdict().id() + "\"}";
    }
}
