package changeover.os;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reading the Windows registry. Never writes. */
public interface Registry {
    /** One key with its values and the names of its subkeys. */
    Answer<Key> key(Path path);

    /**
     * All direct subkeys with their values, in one question: lists of installed programs have thousands.
     * A subkey that cannot be read is left out and named in {@link Children#refused()}.
     */
    Answer<Children> children(Path path);

    /**
     * The direct subkeys that are known although the key itself was not told: an export may begin below it. Never all of
     * them; empty wherever {@link #children} can tell.
     */
    default List<Key> known(Path path) {
        return List.of();
    }

    /** {@code refused}: names of subkeys that are there but could not be read. */
    record Children(List<Key> keys, List<String> refused) {
        public Children {
            keys = List.copyOf(keys);
            refused = List.copyOf(refused);
        }
    }

    enum Hive {
        LOCAL_MACHINE("HKLM"),
        CURRENT_USER("HKCU"),
        USERS("HKU");

        private final String id;

        Hive(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** 64- or 32-bit view. Below HKCU both are the same place for most keys. */
    enum View {
        BITS_64("64"),
        BITS_32("32");

        private final String id;

        View(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** A place in the registry, e.g. {@code HKLM/32 SOFTWARE\KasperskyLab}. {@code key} has no leading backslash. */
    record Path(Hive hive, View view, String key) {
        public Path child(String name) {
            return new Path(hive, view, key + "\\" + name);
        }

        /** The last part of the path. */
        public String name() {
            return key.substring(key.lastIndexOf('\\') + 1);
        }

        @Override
        public String toString() {
            return hive.id() + "/" + view.id() + " " + key;
        }

        /** Reads what {@link #toString()} wrote. */
        public static Path parse(String text) {
            String[] parts = text.split("[/ ]", 3);
            for (Hive hive : Hive.values()) {
                if (parts.length == 3 && hive.id().equals(parts[0])) {
                    return new Path(hive, parts[1].equals("32") ? View.BITS_32 : View.BITS_64, parts[2]);
                }
            }
            throw new IllegalArgumentException("not a registry path: " + text);
        }
    }

    /**
     * A value in words: text as it is, numbers in decimal, lists joined by line feeds, bytes in hex.
     * {@code type} is the name Windows gives it, e.g. REG_SZ.
     */
    record Value(String type, String text) {}

    /** {@code values} is keyed by name in lower case (the registry ignores case); the default value has the name "". */
    record Key(Path path, Map<String, Value> values, List<String> subkeys) {
        public Key {
            values = Map.copyOf(values);
            subkeys = List.copyOf(subkeys);
        }

        /** The text of a value; empty when the value is not there. */
        public String text(String name) {
            Value value = values.get(name.toLowerCase(Locale.ROOT));
            return value == null ? "" : value.text();
        }
    }
}
