package changeover.ui.step;

import changeover.detect.Scan;
import changeover.execute.Changes;
import changeover.knowledge.Knowledge;
import changeover.plan.Plan;
import changeover.ui.Jobs;
import changeover.ui.Look;
import changeover.ui.Services;
import changeover.ui.Settings;
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
import java.util.function.Consumer;

/** Services of the invented PC. Jobs run at once on the calling thread; what was asked for is written down. */
public class PcServices implements Services, Changes, Step.Navigator {
    public Knowledge knowledge = Pc.knowledge();
    public Locale locale = Locale.UK;
    public Scan look = Pc.after();
    public Plan plan = Pc.plan();
    public Changes.Found found = new Changes.Nothing();
    public Changes.Begun begun = new Changes.Running("j1");
    public Instant now = Pc.NOW;
    public Optional<String> saveAt = Optional.of("/home/anna/plan.html");
    public boolean diskFull;
    public boolean opens = true;
    public RuntimeException fault;
    /** Words for what was asked, in order, e.g. "begin hash here=false" or "next". */
    public final List<String> asked = new ArrayList<>();

    public String saved = "";

    @Override
    public Knowledge knowledge() {
        return knowledge;
    }

    @Override
    public Jobs jobs() {
        return new Jobs() {
            @Override
            public <T> Job start(Work<T> work, Consumer<Progress> onProgress, Consumer<Outcome<T>> onEnd) {
                Outcome<T> end;
                try {
                    end = new Done<>(work.run(new Reporter() {
                        @Override
                        public void report(Progress progress) {
                            onProgress.accept(progress);
                        }

                        @Override
                        public boolean cancelled() {
                            return false;
                        }
                    }));
                } catch (Exception e) {
                    end = new Broke<>("C0DE", e);
                }
                onEnd.accept(end);
                return () -> {};
            }
        };
    }

    @Override
    public Changes changes() {
        return this;
    }

    @Override
    public Locale locale() {
        return locale;
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
    public Scan look(BiConsumer<String, String> onProbe, BooleanSupplier cancelled) {
        asked.add("look");
        if (fault != null) {
            throw fault;
        }
        onProbe.accept("uninstall", "3/11");
        return look;
    }

    @Override
    public Recorded makeRecording(BiConsumer<String, String> onProbe, BooleanSupplier cancelled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Plan plan(Scan scan, String replacement) {
        return plan;
    }

    @Override
    public Optional<String> askWhereToSave(String suggestedName) {
        asked.add("where " + suggestedName);
        return saveAt;
    }

    @Override
    public void save(String path, String content) throws IOException {
        if (diskFull) {
            throw new IOException("no space left");
        }
        saved = content;
    }

    @Override
    public boolean openOutside(String addressOrPath) {
        asked.add("open " + addressOrPath);
        return opens;
    }

    @Override
    public Receipt writeReceipt(String journal) throws IOException {
        asked.add("receipt " + journal);
        if (diskFull) {
            throw new IOException("no space left");
        }
        return new Receipt("/home/anna/Documents/receipt.html", "/home/anna/Documents/receipt.json");
    }

    @Override
    public String scanJson(Scan scan) {
        return "{}";
    }

    public Settings settings() {
        return new Settings() {
            @Override
            public Look look() {
                return Look.FIRST;
            }

            @Override
            public void keep(Look look) {}
        };
    }

    @Override
    public Begun begin(Plan plan, String hash, boolean here) {
        asked.add("begin " + hash.charAt(0) + " here=" + here);
        if (fault != null) {
            throw fault;
        }
        return begun;
    }

    @Override
    public Begun resume(boolean here) {
        asked.add("resume here=" + here);
        return begun;
    }

    @Override
    public Found newest() {
        return found;
    }

    @Override
    public Found of(String journal) {
        return found;
    }

    @Override
    public void stopAfterThisStep(String journal) {
        asked.add("stop " + journal);
    }

    @Override
    public void answer(String journal, String action, boolean done) {
        asked.add("answer " + action + " " + done);
    }

    @Override
    public void next() {
        asked.add("next");
    }

    @Override
    public void back() {
        asked.add("back");
    }

    @Override
    public void goTo(String step) {
        asked.add("goTo " + step);
    }

    @Override
    public void leave() {
        asked.add("leave");
    }
}
