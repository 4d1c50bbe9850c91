package changeover.knowledge;

/**
 * A named reason for or against a finding.
 *
 * @param id e.g. "name-and-publisher"
 * @param points how much it weighs; negative speaks against
 * @param why one sentence for people
 */
public record Reason(String id, int points, String why) {
    public Reason {
        Need.text(id, "id");
        Need.text(why, "why");
    }
}
