package changeover.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person reads or hears of a page: texts, and the attributes that are shown or spoken. */
public final class HtmlWords {
    private static final Pattern SILENT = Pattern.compile("(?s)<!--.*?-->|<(style|script)\\b.*?</\\1>|<!DOCTYPE[^>]*>");
    private static final Pattern SPOKEN = Pattern.compile("\\b(?:title|alt|aria-label|placeholder|summary)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private HtmlWords() {}

    public static String of(String page) {
        String open = SILENT.matcher(page).replaceAll("");
        String spoken = SPOKEN.matcher(open).results().map(m -> m.group(1)).collect(Collectors.joining("\n"));
        return (TAG.matcher(open).replaceAll("\n") + "\n" + spoken)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
