package changeover.detect;

import changeover.words.Marked;
import changeover.words.Unmarked;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a machine told, inside of what probes said about it. */
public final class MarkedPhrases {
    private MarkedPhrases() {}

    /**
     * Of what a scan keeps in words of its own only the values inside are names: in phrases a reader gets in her language
     * the kept English must not be shown. Null for no scan.
     */
    public static void tell(Scan scan, Unmarked names) throws Exception {
        if (scan == null) {
            return;
        }
        Marked.during(() -> {
            var phrase = new Phrase(Locale.ENGLISH);
            for (String kept : said(scan).toList()) {
                String shown = phrase.shown(kept);
                if (!shown.equals(kept)) {
                    names.forget(List.of(kept));
                }
                names.know(Marked.outside(shown));
            }
        });
    }

    private static Stream<String> said(Scan scan) {
        var evidence = Stream.concat(
                scan.findings().stream().flatMap(f -> f.evidence().stream()),
                scan.protection().stream().flatMap(p -> p.evidence().stream()));
        return Stream.concat(
                evidence.flatMap(e -> Stream.of(e.where(), e.says())), scan.couldNotLook().stream().map(Scan.Blind::detail));
    }
}
