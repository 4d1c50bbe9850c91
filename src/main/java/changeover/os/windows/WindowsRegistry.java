package changeover.os.windows;

import changeover.os.Answer;
import changeover.os.Registry;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The registry of this PC, both views. Keys are opened for reading only. */
public final class WindowsRegistry implements Registry {
    @Override
    public Answer<Key> key(Path path) {
        return within(path, (keys, key) -> read(keys, key, path));
    }

    @Override
    public Answer<Children> children(Path path) {
        return within(path, (keys, key) -> children(keys, key, path));
    }

    /**
     * A few values of some subkeys, by subkey name; those that cannot be read are left out. Cheaper than
     * {@link #children} where keys have many values and only two are of interest.
     */
    Answer<Map<String, Map<String, String>>> values(Path path, List<String> subkeys, List<String> names) {
        return within(path, (keys, key) -> {
            var found = new HashMap<String, Map<String, String>>();
            for (String subkey : subkeys) {
                if (keys.open(key, subkey, path.view()) != 0) {
                    continue;
                }
                Pointer child = keys.opened();
                var texts = new HashMap<String, String>();
                for (String name : names) {
                    String text = keys.text(child, name);
                    if (text != null) {
                        texts.put(name, text);
                    }
                }
                found.put(subkey, texts);
                keys.close(child);
            }
            return Answer.got(found);
        });
    }

    private interface Question<T> {
        Answer<T> ask(OpenKeys keys, Pointer key);
    }

    private static <T> Answer<T> within(Path path, Question<T> question) {
        return Asked.windows(() -> {
            try (var keys = new OpenKeys()) {
                int code = keys.open(OpenKeys.root(path.hive()), path.key(), path.view());
                if (code != 0) {
                    return Asked.code(code, path.toString());
                }
                Pointer key = keys.opened();
                try {
                    return question.ask(keys, key);
                } finally {
                    keys.close(key);
                }
            }
        });
    }

    private static Answer<Key> read(OpenKeys keys, Pointer key, Path path) {
        int code = keys.count(key);
        return code == 0
                ? Answer.got(new Key(path, keys.values(key), keys.subkeys(key)))
                : Asked.code(code, path.toString());
    }

    private static Answer<Children> children(OpenKeys keys, Pointer key, Path path) {
        int code = keys.count(key);
        if (code != 0) {
            return Asked.code(code, path.toString());
        }
        var read = new ArrayList<Key>();
        var refused = new ArrayList<String>();
        for (String name : keys.subkeys(key)) {
            code = keys.open(key, name, path.view());
            if (code == 0) {
                Pointer child = keys.opened();
                switch (read(keys, child, path.child(name))) {
                    case Answer.Got<Key> got -> read.add(got.value());
                    case Answer.Absent<Key> _ -> {} // deleted while we read
                    case Answer.Failed<Key> _ -> refused.add(name);
                }
                keys.close(child);
            } else if (!(Asked.code(code, name) instanceof Answer.Absent)) {
                refused.add(name);
            }
        }
        return Answer.got(new Children(read, refused));
    }
}
