package changeover.detect.pcs;

import changeover.os.Answer;
import changeover.os.Certificates;
import changeover.os.Commands;
import changeover.os.Commands.Command;
import changeover.os.Commands.Finished;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Processes;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Services.Service;
import changeover.os.Services.State;
import changeover.os.Signatures;
import changeover.os.Signatures.Signature;
import changeover.os.Why;
import changeover.os.Wmi;
import changeover.os.real.Nothing;
import changeover.os.real.RealHost;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A {@link Pc} as a host. Its words:
 *
 * <pre>
 * system: windows, windows-server, debian, fedora or mac | person     the second when without administrator rights
 * entry: 64|32|user|{a SID} | key | name | version | publisher | value=…     an uninstall entry
 * key: 64|32 | path below SOFTWARE | value=… | value=…
 * service: name | running|stopped|between|unknown | file      driver: the same      unit: the same
 * process: full path or name
 * center: name | on|off|snoozed|expired|number | old | file   defender: on|off|passive|… | days
 * folder: path, empty-folder:, locked-folder:, file:, link:   text: path | content
 * signed: file | valid|untrusted|changed | signer        root: name | organisation of a trusted certificate
 * guard: name | file    a program that is asked before files are opened
 * package: name | state | version (debian) or version | date (fedora)
 * output: program | exit | what it prints
 * many: number    entries of everyday programs
 * deny: disk|registry|wmi|services|processes|guards|run|signature|certificates | beginning of what is asked | why
 * </pre>
 *
 * What a PC does not mention is answered as that system answers for a thing that is not there, so a new probe finds
 * nothing on the PCs of before.
 */
final class PcHost {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String DEFENDER = "MSFT_MpComputerStatus";

    private final Pc pc;
    private final Os os;

    private PcHost(Pc pc) {
        this.pc = pc;
        os = switch (pc.system()) {
            case "windows", "windows-server" -> Os.WINDOWS;
            case "debian", "fedora" -> Os.LINUX;
            case "mac" -> Os.MAC;
            default -> throw new IllegalArgumentException(pc.system());
        };
    }

    static Host of(Pc pc) {
        var host = new PcHost(pc);
        return new RealHost(
                host.machine(), new PcDisk(pc, host.os, host::denied), new PcRegistry(pc, host.os, host::denied),
                host::run, host::services, host.processes(), host.wmi(), Nothing.BOOT,
                Clock.fixed(NOON, ZoneOffset.UTC), file -> host.signature(file), host::roots);
    }

    /** Who signed a file; files that are not mentioned are not signed. */
    private Answer<Signature> signature(String file) {
        Answer<Signature> denied = denied("signature", file);
        return denied != null
                ? denied
                : pc.all("signed").stream()
                        .filter(line -> line.field(0).equalsIgnoreCase(file))
                        .map(line -> new Signature(
                                Signatures.State.valueOf(line.field(1).toUpperCase(Locale.ROOT)), line.field(2), ""))
                        .map(Answer::got)
                        .findFirst()
                        .orElse(Answer.got(new Signature(Signatures.State.UNSIGNED, "", "")));
    }

    private Answer<Certificates.Roots> roots() {
        Answer<Certificates.Roots> denied = denied("certificates", "");
        return denied != null
                ? denied
                : Answer.got(new Certificates.Roots(
                        pc.all("root").stream()
                                .map(line -> new Certificates.Root(
                                        "HKLM/64 SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates\\" + "A".repeat(40),
                                        "A".repeat(40), line.field(0), line.field(1)))
                                .toList(),
                        List.of()));
    }

    private Machine machine() {
        String name = switch (pc.system()) {
            case "windows" -> "Windows 11 Pro";
            case "windows-server" -> "Windows Server 2022 Standard";
            case "debian" -> "Debian GNU/Linux";
            case "fedora" -> "Fedora Linux";
            default -> "macOS";
        };
        String version = os == Os.WINDOWS ? "10.0.22631" : os == Os.MAC ? "15.7" : "13";
        return new Machine(
                os, name, version, "x86_64", pc.system().equals("windows-server"), elevated(), "5".repeat(64),
                "PC", "person");
    }

    /** What only an administrator sees is seen, unless the line says "person". Windows needs none for most. */
    private boolean elevated() {
        return os != Os.WINDOWS && !pc.all("system").getFirst().field(1).equals("person");
    }

    /** Null when it may be asked. */
    private <T> Answer<T> denied(String kind, String what) {
        for (Pc.Line deny : pc.all("deny")) {
            String begin = deny.field(1).toLowerCase(Locale.ROOT);
            if (deny.field(0).equals(kind) && what.toLowerCase(Locale.ROOT).startsWith(begin)) {
                return Answer.failed(why(deny.field(2)), what);
            }
        }
        return null;
    }

    private static Why why(String id) {
        for (Why why : Why.values()) {
            if (why.id().equals(id)) {
                return why;
            }
        }
        return Why.DENIED;
    }

    private Answer<List<Service>> services() {
        Answer<List<Service>> denied = denied("services", "");
        if (denied != null || os == Os.MAC) {
            return denied != null ? denied : Answer.failed(Why.MISSING, "services");
        }
        var all = new ArrayList<Service>();
        for (String word : List.of("service", "driver", "unit")) {
            for (Pc.Line line : pc.all(word)) {
                all.add(new Service(
                        line.field(0), "", word.equals("driver"),
                        State.valueOf(line.field(1).toUpperCase(Locale.ROOT)), "auto", line.field(2)));
            }
        }
        pc.all("defender").forEach(line -> all.add(new Service(
                "WinDefend", "", false, line.field(0).equals("off") ? State.STOPPED : State.RUNNING, "auto", "")));
        return Answer.got(all);
    }

