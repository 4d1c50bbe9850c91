package changeover.os.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.os.Answer;
import changeover.os.Commands.Finished;
import changeover.os.Disk;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Processes;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Why;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Recordings of two invented PCs. Ten secrets and more are planted wherever a recording can hold a text. */
public final class PlantedPcs {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static final String USER = "wilma73";
    private static final String FULL_NAME = "Wilma Quastenberg";
    private static final String PC = "QUAST-DESK9";
    private static final String SERIAL = "PF4ZK71Q";
    private static final String MAIL = "wilma.q@quastenberg.example";
    private static final String IPV4 = "192.168.77.41";
    private static final String IPV6 = "fe80::8c1f:64ff:fe7a:2b19";
    private static final String MAC = "8C:1F:64:7A:2B:19";
    private static final String SID = "S-1-5-21-1085031214-1563985344-725345543-48213";
    private static final String KEY = "7QX2M-K4RTP-9WBCD-H3JVN";
    private static final String WIFI = "Quastennest 5G";

    /** Also the parts that would give the whole away. */
    private static final List<String> SECRETS = List.of(
            USER, FULL_NAME, "Quastenberg", PC, SERIAL, MAIL, IPV4, IPV6, MAC, MAC.replace(':', '-'), "1085031214", "48213",
            KEY, WIFI, "Quastennest");

    private PlantedPcs() {}

    /** Fails when one of the secrets is in the text. */
    public static void noneIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String secret : SECRETS) {
            int at = lower.indexOf(secret.toLowerCase(Locale.ROOT));
            assertEquals(-1, at, () -> secret + " in …" + text.substring(Math.max(0, at - 80), Math.min(at + 80, text.length())));
        }
    }

    private static Registry.Value text(String value) {
        return new Registry.Value("REG_SZ", value);
    }

    /** Free text that names each of them the way programs do. */
    private static String everything(String home) {
        return String.join(
                "\n",
                "log of " + home + "tool.log for " + FULL_NAME + " <" + MAIL + ">", "host " + PC + ", user " + USER,
                "Serial number: " + SERIAL + ", listens at " + IPV4 + ":443 and [" + IPV6 + "]:443",
                "address " + IPV6 + "%eth0, link " + MAC + " / " + MAC.replace(':', '-'), "owner " + SID,
                "activated with " + KEY, "SSID: \"" + WIFI + "\"", "again: " + SERIAL + " at " + WIFI);
    }

    public static Recording windows() {
        String home = "C:\\Users\\" + FULL_NAME + "\\";
        var key = Registry.Path.parse("HKLM/64 SOFTWARE\\Maker");
        var values = new LinkedHashMap<String, Registry.Value>();
        values.put("displayversion", text("1.2.3.4"));
        values.put("regowner", text(FULL_NAME));
        values.put("systemserialnumber", text(SERIAL));
        values.put("productkey", text("anything at all 1"));
        values.put("profilename", text(WIFI));
        values.put("log", text(everything(home)));
        values.put("folder of " + USER, text("D:\\Backup of " + FULL_NAME + "\\x"));
        values.put("uninstallstring", text("\"" + home + "un.exe\" /server " + IPV4));
        var answers = new LinkedHashMap<Question, Object>();
        answers.put(Question.of(Question.KEY, key.toString()), Answer.got(new Registry.Key(key, values, List.of(SID, USER))));
        var hive = Registry.Path.parse("HKU/64 " + SID + "\\Software");
        answers.put(
                Question.of(Question.CHILDREN, hive.toString()),
                Answer.got(new Registry.Children(
                        List.of(new Registry.Key(hive.child("for " + FULL_NAME), values, List.of())), List.of(SID))));
        answers.put(
                Question.of(Question.SERVICES),
                Answer.got(List.of(new Services.Service(
                        "S", everything(home), false, Services.State.RUNNING, "auto", home + "s.exe -a " + IPV4))));
        answers.put(
                Question.of(Question.PROCESSES),
                Answer.got(List.of(new Processes.Running(4, USER, home + "p.exe", NOON))));
        answers.put(
                new Question(Question.WMI, List.of("root\\cimv2", "Win32_Any", "SerialNumber")),
                Answer.got(List.of(Map.of(
                        "SerialNumber", SERIAL, "UserName", PC + "\\" + USER, "MACAddress", MAC, "Caption", everything(home)))));
        answers.put(Question.of(Question.LOOK, "C:\\Users\\" + USER + "\\x"), Answer.failed(Why.DENIED, everything(home)));
        answers.put(Question.of(Question.LIST, home), Answer.got(List.of("Photos of " + FULL_NAME, "plain")));
        return new Recording(
                "", NOON, machine(Os.WINDOWS, USER, PC),
                new Disk.Places("C:\\ProgramData\\Changeover", home + "AppData\\Local\\Changeover", home + "Documents", "\\"),
                answers);
    }

    public static Recording linux() {
        String home = "/home/" + USER + "/";
        var answers = new LinkedHashMap<Question, Object>();
        answers.put(Question.of(Question.READ, home + ".config/any.conf"), Answer.got(everything(home)));
        answers.put(
                new Question(Question.RUN, List.of("tool", "--host", IPV4, home)),
                new Finished(0, everything(home), "ssid=" + WIFI + "\nserial=" + SERIAL));
        answers.put(
                Question.of(Question.READ, "/etc/NetworkManager/system-connections/" + WIFI + ".nmconnection"),
                Answer.failed(Why.DENIED, "/etc/NetworkManager/system-connections/" + WIFI + ".nmconnection"));
        answers.put(
                Question.of(Question.LIST, "/etc/NetworkManager/system-connections"),
                Answer.got(List.of(WIFI + ".nmconnection")));
        answers.put(
                Question.of(Question.PROCESSES),
                Answer.got(List.of(
                        new Processes.Running(9, "p", "/srv/" + FULL_NAME + "/p", null),
                        new Processes.Running(10, "q", "/home/" + FULL_NAME + "/q", null))));
        answers.put(
                Question.of(Question.SERVICES),
                Answer.got(List.of(new Services.Service(
                        "wg-" + PC, "Tunnel to " + IPV6, false, Services.State.RUNNING, "", "/opt/x --mac " + MAC))));
        return new Recording(
                "of " + FULL_NAME, NOON, machine(Os.LINUX, USER, PC + ".lan"),
                new Disk.Places("/var/lib/changeover", home + ".local/state/changeover", home + "Documents", "/"), answers);
    }

    static Machine machine(Os os, String user, String host) {
        return new Machine(os, "Name", "1", "x86_64", false, false, "ab".repeat(32), host, user);
    }
}
