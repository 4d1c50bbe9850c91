package changeover.detect;

import changeover.words.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a machine told, inside of what probes said about it. */
public final class MarkedPhrases {
    private MarkedPhrases() {}

    /** The values in the places of a scan's phrases; null for no scan. */
    public static List<String> values(Scan scan) throws Exception {
        var values = new ArrayList<String>();
        if (scan != null) {
            Marked.during(() -> {
                var phrase = new Phrase(Locale.ENGLISH);
                said(scan).forEach(text -> values.addAll(Marked.outside(phrase.shown(text))));
            });
        }
        return values;
    }

    private static Stream<String> said(Scan scan) {
        var evidence = Stream.concat(
                scan.findings().stream().flatMap(f -> f.evidence().stream()),
                scan.protection().stream().flatMap(p -> p.evidence().stream()));
        return Stream.concat(
                evidence.flatMap(e -> Stream.of(e.where(), e.says())), scan.couldNotLook().stream().map(Scan.Blind::detail));
    }
}
