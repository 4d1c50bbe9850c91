package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Signs;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something a probe saw, before it is known whose sign it is. */
record Sight(String probe, Witness witness, String where, String says, Map<String, String> facts) {
    /** Evidence for a sign that asks for nothing beside the name. */
    Evidence fits(Signs.Of of) {
        return evidence(of, of.sign().reason(), of.sign().confidence().hypothesis());
    }

    /**
     * Evidence for a sign whose publisher has to match, too. Without it the name stands alone: a weaker reason that can
     * never be the only ground, or none at all.
     */
    Optional<Evidence> fits(Signs.Of of, String publisher) {
        return fits(of, of.sign().publisher(), publisher);
    }

    Optional<Evidence> fits(Signs.Of of, Pattern second, String text) {
        if (second == null || second.matcher(text).matches()) {
            return Optional.of(fits(of));
        }
        String alone = of.sign().reasonAlone();
        return alone == null ? Optional.empty() : Optional.of(evidence(of, alone, true));
    }

    /** The same, but only as a trace, whatever the sign says. */
    Evidence trace(Signs.Of of) {
        return evidence(of, of.sign().reason(), of.sign().confidence().hypothesis(), Sign.Says.TRACE);
    }

    private Evidence evidence(Signs.Of of, String reason, boolean hypothesis) {
        return evidence(of, reason, hypothesis, of.sign().present());
    }

    private Evidence evidence(Signs.Of of, String reason, boolean hypothesis, Sign.Says present) {
        return new Evidence(probe, witness, of.product().id(), where, says, reason, present, hypothesis, facts);
    }
}
