package changeover.os.recorded;

import changeover.os.Answer;
import changeover.os.Registry;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Registry files as Windows exports them, answering like a registry. A file can only say what is in it: a key below one
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

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /** Adds what one more file says. */
    void add(String text) throws BadRecording {
        var lines = new RegistryLines(text);
        if (!lines.begins()) {
            throw new BadRecording("it does not begin like a registry file");
        }
        Node node = null;
        while (lines.next()) {
            if (lines.isKey()) {
                node = lines.deletes() ? gone(lines.key()) : node(lines.key());
            } else if (node != null && lines.isValue()) {
                node.values.put(lines.valueName().toLowerCase(Locale.ROOT), lines.value());
            }
        }
    }

    boolean isEmpty() {
        return nodes.values().stream().noneMatch(node -> node.exported);
    }

    private Node node(String path) {
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
        return node != null && node.exported ? Answer.got(key(path, node)) : missing(path);
    }

    @Override
    public Answer<Children> children(Path path) {
        Node node = nodes.get(place(path));
        if (node == null || !node.exported) {
            return missing(path);
        }
        var keys = new ArrayList<Key>();
        for (String child : node.children) {
            Node below = nodes.get(child);
            keys.add(key(path.child(below.name), below));
        }
        return Answer.got(new Children(keys, List.of()));
    }

    private Key key(Path path, Node node) {
        return new Key(path, node.values, node.children.stream().map(child -> nodes.get(child).name).toList());
    }

    private <T> Answer<T> missing(Path path) {
        String place = place(path);
        for (int cut = place.lastIndexOf('\\'); cut > 0; cut = place.lastIndexOf('\\', cut - 1)) {
            Node above = nodes.get(place.substring(0, cut));
            if (above != null) {
                return above.exported ? Answer.absent() : Answer.failed(Why.NOT_RECORDED, path.toString());
            }
        }
        return Answer.failed(Why.NOT_RECORDED, path.toString());
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
                && key.startsWith("software\\")
                && !key.startsWith("software\\" + WOW);
        return root + (redirected ? "software\\" + WOW + key.substring("software".length()) : key);
    }
}
