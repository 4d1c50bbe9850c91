package changeover.detect.pcs;

import changeover.os.Answer;
import changeover.os.Os;
import changeover.os.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The registry of a {@link Pc}. A key is there when a line names it or one below it. */
final class PcRegistry implements Registry {
    private static final String UNINSTALL = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\";

    private final Denials denials;
    private final boolean windows;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    /** Names of direct subkeys, by path as it is compared. */
    private final Map<String, Map<String, String>> below = new LinkedHashMap<>();

    PcRegistry(Pc pc, Os os, Denials denials) {
        this.denials = denials;
        windows = os == Os.WINDOWS;
        if (!windows) {
            return;
        }
        for (View view : View.values()) {
            put(new Path(Hive.LOCAL_MACHINE, view, UNINSTALL + "Connection Manager"), Map.of());
        }
        for (Pc.Line line : pc.all("entry")) {
            entry(line);
        }
        pc.all("many").forEach(line -> many(Integer.parseInt(line.field(0))));
        for (Pc.Line line : pc.all("key")) {
            put(place(line.field(0), "SOFTWARE\\" + line.field(1)), values(line.fields(), 2));
        }
    }

    private void entry(Pc.Line line) {
        var values = new LinkedHashMap<String, Value>();
        List.of("DisplayName", "DisplayVersion", "Publisher").forEach(name -> {
            String text = line.field(2 + List.of("DisplayName", "DisplayVersion", "Publisher").indexOf(name));
            if (!text.isEmpty()) {
                values.put(name.toLowerCase(Locale.ROOT), new Value("REG_SZ", text));
            }
        });
        values.putAll(values(line.fields(), 5));
        put(place(line.field(0), UNINSTALL + line.field(1)), values);
    }

    /** Everyday programs: numbers instead of names. */
    private void many(int count) {
        for (int i = 0; i < count; i++) {
            put(
                    new Path(Hive.LOCAL_MACHINE, i % 2 == 0 ? View.BITS_64 : View.BITS_32, UNINSTALL + "Program " + i),
                    Map.of("displayname", new Value("REG_SZ", "Program " + i),
                            "publisher", new Value("REG_SZ", "Maker " + i % 97)));
        }
    }

    private static Path place(String place, String key) {
        return switch (place) {
            case "64" -> new Path(Hive.LOCAL_MACHINE, View.BITS_64, key);
            case "32" -> new Path(Hive.LOCAL_MACHINE, View.BITS_32, key);
            case "user" -> new Path(Hive.CURRENT_USER, View.BITS_64, key);
            default -> new Path(Hive.USERS, View.BITS_64, place + "\\" + key);
        };
    }

    private static Map<String, Value> values(List<String> fields, int from) {
        var values = new LinkedHashMap<String, Value>();
        for (String field : fields.subList(Math.min(from, fields.size()), fields.size())) {
            int is = field.indexOf('=');
            if (is > 0) {
                String text = field.substring(is + 1);
                String type = text.matches("\\d") ? "REG_DWORD" : "REG_SZ";
                values.put(field.substring(0, is).toLowerCase(Locale.ROOT), new Value(type, text));
            }
        }
        return values;
    }

    private void put(Path path, Map<String, Value> values) {
        keys.put(plain(path), new Key(path, values, List.of()));
        int cut = path.key().lastIndexOf('\\');
        if (cut > 0) {
            var above = new Path(path.hive(), path.view(), path.key().substring(0, cut));
            below.computeIfAbsent(plain(above), _ -> new LinkedHashMap<>())
                    .put(path.name().toLowerCase(Locale.ROOT), path.name());
            if (!keys.containsKey(plain(above))) {
                put(above, Map.of());
            }
        }
    }

    private static String plain(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }

    private List<String> subkeys(Path path) {
        return List.copyOf(below.getOrDefault(plain(path), Map.of()).values());
    }

    @Override
    public Answer<Key> key(Path path) {
        Answer<Key> denied = windows ? denials.of("registry", path.toString()) : null;
        if (denied != null) {
            return denied;
        }
        Key key = keys.get(plain(path));
        return key == null ? Answer.absent() : Answer.got(new Key(path, key.values(), subkeys(path)));
    }

    @Override
    public Answer<Children> children(Path path) {
        Answer<Children> denied = windows ? denials.of("registry", path.toString()) : null;
        if (denied != null || !keys.containsKey(plain(path))) {
            return denied != null ? denied : Answer.absent();
        }
        var seen = new ArrayList<Key>();
        var refused = new ArrayList<String>();
        for (String name : subkeys(path)) {
            switch (key(path.child(name))) {
                case Answer.Got<Key> got -> seen.add(got.value());
                case Answer.Absent<Key> _ -> {}
                case Answer.Failed<Key> _ -> refused.add(name);
            }
        }
        return Answer.got(new Children(seen, refused));
    }
}
