package changeover.app;

import changeover.cli.Tools;
import changeover.detect.Probes;
import changeover.detect.Scan;
import changeover.execute.Changes;
import changeover.knowledge.FactsKey;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Answer;
import changeover.os.Desktop;
import changeover.os.Disk;
import changeover.os.Why;
import changeover.os.listing.BadList;
import changeover.os.listing.Listings;
import changeover.os.recorded.BadRecording;
import changeover.os.recorded.ListingHost;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import changeover.os.recorded.RecordingHost;
import changeover.os.recorded.RegistryFileHost;
import changeover.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The parts, as the terminal program asks for them. */
final class Terminal implements Tools {
    /** More than any file this program reads; a larger one is not ours. */
    private static final int LIMIT = RecordingCodec.LIMIT;

    private final Wiring wiring;
    /** Nobody sits in front of a script: a step for the person pauses the change at once. */
    private final Supplier<Changes> changes;

    Terminal(Wiring wiring) {
        this.wiring = wiring;
        this.changes = Wiring.once(() -> wiring.changes(Duration.ZERO));
    }

    @Override
    public String version() {
        return wiring.version();
    }

    @Override
    public Locale locale() {
        return wiring.locale();
    }

    @Override
    public Clock clock() {
        return wiring.host().clock();
    }

    @Override
    public ZoneId zone() {
        return wiring.zone();
    }

    @Override
    public void speak(String language) {
        wiring.speak(language);
    }

    @Override
    public Knowledge knowledge() {
        return wiring.told();
    }

    @Override
    public Knowledge master() {
        return wiring.knowledge();
    }

    @Override
    public Knowledge checkedKnowledge() {
        var inUse = wiring.knowledge();
        return inUse.origin().imported() ? inUse : KnowledgeLoader.load().from(inUse.origin());
    }

    @Override
    public Map<String, Integer> translated() {
        return wiring.facts().translated();
    }

    @Override
    public boolean factsIgnored() {
        return wiring.factsIgnored();
    }

    @Override
    public FactsAnswer importFacts(String file) throws Refused {
        var today = LocalDate.ofInstant(clock().instant(), zone());
        return new FactsImport(wiring.host(), wiring.facts(), FactsKey.pinned()).take(file, knowledge().asOf(), today);
    }

    @Override
    public RemovedFacts removeFacts() throws Refused {
        return new FactsImport(wiring.host(), wiring.facts(), FactsKey.pinned()).remove();
    }

    @Override
    public Scan look() {
        return wiring.told(wiring.look());
    }

    @Override
    public Scan lookAndRecord(String file) throws Refused {
        var recording = new RecordingHost(wiring.host());
        Scan scan = wiring.scanner().scan(recording, true);
        write(file, RecordingCodec.write(recording.recording()));
        return wiring.told(scan);
    }

    @Override
    public Scan replay(String file) throws Refused {
        try {
            return wiring.told(wiring.scanner().scan(new RecordedHost(RecordingCodec.read(read(file))), false));
        } catch (BadRecording e) {
            throw new Refused(Kind.BAD_DATA, file, e.getMessage());
        }
    }

    @Override
    public Scan readRegistry(List<String> files) throws Refused {
        var open = new ArrayList<InputStream>();
        try {
            for (String file : files) {
                open.add(got(file, wiring.host().disk().open(file)));
            }
            var host = RegistryFileHost.of(open, Probes.registryKeys(knowledge()), clock().instant());
            return wiring.told(wiring.scanner().scan(host, false));
        } catch (BadRecording | IOException e) {
            throw new Refused(Kind.BAD_DATA, String.join(", ", files), e.getMessage());
        } finally {
            open.forEach(Terminal::close);
        }
    }

    @Override
    public Scan readLists(List<String> files) throws Refused {
        var sources = new ArrayList<Listings.Source>();
        for (String file : files) {
            sources.add(new Listings.Source(file, bytes(file)));
        }
        try {
            return wiring.told(wiring.scanner().scan(ListingHost.of(sources, clock().instant()), false));
        } catch (BadList e) {
            throw switch (e.reason()) {
                case UNKNOWN -> new Refused(Kind.UNKNOWN_LIST, e.file(), "");
                case MIXED -> new Refused(Kind.MIXED_LISTS, String.join(", ", files), "");
                case TOO_LONG -> new Refused(Kind.BAD_DATA, e.file(), "longer than " + Listings.LIMIT + " bytes");
            };
        }
    }

    private byte[] bytes(String file) throws Refused {
        try (InputStream in = got(file, wiring.host().disk().open(file))) {
            return in.readNBytes(Listings.LIMIT + 1);
        } catch (IOException e) {
            throw new Refused(Kind.BAD_DATA, file, e.getMessage());
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException _) {
            // it was only read
        }
    }

    @Override
    public Plan plan(Scan scan, String replacement) {
        return wiring.plan(scan, replacement);
    }

    @Override
    public Changes changes() {
        return changes.get();
    }

    @Override
    public String read(String file) throws Refused {
        return got(file, wiring.host().disk().read(file, LIMIT));
    }

    private static <T> T got(String file, Answer<T> answer) throws Refused {
        return switch (answer) {
            case Answer.Got<T> got -> got.value();
            case Answer.Absent<T> _ -> throw new Refused(Kind.NO_FILE, file, "");
            case Answer.Failed<T> failed -> throw cannotRead(file, failed);
        };
    }

    @Override
    public void write(String file, String content) throws Refused {
        try {
            wiring.host().disk().write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    static Refused cannotWrite(String file, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> new Refused(Kind.NO_FOLDER, file, "");
            case AccessDeniedException _ -> new Refused(Kind.MAY_NOT_WRITE, file, "");
            // its message is the path of our temporary file
            case FileSystemException f -> new Refused(Kind.CANNOT_WRITE, file, f.getReason());
            default -> new Refused(Kind.CANNOT_WRITE, file, e.getMessage());
        };
    }

    static Refused cannotRead(String file, Answer.Failed<?> failed) {
        return new Refused(failed.why() == Why.DENIED ? Kind.NO_RIGHTS : Kind.BAD_DATA, file, failed.detail());
    }

    @Override
    public void keepScan(String hash, String report) {
        wiring.kept().keep(hash, report);
    }

    @Override
    public Optional<String> keptScan(String hash) {
        return wiring.kept().of(hash);
    }

    @Override
    public List<Tried> selfTest() {
        return new SelfTest(wiring.host()).tries(Desktop.look(), wiring.locale());
    }
}
