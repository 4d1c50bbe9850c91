package changeover.os.recorded;

import changeover.os.Answer;
import changeover.os.Registry;
import changeover.os.Why;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Registry files as Windows exports them, answering like a registry: for the keys that are wanted, and no others. A file can only say what is in it: a key below one
 * that was exported and not listed is absent; anything else was not asked when the file was made.
 *
 * <p>The 32-bit view of a 64-bit Windows lies below {@code WOW6432Node} in such a file.
 */
final class RegistryFile implements Registry {
    private static final String WOW = "wow6432node";

    /** A key under its path in lower case; names of keys and values as they stand in the file. */
    private static final class Node {
        final String name;
        final Map<String, Value> values = new LinkedHashMap<>();
        final LinkedHashSet<String> children = new LinkedHashSet<>();
        /** False for a key that is only known because one below it was exported. */
        boolean exported;

        Node(String name) {
            this.name = name;
        }
    }

    /** What is kept of a file fits in less than this many letters, or it was not made by a PC. */
    private static final int MOST = 16_000_000;

    private final Predicate<Path> wanted;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private boolean sawKey;
    private int kept;

    /** @param wanted the keys that will be asked for; of a file of 100 MB nothing else is kept */
    RegistryFile(Predicate<Path> wanted) {
        this.wanted = wanted;
    }

    /**
     * Adds what one more file says.
     *
     * @throws BadRecording when it is no registry file, or holds more of what we look for than any PC has
     */
    void add(InputStream in) throws BadRecording, IOException {
        var lines = new RegistryLines(in);
        if (!lines.begins()) {
            throw new BadRecording("it does not begin like a registry file");
        }
        Node node = null;
        while (lines.next(node == null)) {
            if (lines.isKey()) {
                sawKey = true;
                node = !wanted.test(path(lines.key())) ? null : lines.deletes() ? gone(lines.key()) : node(lines.key());
            } else if (node != null && lines.isValue()) {
                String name = lines.valueName().toLowerCase(Locale.ROOT);
                Value value = lines.value();
                count(name.length() + value.text().length());
                node.values.put(name, value);
            }
        }
    }

    private void count(int letters) throws BadRecording {
        kept += letters;
        if (kept > MOST) {
            throw new BadRecording("it holds more programs than a PC can have");
        }
    }

    boolean isEmpty() {
        return !sawKey;
    }

    private Node node(String path) throws BadRecording {
        count(2 * path.length());
        Node node = make(path);
        node.exported = true;
        return node;
    }

    private Node make(String path) {
        String key = path.toLowerCase(Locale.ROOT);
        Node known = nodes.get(key);
        if (known != null) {
            return known;
        }
        int slash = path.lastIndexOf('\\');
        var node = new Node(path.substring(slash + 1));
        nodes.put(key, node);
        if (slash > 0) {
            make(path.substring(0, slash)).children.add(key);
        }
        return node;
    }

    /** A line that deletes a key speaks of the PC it would be brought to, and says nothing is there. */
    private Node gone(String path) {
        String key = path.toLowerCase(Locale.ROOT);
        nodes.keySet().removeIf(k -> k.equals(key) || k.startsWith(key + "\\"));
        nodes.values().forEach(node -> node.children.removeIf(k -> k.equals(key)));
        return null;
    }

    @Override
    public Answer<Key> key(Path path) {
        Node node = nodes.get(place(path));
        boolean told = node != null && (node.exported || isListOfAccounts(path));
        return told && wanted.test(path) ? Answer.got(key(path, node)) : missing(path);
    }

    /** Exports begin below it: the accounts that are in the file are all that it can tell of. */
    private static boolean isListOfAccounts(Path path) {
        return path.hive() == Hive.USERS && path.key().isEmpty();
    }

    @Override
    public Answer<Children> children(Path path) {
        Node node = nodes.get(place(path));
        if (node == null || !node.exported || !wanted.test(path)) {
            return missing(path);
        }
        return Answer.got(new Children(below(path, node), List.of()));
    }

    @Override
    public List<Key> known(Path path) {
        Node node = nodes.get(place(path));
        return node == null || node.exported ? List.of() : below(path, node);
    }

    private List<Key> below(Path path, Node node) {
        var keys = new ArrayList<Key>();
        for (String child : node.children) {
            Node below = nodes.get(child);
            keys.add(key(path.child(below.name), below));
        }
        return keys;
    }

    private Key key(Path path, Node node) {
        return new Key(path, node.values, node.children.stream().map(child -> nodes.get(child).name).toList());
    }

    private <T> Answer<T> missing(Path path) {
        if (!wanted.test(path)) {
            return Answer.failed(Why.NOT_RECORDED, path.toString()); // whatever the file says of it was not kept
        }
        String place = place(path);
        for (int cut = place.lastIndexOf('\\'); cut > 0; cut = place.lastIndexOf('\\', cut - 1)) {
            Node above = nodes.get(place.substring(0, cut));
            if (above != null) {
                return above.exported ? Answer.absent() : Answer.failed(Why.NOT_RECORDED, path.toString());
            }
        }
        return Answer.failed(Why.NOT_RECORDED, path.toString());
    }

    /** The path that a line of a file speaks of: the 32-bit view where it lies in that. */
    static Path path(String key) {
        int slash = key.indexOf('\\');
        String root = (slash < 0 ? key : key.substring(0, slash)).toUpperCase(Locale.ROOT);
        String below = slash < 0 ? "" : key.substring(slash + 1);
        Hive hive = switch (root) {
            case "HKEY_CURRENT_USER" -> Hive.CURRENT_USER;
            case "HKEY_USERS" -> Hive.USERS;
            default -> Hive.LOCAL_MACHINE;
        };
        int software = "SOFTWARE\\".length();
        boolean redirected = hive == Hive.LOCAL_MACHINE
                && below.regionMatches(true, 0, "SOFTWARE\\" + WOW, 0, software + WOW.length())
                && (below.length() == software + WOW.length() || below.charAt(software + WOW.length()) == '\\');
        return redirected
                ? new Path(hive, View.BITS_32, "SOFTWARE" + below.substring(software + WOW.length()))
                : new Path(hive, View.BITS_64, below);
    }

    /** Where a path lies in a file, in lower case. */
    private static String place(Path path) {
        String key = path.key().toLowerCase(Locale.ROOT);
        String root = switch (path.hive()) {
            case LOCAL_MACHINE -> "hkey_local_machine\\";
            case CURRENT_USER -> "hkey_current_user\\";
            case USERS -> "hkey_users\\";
        };
        boolean redirected = path.hive() == Hive.LOCAL_MACHINE
                && path.view() == View.BITS_32
                && (key.equals("software") || key.startsWith("software\\"))
                && !key.startsWith("software\\" + WOW);
        if (isListOfAccounts(path)) {
            return root.substring(0, root.length() - 1);
        }
        return root + (redirected ? "software\\" + WOW + key.substring("software".length()) : key);
    }
}
