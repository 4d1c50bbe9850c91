package changeover.execute;

import changeover.execute.Changes.NotBegun;
import changeover.execute.Changes.Refusal;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.Optional;

/** The helper's word to the window when it did not begin: why, and what it was asked. */
final class RefusalCodec {
    private static final String SCHEMA = "changeover/refusal/1";

    private RefusalCodec() {}

    /** @param about the consent's hash, or the journal to resume */
    static String write(String about, Instant at, NotBegun not) {
        var o = new JsonObject();
        o.addProperty("schema", SCHEMA);
        o.addProperty("about", about);
        o.addProperty("at", at.toString());
        o.addProperty("why", not.why().name());
        o.addProperty("detail", not.detail());
        return o.toString();
    }

    /** Empty when it is about something else, older, or not readable. */
    static Optional<NotBegun> read(String text, String about, Instant notBefore) {
        try {
            var o = JsonParser.parseString(text).getAsJsonObject();
            boolean ours = SCHEMA.equals(o.get("schema").getAsString())
                    && about.equals(o.get("about").getAsString())
                    && !Instant.parse(o.get("at").getAsString()).isBefore(notBefore);
            return ours
                    ? Optional.of(new NotBegun(
                            Refusal.valueOf(o.get("why").getAsString()), o.get("detail").getAsString()))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
