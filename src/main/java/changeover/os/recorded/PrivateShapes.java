package changeover.os.recorded;

import changeover.os.PrivateData;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How private things look in texts, and how values are named that hold them. Wherever a thing may be private or
 * ordinary, it counts as private, except where a look at the machine needs it: versions and product codes.
 */
final class PrivateShapes {
    /** What stands for a key. It has no digit, so it is no key itself. */
    static final String NO_KEY = "XXXXX-XXXXX";

    /** An address that belongs to nobody: it is set aside for documents. So are the others here. */
    static final String NO_IPV4 = "192.0.2.1";

    static final String NO_IPV6 = "2001:db8::1";
    static final String NO_MAC = "00:00:5E:00:53:01";

    static final Pattern SERIAL_LABEL = Pattern.compile(
            "(?i)(\\b(?:serial(?:[ _-]?(?:number|no|nr))?|seriennummer|s/n|service[ _-]?tag|asset[ _-]?tag)\\.?\\s*[:=]\\s*)"
                    + "(\"[^\"]*\"|[^\\s\"';,|]+)");

    static final Pattern PERSON_LABEL = Pattern.compile(
            "(?iU)(\\b(?:full[ _-]?name|real[ _-]?name|gecos|registered (?:to|owner))\\s*[:=]\\s*[\"']?)"
                    + "([\\p{L}.'-]+(?: [\\p{L}.'-]+){0,3})");

    /** "Ann Miller <ann@…>", as mail and changelogs write it. */
    static final Pattern BEFORE_MAIL = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}.'-]+ ){1,3}\\p{Lu}[\\p{L}.'-]+)(\\s*<[\\w.+-]+@)");

    static final Pattern WIFI_LABEL = Pattern.compile(
            "(?i)(\\b(?:[eb]?ssid|wi-?fi(?:[ _-]?(?:name|network))?|wlan(?:[ _-]?profile)?)\\s*[:=]\\s*|"
                    + "/system-connections/)(\"[^\"]*\"|'[^']*'|[^\\r\\n;,|\"'/]+)");

    /** Four or five groups of five, or 4-6-8: the usual forms of codes and of licence numbers. At least one digit. */
    static final Pattern LICENCE_KEY = Pattern.compile(
            "(?i)(?<![\\w-])(?=[a-z0-9-]*\\d)(?:[a-z0-9]{5}(?:-[a-z0-9]{5}){3,5}|[a-z0-9]{4}-[a-z0-9]{6}-[a-z0-9]{8})"
                    + "(?![\\w-])");

    static final Pattern MAC = Pattern.compile(
            "(?<![\\w:-])(?:[0-9a-fA-F]{2}(?:-[0-9a-fA-F]{2}){5}|[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5})(?![\\w-]|:[0-9a-fA-F])");

    /** What stands before it is looked at, too: a version looks the same, also in "org.maker.program (1.2.3.4/1.2.3.4)". */
    static final Pattern IPV4 = Pattern.compile(
            "((?:version|release|build)\\w*(?:</key>\\s*<string>|[\\s\"':=]{0,4}))?"
                    + "(?<![\\w.])(?<![\\w-]\\.[\\w-]{1,40} \\((?:[\\d.]{1,20}/)?)((?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d))(?!\\.?\\d)(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    static final Pattern IPV6 = Pattern.compile(
            "(?<![\\w:.])(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}"
                    + "|(?=[0-9a-fA-F:]{6})(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6})?::"
                    + "(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6})?)(?:%\\w+)?(?![\\w:])");

    private static final Pattern PERSON_NAME = Pattern.compile(
            "(?i)(?:registered|reg)(?:owner|organization|company)|(?:full|user|owner|log[io]n|account)[ _-]?name|"
                    + ".*lastlogged.*|.*samaccountname");

    private static final Pattern COMPANY_NAME = Pattern.compile("(?i).*(?:organization|company)");

    private static final Pattern KEY_NAME = Pattern.compile(
            "(?i).*(?:licen[cs]e|activation|product|serial|registration|cd)[ _-]?key.*|.*activation[ _-]?code.*|"
                    + ".*(?:licen[cs]e|registration)[ _-]?(?:number|code|id)|digitalproductid\\d?|productid");

    private static final Pattern SERIAL_NAME = Pattern.compile("(?i).*serial.*|.*(?:service|asset)[ _-]?tag");
    private static final Pattern WIFI_NAME = Pattern.compile("(?i).*ssid.*|profilename");
    private static final Pattern VERSION_NAME = Pattern.compile("(?i).*(?:version|build|release).*");

    private PrivateShapes() {}

    /** What a value of that name is; empty when it is nothing private by its name. */
    static Optional<PrivateData> named(String name) {
        if (KEY_NAME.matcher(name).matches()) {
            return Optional.of(PrivateData.LICENCE_KEY);
        }
        if (SERIAL_NAME.matcher(name).matches()) {
            return Optional.of(PrivateData.SERIAL_NUMBER);
        }
        if (WIFI_NAME.matcher(name).matches()) {
            return Optional.of(PrivateData.WIFI_NAME);
        }
        return PERSON_NAME.matcher(name).matches() ? Optional.of(PrivateData.PERSON) : Optional.empty();
    }

    /** The name of a company is no name of a person: a maker may be called the same. */
    static boolean isCompany(String name) {
        return COMPANY_NAME.matcher(name).matches();
    }

    static boolean isVersion(String name) {
        return VERSION_NAME.matcher(name).matches();
    }

    /** Versions stay, and so do addresses that every machine has. */
    static String ipv4(MatchResult found) {
        String address = found.group(2);
        boolean everybodys = address.startsWith("127.") || address.startsWith("255.") || address.equals("0.0.0.0");
        return found.group(1) != null || everybodys ? found.group() : NO_IPV4;
    }
}
