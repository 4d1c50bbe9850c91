package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.NotMine;
import changeover.detect.Looked.Saw;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Listed;
import changeover.os.Os;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Programs in a list that another tool wrote. It was made from the list behind "Installed apps", so both are one kind of
 * witness. A name alone is at most unclear, and so is a name that was cut.
 */
public final class ListedPrograms implements Probe {
    private static final String ID = "listed-programs";
    /** In the packs: what a name counts for that nothing confirms. */
    private static final String NAME_ALONE = "name-alone";
    /** Shorter beginnings say nothing. */
    private static final int SHORTEST = 8;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Names, versions and publishers in lists that the person gave.",
                "A list of another tool. At this PC itself there is nothing to look at.",
                "What the tool left out or cut, and when it was made.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        return switch (host.listed()) {
            case Answer.Got<List<Listed>> got -> new Saw(understand(got.value(), signs));
            case Answer.Absent<List<Listed>> _ -> new NotMine();
            case Answer.Failed<List<Listed>> failed -> new CouldNotLook(failed.why(), failed.detail());
        };
    }

    static List<Evidence> understand(List<Listed> programs, Signs signs) {
        var seen = new ArrayList<Evidence>();
        var told = new LinkedHashSet<String>(); // the same row may stand in several lists
        for (Listed program : programs) {
            if (told.add(program.name() + "\0" + program.version() + "\0" + program.publisher())) {
                var fits = program.cut()
                        ? beginning(program.name(), signs)
                        : signs.fits(Witness.UNINSTALL_KEY, program.name(), Publisher.plain(program.publisher()));
                fits.forEach(fit -> seen.add(evidence(program, fit)));
            }
        }
        return seen;
    }

    /**
     * What a name may be whose end was cut off: only where the maker's name is in what is left. Several families of one
     * maker may begin alike; then it is the maker's, of an unknown kind.
     */
    private static List<Signs.Fit> beginning(String start, Signs signs) {
        if (start.length() < SHORTEST) {
            return List.of();
        }
        var may = new ArrayList<Signs.Fit>();
        for (Signs.Of of : signs.at(Witness.UNINSTALL_KEY)) {
            if (names(start, of.product().vendor()) && mayFit(of.sign(), start)) {
                may.add(new Signs.Fit(of.product(), of.sign(), NAME_ALONE));
            }
        }
        var named = may.stream().filter(fit -> !fit.product().generic()).toList();
        long families = named.stream().map(fit -> fit.product().id()).distinct().count();
        var generic = may.stream().filter(fit -> fit.product().generic()).findFirst();
        return generic.isPresent() && families != 1 ? List.of(generic.get()) : named.stream().limit(1).toList();
    }

    /** Whole words only. */
    private static boolean names(String start, String maker) {
        int at = start.toLowerCase(Locale.ROOT).indexOf(maker.toLowerCase(Locale.ROOT));
        int end = at + maker.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(start.charAt(at - 1)))
                && (end >= start.length() || !Character.isLetterOrDigit(start.charAt(end)));
    }

    private static boolean mayFit(Sign sign, String start) {
        var matcher = sign.pattern().matcher(start);
        return matcher.matches() || matcher.hitEnd();
    }

    private static Evidence evidence(Listed program, Signs.Fit fit) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(Evidence.NAME, program.name());
        facts.put(Evidence.VERSION, program.version());
        facts.put(Evidence.PUBLISHER, program.publisher());
        facts.values().removeIf(String::isEmpty);
        String says = "name = " + program.name() + (program.cut() ? "\u2026" : "")
                + (program.publisher().isEmpty() ? "" : ", publisher = " + program.publisher());
        return fit.evidence(ID, program.where(), says, facts);
    }
}
