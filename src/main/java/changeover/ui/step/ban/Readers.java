package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.words.Words;

/** The names of the readers. */
final class Readers {
    private Readers() {}

    static String name(Ban.Audience audience, Ban ban, Words words) {
        String key = switch (audience) {
            case HOME -> "who.home";
            case BUSINESS -> "who.business";
            case CONTRACTOR -> "who.contractor";
            case STATE -> "who.state";
            case ABROAD -> "who.abroad";
        };
        return words.get(key, ban.place());
    }

    /** Node id of her answer. */
    static String id(Ban.Audience audience) {
        return switch (audience) {
            case HOME -> "ban-who-home";
            case BUSINESS -> "ban-who-business";
            case CONTRACTOR -> "ban-who-contractor";
            case STATE -> "ban-who-state";
            case ABROAD -> "ban-who-abroad";
        };
    }
}
