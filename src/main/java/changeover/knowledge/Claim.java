package changeover.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Something the packs say, and what it rests on.
 *
 * @param pack kind of pack, e.g. "bans"
 * @param place where in it, made of ids, e.g. "us-kaspersky-2024/events/us-resale-end"
 */
record Claim(String pack, String place, List<String> sources) {
    /** All claims, in the order of the packs. Reasons are rules of this program and claim nothing. */
    static List<Claim> of(Knowledge knowledge) {
        var claims = new ArrayList<Claim>();
        for (Ban ban : knowledge.bans()) {
            ban(ban, claims);
        }
        for (Product product : knowledge.products()) {
            claims.add(new Claim("products", product.id(), product.sources()));
            for (int i = 0; i < product.signs().size(); i++) {
                Sign sign = product.signs().get(i);
                claims.add(new Claim("products", product.id() + "/signs/" + i, sign.sources()));
            }
            for (int i = 0; i < product.variants().size(); i++) {
                Variant variant = product.variants().get(i);
                claims.add(new Claim("products", product.id() + "/variants/" + i, variant.sources()));
            }
        }
        for (Alternative alternative : knowledge.alternatives()) {
            for (int i = 0; i < alternative.facts().size(); i++) {
                Alternative.Fact fact = alternative.facts().get(i);
                claims.add(new Claim("alternatives", alternative.id() + "/facts/" + i, fact.sources()));
            }
        }
        for (Recipe recipe : knowledge.recipes()) {
            String place = recipe.product() + "/" + recipe.platform();
            claims.add(new Claim("recipes", place, recipe.sources()));
            statements("recipes", place + "/before", recipe.before(), claims);
            statements("recipes", place + "/lost", recipe.lost(), claims);
            statements("recipes", place + "/leaves", recipe.leaves(), claims);
            statements("recipes", place + "/guide", recipe.guide(), claims);
        }
        for (ExitMeanings exit : knowledge.exitMeanings()) {
            claims.add(new Claim("exits", exit.kind().id(), exit.sources()));
        }
        for (Lookalike lookalike : knowledge.lookalikes()) {
            claims.add(new Claim("lookalikes", lookalike.id(), lookalike.sources()));
        }
        return claims;
    }

    private static void ban(Ban ban, List<Claim> claims) {
        for (Ban.Event event : ban.events()) {
            claims.add(new Claim("bans", ban.id() + "/events/" + event.id(), event.sources()));
            if (event.differs() != null) {
                statements("bans", ban.id() + "/events/" + event.id() + "/differs", List.of(event.differs()), claims);
            }
        }
        for (Ban.AudienceCard card : ban.audiences()) {
            String place = ban.id() + "/audiences/" + card.audience().id();
            statements("bans", place + "/must", card.must(), claims);
            statements("bans", place + "/may", card.may(), claims);
            statements("bans", place + "/risk", card.risk(), claims);
            statements("bans", place + "/gain", card.gain(), claims);
            statements("bans", place + "/proof", card.proof(), claims);
        }
        for (Ban.Position position : ban.positions()) {
            statements("bans", ban.id() + "/positions/" + position.who(), position.says(), claims);
        }
        statements("bans", ban.id() + "/allowed", ban.allowed(), claims);
        statements("bans", ban.id() + "/prohibited", ban.prohibited(), claims);
        for (int i = 0; i < ban.questions().size(); i++) {
            statements("bans", ban.id() + "/questions/" + i, ban.questions().get(i).answer(), claims);
        }
    }

    private static void statements(String pack, String place, List<Ban.Statement> statements, List<Claim> claims) {
        for (int i = 0; i < statements.size(); i++) {
            claims.add(new Claim(pack, place + "/" + i, statements.get(i).sources()));
        }
    }
}
