package changeover.knowledge;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON text to a plain tree of maps, lists, texts, numbers, booleans and null. Strict: nothing but standard JSON, no
 * field twice, nothing behind the end.
 */
final class KnowledgeCodec {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String file;
    private final String text;
    private final JsonReader in;
    private final Problem.Teller problems;

    /** True: lists inside of an entry are passed over. */
    private final boolean heads;
    private int depth;

    /** Why no more is read of a text that is JSON. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private Refused(String key) {
            super(key, null);
        }
    }

    private KnowledgeCodec(String file, String text, Problem.Teller problems, boolean heads) {
        this.file = file;
        this.text = text;
        this.heads = heads;
        this.in = new JsonReader(new StringReader(text));
        in.setStrictness(Strictness.STRICT);
        in.setNestingLimit(Limits.DEPTH + 1); // for what is passed over; our own count tells it better
        this.problems = problems;
    }

    /** The tree, or null when the text is not JSON; then a problem was told. */
    static Object read(String file, String text, Problem.Teller problems) {
        return new KnowledgeCodec(file, text, problems, false).whole();
    }

    /** The same without the lists that entries hold: they are most of some packs, and not always needed. */
    static Object heads(String file, String text, Problem.Teller problems) {
        return new KnowledgeCodec(file, text, problems, true).whole();
    }

    private Object whole() {
        try {
            if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) { // the library passes over it
                throw new Refused("text.mark");
            }
            Object tree = value();
            if (in.peek() != JsonToken.END_DOCUMENT) {
                problem("json.more");
            }
            return tree;
        } catch (EOFException _) {
            problem("json.short");
        } catch (Refused e) {
            problem(e.getMessage());
        } catch (MalformedJsonException e) {
            problem("json.bad", where(e));
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            problem("json.bad", e.getMessage());
        }
        return null;
    }

    private Object value() throws IOException {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> fields();
            case BEGIN_ARRAY -> items();
            case STRING -> fit(in.nextString());
            case NUMBER -> number(in.nextString());
            case BOOLEAN -> in.nextBoolean();
            case NULL -> {
                in.nextNull();
                yield null;
            }
            default -> throw new MalformedJsonException("unexpected " + in.peek());
        };
    }

    /** Whole numbers are Long, others Double. Not BigDecimal: making that class ready costs a quarter of all reading. */
    private static Number number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException _) {
            return Double.valueOf(text);
        }
    }

    private Map<String, Object> fields() throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        deeper();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName(); // one that is not fit is not known either
            if (fields.containsKey(name)) {
                problem("field.twice", name);
            }
            if (heads && depth > 1 && in.peek() == JsonToken.BEGIN_ARRAY) {
                in.skipValue();
            } else {
                fields.put(name, value());
            }
        }
        depth--;
        in.endObject();
        return fields;
    }

    private List<Object> items() throws IOException {
        var items = new ArrayList<>();
        deeper();
        in.beginArray();
        while (in.hasNext()) {
            items.add(value());
        }
        depth--;
        in.endArray();
        return items;
    }

    private void deeper() throws Refused {
        if (++depth > Limits.DEPTH) {
            throw new Refused("json.deep");
        }
    }

    private String fit(String said) {
        int unfit = Letters.unfit(said);
        if (unfit >= 0) {
            problem("text.unfit", said.substring(unfit, unfit + 1));
        }
        return said;
    }

    private void problem(String key, Object... values) {
        problems.tell(file, in.getPath(), key, values);
    }

    /** Gson's message has line and column, and a second line with advice that is not for our readers. */
    private static String where(MalformedJsonException e) {
        String first = e.getMessage().lines().findFirst().orElse("");
        int at = first.indexOf("at line");
        return at < 0 ? first : first.substring(at);
    }
}
