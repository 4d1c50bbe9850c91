package changeover.recommend;

import java.util.Set;

/**
 * What the person answered; everything may be left out.
 *
 * @param use "home", "family", "office" or null
 * @param devices "1", "2-5", "more" or null
 * @param systems other systems to protect, too: "windows", "mac", "phones", "linux"
 * @param matters "free", "effort", "parental", "vpn", "vault", "light", "offline"
 * @param avoid "country:XX" (two letters), "auto-renewal", "ads"
 */
public record Answers(String use, String devices, Set<String> systems, Set<String> matters, Set<String> avoid) {
    public static final Answers NONE = new Answers(null, null, Set.of(), Set.of(), Set.of());

    public Answers {
        systems = Set.copyOf(systems);
        matters = Set.copyOf(matters);
        avoid = Set.copyOf(avoid);
    }
}