    private Processes processes() {
        return new Processes() {
            @Override
            public Answer<List<Running>> list() {
                Answer<List<Running>> denied = denied("processes", "");
                if (denied != null) {
                    return denied;
                }
                var all = new ArrayList<Running>();
                all.add(new Running(1, "init", "/sbin/init", NOON));
                for (Pc.Line line : pc.all("process")) {
                    String file = line.field(0);
                    int cut = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
                    all.add(new Running(100 + all.size(), file.substring(cut + 1), cut < 0 ? "" : file, NOON));
                }
                return Answer.got(all);
            }

            @Override
            public Answer<List<Running>> guards() {
                if (!machine().elevated()) {
                    return Answer.failed(Why.DENIED, "/proc/1/fd"); // as the real one answers a person
                }
                Answer<List<Running>> denied = denied("guards", "");
                return denied != null ? denied : Answer.got(pc.all("guard").stream()
                        .map(line -> new Running(90, line.field(0), line.field(1), NOON))
                        .toList());
            }

            @Override
            public boolean alive(long pid, Instant started) {
                return false;
            }
        };
    }

    private Wmi wmi() {
        return (namespace, wmiClass, properties) -> {
            Answer<List<Map<String, String>>> denied = denied("wmi", wmiClass);
            if (denied != null) {
                return denied;
            }
            boolean centre = wmiClass.equals("AntiVirusProduct");
            if (os != Os.WINDOWS || centre && pc.system().equals("windows-server")) {
                return Answer.failed(Why.MISSING, namespace);
            }
            var rows = centre ? centre() : wmiClass.equals(DEFENDER) ? defender() : List.<Map<String, String>>of();
            return rows.isEmpty() && wmiClass.equals(DEFENDER)
                    ? Answer.failed(Why.MISSING, namespace)
                    : Answer.got(rows.stream().map(row -> only(row, properties)).toList());
        };
    }

    private static Map<String, String> only(Map<String, String> row, List<String> properties) {
        var asked = new LinkedHashMap<>(row);
        asked.keySet().retainAll(properties);
        return asked;
    }

    private List<Map<String, String>> centre() {
        var rows = new ArrayList<Map<String, String>>();
        for (Pc.Line line : pc.all("center")) {
            rows.add(row(rows.size(), line.field(0), state(line), line.field(3)));
        }
        pc.all("defender").forEach(line -> rows.add(row(
                rows.size(), "Microsoft Defender Antivirus", line.field(0).equals("on") ? 397568 : 393472,
                "windowsdefender://")));
        return rows;
    }

    private static long state(Pc.Line line) {
        long old = line.field(2).equals("old") ? 0x10 : 0;
        return switch (line.field(1)) {
            case "on" -> 0x41000 + old;
            case "off" -> 0x40000 + old;
            case "snoozed" -> 0x42000 + old;
            case "expired" -> 0x43000 + old;
            default -> Long.parseLong(line.field(1));
        };
    }

    private static Map<String, String> row(int n, String name, long state, String file) {
        return Map.of(
                "displayName", name, "instanceGuid", "{00000000-0000-0000-0000-00000000000" + n + "}",
                "pathToSignedProductExe", file, "productState", String.valueOf(state));
    }

    private List<Map<String, String>> defender() {
        return pc.all("defender").stream()
                .map(line -> {
                    boolean off = line.field(0).equals("off");
                    String mode = off ? "Not running" : line.field(0).equals("on") ? "Normal" : "Passive Mode";
                    String is = String.valueOf(!off);
                    long age = off ? 65535 : line.field(1).isEmpty() ? 1 : Long.parseLong(line.field(1));
                    String day = TODAY.minusDays(off ? 0 : age).toString().replace("-", "");
                    return Map.of(
                            "AMRunningMode", mode, "AMServiceEnabled", is, "AntivirusEnabled", is,
                            "RealTimeProtectionEnabled", is, "AntivirusSignatureAge", String.valueOf(age),
                            "AntivirusSignatureLastUpdated", day + "063000.000000+000");
                })
                .toList();
    }

    private Commands.Said run(Command command) {
        Answer<Object> denied = denied("run", command.program());
        if (denied instanceof Answer.Failed<Object> failed) {
            return new Commands.NotStarted(failed.why(), failed.detail());
        }
        for (Pc.Line line : pc.all("output")) {
            if (line.field(0).equals(command.program())) {
                return new Finished(Integer.parseInt(line.field(1)), line.field(2).replace("\\n", "\n"), "");
            }
        }
        return switch (command.program()) {
            case "dpkg-query" -> new Finished(0, dpkg(), "");
            case "rpm" -> new Finished(0, rpm(command.arguments()), "");
            default -> new Commands.NotStarted(Why.MISSING, command.program());
        };
    }

    private String dpkg() {
        var out = new StringBuilder("base-files\tii \t13.8\nlibc6:amd64\tii \t2.41-12\n");
        pc.all("package").forEach(line -> out.append(line.field(0)).append('\t').append(line.field(1)).append(" \t")
                .append(line.field(2)).append('\n'));
        return out.toString();
    }

    private String rpm(List<String> arguments) {
        var out = new StringBuilder();
        for (String asked : arguments.subList(3, arguments.size())) {
            var line = pc.all("package").stream().filter(p -> p.field(0).equals(asked)).findFirst();
            out.append(line.map(p -> asked + "\t" + p.field(1) + "\t" + seconds(p.field(2)))
                            .orElse("package " + asked + " is not installed"))
                    .append('\n');
        }
        return out.toString();
    }

    private static long seconds(String date) {
        return LocalDate.parse(date).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
