package changeover.execute;

import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Meaning;

/** What an exit code means, as a remark beside what the look sees. */
final class ExitRemarks {
    private static final int OUTPUT_KEPT = 2000;

    private ExitRemarks() {}

    /** apt has one code for five things; only its words tell that another package manager is at work. */
    static Meaning of(Knowledge knowledge, InstallerKind kind, int code, String output) {
        if (kind == InstallerKind.DPKG && code != 0 && aptIsBusy(output)) {
            return Meaning.BUSY;
        }
        return knowledge.meaning(kind, code);
    }

    static boolean aptIsBusy(String output) {
        return output.contains("Could not get lock") || output.contains("Unable to acquire the dpkg frontend lock");
    }

    /** The end of what was printed, without what a terminal or a page would stumble over. */
    static String tail(String output) {
        String clean = output.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        return clean.length() <= OUTPUT_KEPT ? clean : "…" + clean.substring(clean.length() - OUTPUT_KEPT);
    }
}
