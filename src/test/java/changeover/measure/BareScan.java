package changeover.measure;

import oshi.SystemInfo;

/** What the scan is measured against: a process that does nothing but ask OSHI for the installed programs. */
public final class BareScan {
    private BareScan() {}

    public static void main(String[] args) {
        System.out.println(new SystemInfo().getOperatingSystem().getInstalledApplications().size());
    }
}
