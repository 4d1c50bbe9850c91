package changeover.report;

import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Remark;
import changeover.detect.Scan;
import changeover.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What does not fit together, in sentences. */
final class Remarks {
    private final Words words;

    Remarks(Locale locale) {
        words = Words.beside(Remarks.class, "remarks", locale);
    }

    /** {@code title}: how a finding is called; {@code maker}: of whose software it is. */
    List<String> say(
            Scan scan,
            Function<Finding, String> title,
            Function<Finding, String> maker) {
        return Remark.of(scan).stream()
                .map(remark -> switch (remark.kind()) {
                    case LISTED_WITHOUT_FILE -> words.get("listed", remark.finding().name());
                    case STOPPED_BESIDE_ANOTHER ->
                        words.get("stopped", title.apply(remark.finding()), active(scan, remark));
                    case ENTERED_TWICE -> words.get("twice", title.apply(remark.finding()));
                    case IN_BOTH_VIEWS -> words.get("views", title.apply(remark.finding()));
                    case BORROWED_FOLDERS -> words.get("borrowed", maker.apply(remark.finding()));
                    case ENCRYPTS -> words.get("encrypts", title.apply(remark.finding()));
                })
                .distinct()
                .toList();
    }

    private static String active(Scan scan, Remark remark) {
        return scan.protection().stream()
                .filter(p -> p.state() == Protection.State.ACTIVE)
                .filter(p -> !p.product().equals(remark.finding().product().id()))
                .map(Protection::name)
                .findFirst()
                .orElseThrow();
    }
}
