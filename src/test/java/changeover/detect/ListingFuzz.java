package changeover.detect;

import changeover.knowledge.KnowledgeLoader;
import changeover.os.listing.BadList;
import changeover.os.listing.Listings.Source;
import changeover.os.recorded.ListingHost;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Lists that were bent: seeds with mutations. Nothing may be thrown but {@link BadList}, every look must end, and what a
 * clean list never named must not be accused. For a long run: {@code java ... changeover.detect.ListingFuzz SECONDS SEED}.
 */
final class ListingFuzz {
    static final List<String> SEEDS = List.of(
            "winget-en.txt", "winget-de.txt", "winget-ja.txt", "winget-es.txt", "inventory-comma.csv",
            "inventory-semicolon.csv", "inventory-tab.csv", "get-package.csv", "get-package.txt", "osquery-programs.json",
            "osquery-security.json", "dpkg.txt", "rpm.txt", "units-all.txt", "units-plain.txt", "extensions.txt");

    private static final byte[][] PIECES = {
        bytes("\""), bytes(","), bytes(";"), bytes("\t"), bytes("\n"), bytes("\r"), bytes("\0"), bytes("[["), bytes("{\"a\":"),
        bytes("]}"), bytes("\u2026"), bytes("..."), bytes("-----------"), bytes("---- ----"), bytes("=1+1"), bytes("\u202e"),
        bytes("\u001b[2J"), bytes("Kaspersky"), bytes("name,version"), bytes("\\u0000"), bytes("1e999"), bytes("extension(s)"),
        bytes(" loaded active running "), bytes("||/ "), bytes("\ud83d\ude00"), {(byte) 0xFF, (byte) 0xFE}, {(byte) 0x80}
    };

    private final Random random;
    private final List<byte[]> seeds = SEEDS.stream().map(ListingScanTest::bytes).toList();
    private final Scanner scanner = new Scanner(KnowledgeLoader.load());

    ListingFuzz(long seed) {
        random = new Random(seed);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One bent list; the input is told with whatever went wrong. True when it was still a list. */
    boolean once(boolean look) {
        byte[] input = bent();
        try {
            var host = ListingHost.of(List.of(new Source("f", input)), Instant.EPOCH);
            if (look) {
                check(scanner.scan(host, false));
            }
            return true;
        } catch (BadList _) {
            return false;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw new AssertionError(e + " for " + HexFormat.of().formatHex(input), e);
        }
    }

    /** A probe's fault shows as a place that could not be looked at for an odd reason. */
    private static void check(Scan scan) {
        for (Scan.Blind blind : scan.couldNotLook()) {
            if (blind.detail().contains("Exception") || blind.detail().contains("Error")) {
                throw new AssertionError(blind.toString());
            }
        }
        if (scan.verdict() == Verdict.NONE) {
            throw new AssertionError("a list said that nothing is on the PC");
        }
    }

    private byte[] bent() {
        byte[] all = seeds.get(random.nextInt(seeds.size()));
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            all = bent(all);
        }
        return all;
    }

    private byte[] bent(byte[] all) {
        int from = random.nextInt(all.length + 1);
        int to = Math.min(all.length, from + random.nextInt(40));
        byte[] head = Arrays.copyOf(all, from);
        return switch (random.nextInt(7)) {
            case 0 -> joined(head, PIECES[random.nextInt(PIECES.length)], Arrays.copyOfRange(all, from, all.length));
            case 1 -> joined(head, Arrays.copyOfRange(all, to, all.length));
            case 2 -> joined(head, new byte[] {(byte) random.nextInt()}, Arrays.copyOfRange(all, Math.min(all.length, from + 1), all.length));
            case 3 -> joined(Arrays.copyOf(all, to), Arrays.copyOfRange(all, from, all.length)); // a part twice
            case 4 -> head;
            case 5 -> joined(head, many(PIECES[random.nextInt(PIECES.length)]), Arrays.copyOfRange(all, from, all.length));
            default -> joined(head, seeds.get(random.nextInt(seeds.size())));
        };
    }

    private byte[] many(byte[] piece) {
        var pieces = new ArrayList<byte[]>();
        for (int n = random.nextInt(300); n > 0; n--) {
            pieces.add(piece);
        }
        return joined(pieces.toArray(byte[][]::new));
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Runs for so many seconds from that seed. */
    public static void main(String[] args) {
        long seconds = Long.parseLong(args[0]);
        var fuzz = new ListingFuzz(Long.parseLong(args[1]));
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long done = 0;
        long lists = 0;
        long slowest = 0;
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            lists += fuzz.once(done % 8 == 0) ? 1 : 0;
            slowest = Math.max(slowest, System.nanoTime() - begun);
            done++;
        }
        System.out.println(done + " inputs, " + lists + " of them lists, slowest " + slowest / 1_000_000 + " ms, no fault");
    }
}
