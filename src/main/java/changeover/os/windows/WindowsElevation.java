package changeover.os.windows;

import changeover.os.Because;
import changeover.os.Elevation;
import com.sun.jna.Native;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Shell32;
import com.sun.jna.platform.win32.ShellAPI.SHELLEXECUTEINFO;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks Windows to start the helper as administrator; Windows asks the person. */
public final class WindowsElevation implements Elevation {
    private static final int NO_CLOSE_PROCESS = 0x40;
    private static final int NO_ASYNC = 0x100;
    private static final int HIDDEN = 0;
    private static final int CANCELLED = 1223;
    private static final int BLOCKED_BY_POLICY = 1260;

    private final Path home;

    /** {@code home} is the program's folder: it holds {@code runtime} and {@code helper.args}. */
    public WindowsElevation(String home) {
        this.home = Path.of(home);
    }

    /** Of the running program: its folder is the one that holds the runtime we run on. */
    public static WindowsElevation real() {
        Path runtime = Path.of(System.getProperty("java.home")).toAbsolutePath();
        return new WindowsElevation(String.valueOf(runtime.getParent()));
    }

    @Override
    public Outcome startHelper(List<String> arguments) {
        Path java = home.resolve("runtime").resolve("bin").resolve("javaw.exe");
        Path options = home.resolve("helper.args");
        if (!Files.isRegularFile(java) || !Files.isRegularFile(options)) {
            return new CouldNotAsk(Because.of("no.helper", home));
        }
        var words = new ArrayList<String>();
        words.add("@" + options.getFileName());
        for (String argument : arguments) {
            String word = CommandLine.survives(argument) ? argument : shortName(argument);
            if (!CommandLine.survives(word)) {
                return new CouldNotAsk(Because.of("no.handing", argument));
            }
            words.add(word);
        }
        try {
            return start(java, CommandLine.of(words));
        } catch (LinkageError e) {
            return new CouldNotAsk(Because.of("no.library", e.getMessage()));
        }
    }

    private Outcome start(Path program, String parameters) {
        var info = new SHELLEXECUTEINFO();
        info.fMask = NO_CLOSE_PROCESS | NO_ASYNC;
        info.lpVerb = "runas";
        info.lpFile = program.toString();
        info.lpParameters = parameters;
        info.lpDirectory = home.toString();
        info.nShow = HIDDEN;
        if (!Shell32.INSTANCE.ShellExecuteEx(info)) {
            return failed(Native.getLastError());
        }
        if (info.hProcess == null) {
            return new Started(-1);
        }
        try {
            return new Started(Kernel32.INSTANCE.GetProcessId(info.hProcess));
        } finally {
            Kernel32.INSTANCE.CloseHandle(info.hProcess);
        }
    }

    static Outcome failed(int code) {
        return switch (code) {
            case CANCELLED -> new Refused(Because.of("question.no"));
            case BLOCKED_BY_POLICY -> new Refused(Because.of("policy"));
            default -> new CouldNotAsk(Because.of("error", code));
        };
    }

    /** The old short name of an existing file has letters that survive; on drives without short names it is the same. */
    private static String shortName(String path) {
        try {
            char[] name = new char[1024];
            int length = Kernel32.INSTANCE.GetShortPathName(path, name, name.length);
            return length > 0 && length < name.length ? new String(name, 0, length) : path;
        } catch (LinkageError e) {
            return path;
        }
    }
}
