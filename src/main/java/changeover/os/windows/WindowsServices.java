package changeover.os.windows;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Why;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Services and drivers as the service manager tells them; what each one starts is read from the registry, because the
 * manager tells that only one by one and to administrators.
 */
public final class WindowsServices implements Services {
    private static final Registry.Path SERVICES = new Registry.Path(
            Registry.Hive.LOCAL_MACHINE, Registry.View.BITS_64, "SYSTEM\\CurrentControlSet\\Services");
    private static final int CONNECT_AND_LIST = 0x0001 | 0x0004;
    private static final int DRIVER_TYPES = 0x0B;
    private static final int SERVICE_TYPES = 0x30;
    private static final int ALL_STATES = 3;
    private static final int MORE_DATA = 234;
    /** Size of ENUM_SERVICE_STATUS_PROCESSW in a 64-bit process. */
    private static final int ENTRY = 56;

    private final WindowsRegistry registry;
    private final String windows;

    /** {@code windows} is the system's folder, e.g. C:\Windows. */
    WindowsServices(WindowsRegistry registry, String windows) {
        this.registry = registry;
        this.windows = windows;
    }

    @Override
    public Answer<List<Service>> list() {
        return Asked.windows(() -> {
            Pointer manager = Advapi.OpenSCManagerW(null, null, CONNECT_AND_LIST);
            if (manager == null) {
                return failed(Native.getLastError());
            }
            try {
                return list(manager);
            } finally {
                Advapi.CloseServiceHandle(manager);
            }
        });
    }

    private Answer<List<Service>> list(Pointer manager) {
        int size = 256 << 10;
        for (int attempt = 0; attempt < 4; attempt++) {
            try (var buffer = new Memory(size);
                    var cells = new Memory(12)) {
                cells.clear();
                boolean done = Advapi.EnumServicesStatusExW(
                        manager,
                        0,
                        DRIVER_TYPES | SERVICE_TYPES,
                        ALL_STATES,
                        buffer,
                        size,
                        cells.share(0),
                        cells.share(4),
                        cells.share(8),
                        null);
                if (done) {
                    return Answer.got(withFiles(entries(buffer, cells.getInt(4))));
                }
                int code = Native.getLastError();
                if (code != MORE_DATA) {
                    return failed(code);
                }
                size += cells.getInt(0) + (16 << 10); // what is left, and room for one that comes meanwhile
            }
        }
        return Answer.failed(Why.ODD, Because.of("services.grow"));
    }

    /** A missing list would be a broken Windows: never "no services". */
    private static Answer<List<Service>> failed(int code) {
        Answer<List<Service>> answer = Asked.code(code, "service manager");
        return answer instanceof Answer.Absent ? Answer.failed(Why.MISSING, Because.of("no.service.manager")) : answer;
    }

    private static List<Service> entries(Pointer buffer, int count) {
        var services = new ArrayList<Service>(count);
        for (int i = 0; i < count; i++) {
            Pointer entry = buffer.share((long) i * ENTRY);
            boolean driver = (entry.getInt(16) & DRIVER_TYPES) != 0;
            services.add(new Service(text(entry.getPointer(0)), text(entry.getPointer(8)), driver, state(entry.getInt(20)), "", ""));
        }
        return services;
    }

    private static String text(Pointer wide) {
        return wide == null ? "" : wide.getWideString(0);
    }

    static State state(int code) {
        return switch (code) {
            case 1 -> State.STOPPED;
            case 4 -> State.RUNNING;
            case 2, 3, 5, 6, 7 -> State.BETWEEN;
            default -> State.UNKNOWN;
        };
    }

    private List<Service> withFiles(List<Service> services) {
        var names = services.stream().map(Service::name).toList();
        if (!(registry.values(SERVICES, names, List.of("ImagePath", "Start"))
                instanceof Answer.Got<Map<String, Map<String, String>>>(var read))) {
            return services; // the states are worth having without the files
        }
        return services.stream()
                .map(s -> {
                    var texts = read.getOrDefault(s.name(), Map.of());
                    return new Service(
                            s.name(),
                            s.title(),
                            s.driver(),
                            s.state(),
                            start(texts.getOrDefault("Start", "")),
                            ImagePath.file(texts.getOrDefault("ImagePath", ""), windows));
                })
                .toList();
    }

    static String start(String number) {
        return switch (number) {
            case "0", "1", "2" -> "auto";
            case "3" -> "demand";
            case "4" -> "disabled";
            default -> "";
        };
    }
}
