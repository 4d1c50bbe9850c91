package changeover.detect;

import changeover.knowledge.Knowledge;
import changeover.knowledge.NamePattern;
import changeover.knowledge.Product;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The signs of all products for one system, by witness. Both the sought products and other protection. */
public final class Signs {
    /** In the packs: the pattern of a product nobody knows. */
    private static final String CATCH_ALL = ".+";

    /** A sign and whose it is. */
    public record Of(Product product, Sign sign) {}

    /** A sign that fits what was seen, and the reason it counts for. */
    public record Fit(Product product, Sign sign, String reason) {
        /** True for the sign of a product that nobody knows. */
        public boolean catchesAll() {
            return CATCH_ALL.equals(sign.pattern().pattern());
        }

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

    /** Most signs stand for a few exact names: those are found without trying each pattern on each of a thousand names. */
    private static final class Place {
        private final List<Of> all = new ArrayList<>();
        private final Map<String, List<Of>> named = new HashMap<>();
        private final List<Of> others = new ArrayList<>();

        void add(Of of) {
            all.add(of);
            var names = Literals.of(of.sign().pattern().pattern());
            if (names.isEmpty()) {
                others.add(of);
            } else {
                names.get().stream().map(Place::plain).distinct()
                        .forEach(name -> named.computeIfAbsent(name, _ -> new ArrayList<>()).add(of));
            }
        }

        /** Those that may fit; whether they do is for the pattern to say. */
        List<Of> candidates(String name) {
            var exact = named.get(plain(name));
            if (exact == null) {
                return others;
            }
            var both = new ArrayList<>(exact);
            both.addAll(others);
            return both;
        }

        private static String plain(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    private final Supplier<Map<Witness, Place>> places;

    private Signs(Supplier<Map<Witness, Place>> places) {
        this.places = places;
    }

    /** Signs that are made when they are first asked for, once, by whichever thread asks. */
    static Signs later(Supplier<Signs> maker) {
        return new Signs(new Supplier<>() {
            private Map<Witness, Place> made;

            @Override
            public synchronized Map<Witness, Place> get() {
                made = made == null ? maker.get().places.get() : made;
                return made;
            }
        });
    }

    /** Those of one platform ("windows", "linux", "mac"). */
    public static Signs of(Knowledge knowledge, String platform) {
        var places = new HashMap<Witness, Place>();
        for (Product product : knowledge.productsFor(platform)) {
            product.signs()
                    .forEach(sign ->
                            places.computeIfAbsent(sign.witness(), _ -> new Place()).add(new Of(product, sign)));
        }
        return new Signs(() -> places);
    }

    public List<Of> at(Witness witness) {
        Place place = places.get().get(witness);
        return place == null ? List.of() : Collections.unmodifiableList(place.all);
    }

    /** All signs of that witness whose pattern fits the whole name. */
    public List<Of> fitting(Witness witness, String name) {
        Place place = places.get().get(witness);
        if (place == null) {
            return List.of();
        }
        List<Of> fitting = List.of();
        for (Of of : place.candidates(name)) {
            if (of.sign().pattern().matcher(name).matches()) {
                fitting = fitting.isEmpty() ? new ArrayList<>() : fitting;
                fitting.add(of);
            }
        }
        return fitting;
    }

    /**
     * All signs of that witness that fit. A generic sign does not count where a family of the same maker is known by more
     * than a hypothesis: the name of a VPN must not make a protection product out of it as well.
     *
     * @param told the publisher or the program's file, where signs ask for one; empty when the machine does not tell it
     */
    public List<Fit> fits(Witness witness, String name, String told) {
        List<Of> fitting = fitting(witness, name);
        if (fitting.isEmpty()) {
            return List.of(); // nearly always: a machine has a thousand packages that are none of ours
        }
        var fits = new ArrayList<Fit>();
        for (Of of : fitting) {
            Sign sign = of.sign();
            NamePattern asked = sign.publisher() != null ? sign.publisher() : sign.file();
            boolean confirmed = asked == null || asked.matcher(told).matches();
            String reason = confirmed ? sign.reason() : sign.reasonAlone();
            if (reason != null) {
                fits.add(new Fit(of.product(), sign, reason));
            }
        }
        fits.removeIf(fit -> fit.product().generic() && fits.stream().anyMatch(other -> closer(other, fit)));
        return fits;
    }

    /** A sign that catches the names nobody knows says nothing about a name that is known. */
    public static List<Fit> named(List<Fit> fits) {
        if (fits.isEmpty()) {
            return fits;
        }
        var named = new ArrayList<>(fits);
        named.removeIf(Fit::catchesAll);
        return named.isEmpty() ? fits : named;
    }

    private static boolean closer(Fit fit, Fit generic) {
        return !fit.product().generic()
                && !fit.sign().confidence().hypothesis()
                && fit.product().vendor().equals(generic.product().vendor());
    }
}
