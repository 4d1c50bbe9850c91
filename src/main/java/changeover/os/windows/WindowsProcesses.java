package changeover.os.windows;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Why;
import changeover.os.real.ProcessList;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Kernel32Util;
import com.sun.jna.platform.win32.Tlhelp32;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinDef;
import com.sun.jna.platform.win32.WinNT;
import java.util.ArrayList;
import java.util.List;

/**
 * Processes from the system's own snapshot: it names those of all accounts, while Java knows a name only where it may
 * know the file. The file of another account's process stays unknown without administrator rights.
 */
final class WindowsProcesses extends ProcessList {
    private static final int LIMITED_INFORMATION = 0x1000;

    @Override
    public Answer<List<Running>> list() {
        return Asked.windows(() -> {
            var kernel = Kernel32.INSTANCE;
            WinNT.HANDLE snapshot =
                    kernel.CreateToolhelp32Snapshot(Tlhelp32.TH32CS_SNAPPROCESS, new WinDef.DWORD(0));
            if (WinBase.INVALID_HANDLE_VALUE.equals(snapshot)) {
                return Answer.failed(Why.ODD, Because.of("error.processes", kernel.GetLastError()));
            }
            try {
                var all = new ArrayList<Running>();
                var entry = new Tlhelp32.PROCESSENTRY32.ByReference();
                for (boolean more = kernel.Process32First(snapshot, entry); more;
                        more = kernel.Process32Next(snapshot, entry)) {
                    all.add(running(entry.th32ProcessID.intValue(), new String(entry.szExeFile)));
                }
                return all.isEmpty()
                        ? Answer.failed(Why.ODD, Because.of("no.processes"))
                        : Answer.got(List.copyOf(all));
            } finally {
                kernel.CloseHandle(snapshot);
            }
        });
    }

    private static Running running(int pid, String chars) {
        int end = chars.indexOf('\0');
        var started = ProcessHandle.of(pid).flatMap(p -> p.info().startInstant()).orElse(null);
        return new Running(pid, end < 0 ? chars : chars.substring(0, end), file(pid), started);
    }

    private static String file(int pid) {
        WinNT.HANDLE process = Kernel32.INSTANCE.OpenProcess(LIMITED_INFORMATION, false, pid);
        if (process == null) {
            return "";
        }
        try {
            return Kernel32Util.QueryFullProcessImageName(process, 0);
        } catch (Win32Exception e) {
            return "";
        } finally {
            Kernel32.INSTANCE.CloseHandle(process);
        }
    }
}
