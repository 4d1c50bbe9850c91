package changeover.detect;

import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Answer;
import changeover.os.Certificates;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Processes;
import changeover.os.Registry;
import changeover.os.Services.Service;
import changeover.os.Services.State;
import changeover.os.Why;
import changeover.os.real.Nothing;
import changeover.os.real.RealHost;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A machine told piece by piece, asked by the real probes with the real packs. Nothing of it is this computer. */
final class MadePc {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String DEFENDER = "MSFT_MpComputerStatus";

    private final Os os;
    private boolean server;
    private final List<Service> services = new ArrayList<>();
    private final List<Processes.Running> processes = new ArrayList<>();
    private final List<Map<String, String>> centre = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private Answer<List<Map<String, String>>> centreFails;
    private Answer<List<Map<String, String>>> defender = Answer.absent();
    private boolean servicesFail;

    private MadePc(Os os) {
        this.os = os;
        processes.add(new Processes.Running(1, "init", "/sbin/init", NOON));
    }

    static MadePc windows() {
        // switched off: it answers, and does not protect
        return new MadePc(Os.WINDOWS).defender("Not running", false, 65535);
    }

    static MadePc server() {
        var pc = windows();
        pc.server = true;
        return pc.withoutCentre();
    }

    /** Should there be no such thing: a server whose list can be read. */
    static MadePc serverWithCentre() {
        var pc = windows();
        pc.server = true;
        return pc;
    }

    static MadePc linux() {
        return new MadePc(Os.LINUX);
    }

    static MadePc mac() {
        return new MadePc(Os.MAC);
    }

    MadePc service(String name, State state) {
        services.add(new Service(name, "", false, state, "auto", ""));
        return this;
    }

    MadePc driver(String name, State state) {
        services.add(new Service(name, "", true, state, "boot", ""));
        return this;
    }

    MadePc process(String name, String file) {
        processes.add(new Processes.Running(100 + processes.size(), name, file, NOON));
        return this;
    }

    /** The number is the state of the product: 266240 is on, 266256 on and old, 262144 off. */
    MadePc registered(String name, int state) {
        centre.add(Map.of("displayName", name, "instanceGuid", "{" + centre.size() + "}", "pathToSignedProductExe", "",
                "productState", String.valueOf(state)));
        return this;
    }

    MadePc withoutCentre() {
        centreFails = Answer.absent();
        return this;
    }

    MadePc defender(String mode, boolean flags, int age) {
        var day = NOON.atZone(ZoneOffset.UTC).toLocalDate().minusDays(Math.min(age, 3000));
        defender = Answer.got(List.of(Map.of("AMRunningMode", mode, "AMServiceEnabled", String.valueOf(flags),
                "AntivirusEnabled", String.valueOf(flags), "RealTimeProtectionEnabled", String.valueOf(flags),
                "AntivirusSignatureAge", String.valueOf(age),
                "AntivirusSignatureLastUpdated", day.toString().replace("-", "") + "000000.000000+000")));
        return this;
    }

    MadePc defenderDenied() {
        defender = Answer.failed(Why.DENIED, DEFENDER);
        return this;
    }

    MadePc centreDenied() {
        centreFails = Answer.failed(Why.DENIED, "SecurityCenter2");
        return this;
    }

    MadePc servicesDenied() {
        servicesFail = true;
        return this;
    }

    MadePc uninstallEntry(String name) {
        entries.add(name);
        return this;
    }

    MadePc path(String path) {
        paths.add(path);
        return this;
    }

    Scan scan() {
        return new Scanner(KNOWLEDGE).scan(host(), false);
    }

    Host host() {
        return new RealHost(
                new Machine(os, "", "", "", server, false, "m", null, null), disk(), registry(), _ -> null,
                () -> servicesFail ? Answer.failed(Why.DENIED, "services") : Answer.got(services),
                new Processes() {
                    @Override
                    public Answer<List<Running>> list() {
                        return Answer.got(processes);
                    }

                    @Override
                    public boolean alive(long pid, Instant started) {
                        return false;
                    }
                },
                (_, wmiClass, _) -> wmiClass.equals(DEFENDER) ? defender
                        : centreFails != null ? centreFails : Answer.got(centre),
                Nothing.BOOT, Clock.fixed(NOON, ZoneOffset.UTC),
                _ -> Answer.absent(), () -> Answer.got(new Certificates.Roots(List.of(), List.of())));
    }

    private Registry registry() {
        return new Registry() {
            @Override
            public Answer<Key> key(Path path) {
                return Answer.absent();
            }

            @Override
            public Answer<Children> children(Path path) {
                boolean first = path.hive() == Hive.LOCAL_MACHINE && path.view() == View.BITS_64;
                var keys = entries.stream().filter(_ -> first).map(name -> entry(path, name)).toList();
                return Answer.got(new Children(keys, List.of()));
            }
        };
    }

    private static Registry.Key entry(Registry.Path path, String name) {
        return new Registry.Key(
                path.child(name), Map.of("displayname", new Registry.Value("REG_SZ", name)), List.of());
    }

    /** Only looks and lists are asked of it. */
    private Disk disk() {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class},
                (_, method, of) -> ask(method.getName(), of == null ? "" : String.valueOf(of[0])));
    }

    private Object ask(String question, String path) {
        boolean there = paths.contains(path);
        return switch (question) {
            case "places" -> os == Os.WINDOWS
                    ? new Disk.Places("C:\\ProgramData\\Changeover", "C:\\p", "C:\\d", "\\")
                    : new Disk.Places("/var/lib/changeover", "/p", "/d", "/");
            case "look" -> there ? Answer.got(new Disk.Entry(Disk.Kind.FOLDER, 0, NOON)) : Answer.absent();
            case "list" -> there ? Answer.got(List.of("a file")) : Answer.absent();
            default -> throw new UnsupportedOperationException(question);
        };
    }
}
