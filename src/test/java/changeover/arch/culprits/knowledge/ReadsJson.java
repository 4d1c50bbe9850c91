package changeover.arch.culprits.knowledge;

/** Uses Gson without being a codec. */
final class ReadsJson {
    com.google.gson.JsonElement read(String text) {
        return com.google.gson.JsonParser.parseString(text);
    }
}
