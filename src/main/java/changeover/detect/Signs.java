package changeover.detect;

import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The signs of all products for one system, by witness. Both the sought products and other protection. */
public final class Signs {
    /** A sign and whose it is. */
    public record Of(Product product, Sign sign) {}

    /** A sign that fits what was seen, and the reason it counts for. */
    public record Fit(Product product, Sign sign, String reason) {
        /** The observation as evidence; parameters as in {@link Evidence}. */
        public Evidence evidence(String probe, String where, String says, Map<String, String> facts) {
            return evidence(probe, where, says, sign.present(), facts);
        }

        /** The same, when it says less than the sign promises: e.g. a removed package whose settings are still here. */
        public Evidence evidence(
                String probe, String where, String says, Sign.Says present, Map<String, String> facts) {
            return new Evidence(
                    probe, sign.witness(), product.id(), where, says, reason, present, sign.confidence().hypothesis(),
                    facts);
        }
    }

    private final List<Of> all;

    private Signs(List<Of> all) {
        this.all = all;
    }

    /** Those of one platform ("windows", "linux", "mac"). */
    public static Signs of(Knowledge knowledge, String platform) {
        var all = new ArrayList<Of>();
        for (Product product : knowledge.products()) {
            if (product.platforms().contains(platform)) {
                product.signs().forEach(sign -> all.add(new Of(product, sign)));
            }
        }
        return new Signs(List.copyOf(all));
    }

    public List<Of> at(Witness witness) {
        return all.stream().filter(of -> of.sign().witness() == witness).toList();
    }

    /** All signs of that witness whose pattern fits the whole name. */
    public List<Of> fitting(Witness witness, String name) {
        return at(witness).stream()
                .filter(of -> of.sign().pattern().matcher(name).matches())
                .toList();
    }

    /**
     * All signs of that witness that fit.
     *
     * @param told the publisher or the program's file, where signs ask for one; empty when the machine does not tell it
     */
    public List<Fit> fits(Witness witness, String name, String told) {
        var fits = new ArrayList<Fit>();
        for (Of of : fitting(witness, name)) {
            Sign sign = of.sign();
            Pattern asked = sign.publisher() != null ? sign.publisher() : sign.file();
            boolean confirmed = asked == null || asked.matcher(told).matches();
            String reason = confirmed ? sign.reason() : sign.reasonAlone();
            if (reason != null) {
                fits.add(new Fit(of.product(), sign, reason));
            }
        }
        return fits;
    }
}
