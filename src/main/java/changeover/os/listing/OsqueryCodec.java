package changeover.os.listing;

import changeover.os.Listed;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows as JSON, as osquery writes them, and others that name the same things alike. */
final class OsqueryCodec {
    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_FIELDS = 1024;
    private static final String FRESH = "signatures_up_to_date";

    private OsqueryCodec() {}

    /** Empty when it is no JSON, or its rows are of neither table. */
    static Optional<Listing> read(String text, String file) {
        List<Map<String, String>> rows;
        try (var json = new JsonReader(new StringReader(text))) {
            json.setStrictness(Strictness.LEGACY_STRICT);
            rows = rows(json);
        } catch (IOException | IllegalStateException | NumberFormatException _) {
            return Optional.empty();
        }
        if (rows.stream().anyMatch(row -> row.containsKey(FRESH) && row.containsKey("state"))) {
            return Optional.of(new Listing.SecurityProducts(
                    rows.stream().filter(OsqueryCodec::isAntivirus).map(OsqueryCodec::product).toList()));
        }
        var programs = programs(rows, file);
        return programs.isEmpty() ? Optional.empty() : Optional.of(new Listing.Programs(programs));
    }

    private static List<Map<String, String>> rows(JsonReader json) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        if (json.peek() == JsonToken.BEGIN_OBJECT) { // some keep the rows below a name
            json.beginObject();
            while (json.hasNext()) {
                json.nextName();
                if (json.peek() == JsonToken.BEGIN_ARRAY) {
                    array(json, rows);
                } else {
                    json.skipValue();
                }
            }
        } else {
            array(json, rows);
        }
        return rows;
    }

    private static void array(JsonReader json, List<Map<String, String>> rows) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            if (json.peek() == JsonToken.BEGIN_OBJECT && rows.size() < MOST_ROWS) {
                rows.add(row(json));
            } else {
                json.skipValue();
            }
        }
        json.endArray();
    }

    private static Map<String, String> row(JsonReader json) throws IOException {
        var row = new LinkedHashMap<String, String>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            boolean text = json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER;
            if (text && row.size() < MOST_FIELDS) {
                row.put(name, json.nextString());
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return row;
    }

    private static List<Listed> programs(List<Map<String, String>> rows, String file) {
        var programs = new ArrayList<Listed>();
        int number = 0;
        for (Map<String, String> row : rows) {
            number++;
            var headings = Headings.of(List.copyOf(row.keySet()));
            if (headings.enough()) {
                var cells = List.copyOf(row.values());
                Listings.listed(
                                headings.cell(cells, headings.name()), headings.cell(cells, headings.version()),
                                headings.cell(cells, headings.publisher()), file + ", row " + number)
                        .ifPresent(programs::add);
            }
        }
        return programs;
    }

    private static boolean isAntivirus(Map<String, String> row) {
        return row.getOrDefault("type", "").equalsIgnoreCase("Antivirus");
    }

    /** The same state in the number that Windows Management gives for it. */
    private static Map<String, String> product(Map<String, String> row) {
        int state = switch (row.getOrDefault("state", "")) {
            case "Off" -> 0x0000;
            case "On" -> 0x1000;
            case "Snoozed" -> 0x2000;
            case "Expired" -> 0x3000;
            default -> 0xF000;
        };
        int signatures = switch (row.get(FRESH)) {
            case "1" -> 0x00;
            case "0" -> 0x10;
            case null, default -> 0xF0;
        };
        return Map.of(
                "displayName", ListText.plain(row.getOrDefault("name", "")),
                "instanceGuid", "(told by osquery)",
                "pathToSignedProductExe", "",
                "productState", Integer.toString(0x40000 | state | signatures));
    }
}
