package changeover.app;

import changeover.cli.Tools.Ability;
import changeover.cli.Tools.Tried;
import changeover.os.Answer;
import changeover.os.Commands;
import changeover.os.Desktop;
import changeover.os.Host;
import changeover.os.Os;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tries what the program must be able to do on this machine. Leaves nothing behind. */
final class SelfTest {
    private final Host host;

    SelfTest(Host host) {
        this.host = host;
    }

    List<Tried> tries(Desktop.Answer desktop, Locale locale) {
        return List.of(readsSystem(), runsCommand(), writesOwnFiles(), hasRights(), opensWindow(desktop, locale));
    }

    private Tried readsSystem() {
        return switch (host.processes().list()) {
            case Answer.Got<?> _ -> new Tried(Ability.READ_SYSTEM, true, host.machine().name());
            case Answer.Absent<?> _ -> new Tried(Ability.READ_SYSTEM, false, "");
            case Answer.Failed<?> failed -> new Tried(Ability.READ_SYSTEM, false, failed.detail());
        };
    }

    private Tried runsCommand() {
        var command = host.machine().os() == Os.WINDOWS
                ? Commands.Command.of("hostname.exe")
                : Commands.Command.of("uname", "-s");
        return switch (host.commands().run(command)) {
            case Commands.Finished finished ->
                new Tried(Ability.RUN_COMMAND, finished.exit() == 0, command.program());
            case Commands.NotStarted not -> new Tried(Ability.RUN_COMMAND, false, not.detail());
            case Commands.TooLong _ -> new Tried(Ability.RUN_COMMAND, false, command.program());
        };
    }

    private Tried writesOwnFiles() {
        var disk = host.disk();
        String folder = disk.places().personState();
        String file = disk.places().in(folder, "self-test");
        try {
            disk.makeFolder(folder, true);
            disk.write(file, "changeover".getBytes(StandardCharsets.UTF_8));
            boolean same = disk.read(file, 100) instanceof Answer.Got<String> got && got.value().equals("changeover");
            disk.delete(file);
            return new Tried(Ability.WRITE_OWN_FILES, same, folder);
        } catch (IOException e) {
            return new Tried(Ability.WRITE_OWN_FILES, false, String.valueOf(e.getMessage()));
        }
    }

    private Tried hasRights() {
        return new Tried(Ability.ADMIN_RIGHTS, host.machine().elevated(), "");
    }

    private static Tried opensWindow(Desktop.Answer desktop, Locale locale) {
        return switch (desktop) {
            case Desktop.Yes _ -> new Tried(Ability.OPEN_WINDOW, true, "");
            case Desktop.No no -> new Tried(Ability.OPEN_WINDOW, false, no.sentence(locale));
        };
    }
}
