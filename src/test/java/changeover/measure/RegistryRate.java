package changeover.measure;

import changeover.detect.Probes;
import changeover.detect.Scanner;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.recorded.RegistryFileHost;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * How fast exported registry files are read, and what memory that takes: 10, 50 and 100 MB, after one to get warm.
 * Prints MB/s and the highest use of the heap above that before; run it with {@code -Xmx} small and {@code -XX:+UseSerialGC}
 * to see that it fits.
 */
final class RegistryRate {
    private static final int ENTRIES = 400;

    private RegistryRate() {}

    public static void main(String... args) throws Exception {
        Knowledge knowledge = KnowledgeLoader.open();
        Path file = Files.createTempFile("export", ".reg");
        try {
            for (int megabytes : List.of(10, 10, 50, 100)) {
                write(file, megabytes * 1_000_000L);
                System.gc();
                long idle = used();
                ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
                long begin = System.nanoTime();
                String verdict = scan(knowledge, file);
                double seconds = (System.nanoTime() - begin) / 1e9;
                double size = Files.size(file) / 1e6;
                System.out.printf(
                        "%.0f MB: %.2f s, %.0f MB/s, peak %.0f MB above idle, %s%n",
                        size, seconds, size / seconds, (peak() - idle) / 1e6, verdict);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String scan(Knowledge knowledge, Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            var host = RegistryFileHost.of(List.of(in), Probes.registryKeys(knowledge), Instant.EPOCH);
            var scan = new Scanner(knowledge).scan(host, false);
            return scan.verdict() + " with " + scan.findings().size() + " finding(s)";
        }
    }

    /** A machine's SOFTWARE: mostly classes, some hundred programs, at the end the one that is looked for. */
    private static void write(Path file, long bytes) throws Exception {
        var random = new Random(1);
        String software = "[HKEY_LOCAL_MACHINE\\SOFTWARE";
        String uninstall = software + "\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
        try (var out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_16LE))) {
            out.write("\uFEFFWindows Registry Editor Version 5.00\r\n\r\n" + software + "]\r\n\r\n");
            long letters = 0;
            for (int i = 0; 2 * letters < bytes; i++) {
                String key = software + "\\Classes\\CLSID\\{" + new java.util.UUID(random.nextLong(), i) + "}\\InprocServer32]\r\n"
                        + "@=\"C:\\\\Windows\\\\System32\\\\part" + i + ".dll\"\r\n\"ThreadingModel\"=\"Both\"\r\n"
                        + "\"Blob\"=hex:00,01,02,03,04,05,06,07,08,09,0a,0b,0c,0d,0e,0f,10,11,12,13,\\\r\n  14,15,16\r\n\r\n";
                out.write(key);
                letters += key.length();
            }
            out.write(uninstall + "]\r\n\r\n");
            for (int i = 0; i < ENTRIES; i++) {
                out.write(uninstall + "\\Program" + i + "]\r\n\"DisplayName\"=\"Program " + i
                        + "\"\r\n\"Publisher\"=\"Maker\"\r\n\"EstimatedSize\"=dword:000001f4\r\n\r\n");
            }
            out.write(uninstall + "\\InstallWIX_{7911E943-32CC-45D0-A29C-56E6EF762275}]\r\n"
                    + "\"DisplayName\"=\"Kaspersky Plus\"\r\n\"Publisher\"=\"Kaspersky\"\r\n");
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
