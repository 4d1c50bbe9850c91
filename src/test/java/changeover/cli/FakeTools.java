package changeover.cli;

import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.execute.Changes;
import changeover.knowledge.Knowledge;
import changeover.plan.Plan;
import changeover.plan.Planner;
import changeover.report.Runs;
import changeover.report.Samples;
import changeover.report.ScanReport;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tools without a machine: files in a map, one scan, changes that answer as told. */
final class FakeTools implements Tools, Changes {
    final Map<String, String> files = new HashMap<>();
    final Set<String> unreadable = new HashSet<>();
    final Map<String, String> kept = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    String full = "";
    Scan scan = Samples.scan(Verdict.NONE);
    Supplier<Knowledge> knowledge = Samples::knowledge;
    Begun begun = new Running("j1");
    Found found = new Nothing();
    List<Tried> tried = List.of();
    boolean factsIgnored;
    FactsAnswer factsAnswer = new ImportedFacts(LocalDate.of(2026, 12, 1), false);
    RemovedFacts removedFacts = RemovedFacts.REMOVED;

    @Override
    public String version() {
        return "1.0.0";
    }

    Locale locale = Locale.ENGLISH;

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public void speak(String language) {
        locale = Locale.of(language);
    }

    @Override
    public Clock clock() {
        return Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Knowledge knowledge() {
        return knowledge.get();
    }

    @Override
    public boolean factsIgnored() {
        return factsIgnored;
    }

    @Override
    public FactsAnswer importFacts(String file) throws Refused {
        read(file);
        asked.add("import " + file);
        return factsAnswer;
    }

    @Override
    public RemovedFacts removeFacts() {
        asked.add("remove facts");
        return removedFacts;
    }

    @Override
    public Scan look() {
        return scan;
    }

    @Override
    public Scan lookAndRecord(String file) throws Refused {
        write(file, "recording");
        return scan;
    }

    @Override
    public Scan replay(String file) throws Refused {
        if (!read(file).equals("recording")) {
            throw new Refused(Kind.BAD_DATA, file, "not a recording");
        }
        return new Scan(
                scan.taken(), scan.knowledge(), scan.machine(), scan.verdict(), scan.findings(), scan.protection(),
                scan.couldNotLook(), scan.places(), false);
    }

    @Override
    public Scan readRegistry(List<String> names) throws Refused {
        for (String name : names) {
            if (!read(name).startsWith("REGEDIT4")) {
                throw new Refused(Kind.BAD_DATA, name, "not a registry file");
            }
        }
        asked.add("registry " + names);
        return new Scan(
                scan.taken(), scan.knowledge(), scan.machine(), scan.verdict(), scan.findings(), scan.protection(),
                scan.couldNotLook(), scan.places(), false);
    }

    @Override
    public Scan readLists(List<String> names) throws Refused {
        for (String name : names) {
            if (read(name).startsWith("{\"schema\": ")) {
                throw new Refused(Kind.UNKNOWN_LIST, name, "");
            }
        }
        if (names.size() > 2) {
            throw new Refused(Kind.MIXED_LISTS, String.join(", ", names), "");
        }
        asked.add("lists " + names);
        return new Scan(
                scan.taken(), scan.knowledge(), scan.machine(), scan.verdict(), scan.findings(), scan.protection(),
                scan.couldNotLook(), scan.places(), false);
    }

    @Override
    public Plan plan(Scan of, String replacement) {
        return new Planner(knowledge(), "1.0.0", clock(), () -> "0123456789abcdef")
                .plan(of, new ScanReport(knowledge(), "1.0.0").hash(of), replacement);
    }

    @Override
    public Changes changes() {
        return this;
    }

    @Override
    public String read(String file) throws Refused {
        if (unreadable.contains(file)) {
            throw new Refused(Kind.NO_RIGHTS, file, "");
        }
        if (!files.containsKey(file)) {
            throw new Refused(Kind.NO_FILE, file, "");
        }
        return files.get(file);
    }

    @Override
    public void write(String file, String content) throws Refused {
        if (!full.isEmpty()) {
            throw new Refused(Kind.CANNOT_WRITE, file, full);
        }
        files.put(file, content);
    }

    @Override
    public void keepScan(String hash, String report) {
        kept.put(hash, report);
    }

    @Override
    public Optional<String> keptScan(String hash) {
        return Optional.ofNullable(kept.get(hash));
    }

    @Override
    public List<Tried> selfTest() {
        return tried;
    }

    @Override
    public Begun begin(Plan plan, String hash, boolean here) {
        asked.add("begin " + hash + " " + here);
        return plan.hash().equals(hash) ? begun : new NotBegun(Refusal.WRONG_CONSENT, "");
    }

    @Override
    public Begun resume(boolean here) {
        asked.add("resume " + here);
        return begun;
    }

    @Override
    public Found newest() {
        return found;
    }

    @Override
    public Found of(String journal) {
        return journal.equals("j1") ? found : new Nothing();
    }

    @Override
    public void stopAfterThisStep(String journal) {
        asked.add("stop " + journal);
    }

    @Override
    public void answer(String journal, String action, boolean done) {
        asked.add("answer " + journal + " " + action + " " + done);
    }

    /** A finished change with its journal, and the machine as it is afterwards. */
    FakeTools afterAChange() {
        found = new View(Runs.receipt().run(), Runs.journal());
        scan = Runs.after();
        return this;
    }
}
