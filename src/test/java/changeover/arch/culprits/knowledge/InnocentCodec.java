package changeover.arch.culprits.knowledge;

/** No culprit: a codec may use Gson, its inner classes too. */
public final class InnocentCodec {
    static final class Part {
        com.google.gson.JsonElement element;
    }
}
