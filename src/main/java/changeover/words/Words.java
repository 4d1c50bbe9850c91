package changeover.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The words of one bundle in one language. A bundle {@code name.properties} (English) lies beside a class;
 * {@code name_es.properties} and so on beside it. A key missing in a language falls back to English; a key missing
 * everywhere is a fault and says so loudly. Patterns are those of {@link MessageFormat}: write ’ for an apostrophe.
 */
public final class Words {
    /** What every sentence goes through. Null but in the test that looks for text from elsewhere. */
    static final AtomicReference<Passing> PASSING = new AtomicReference<>();

    /** A change to sentences and, before that, to the values in their places. */
    interface Passing {
        Object value(Object value);

        String sentence(String sentence);
    }

    private final String name;
    private final Locale locale;
    private final Properties words;

    private final String language;

    private Words(String name, Locale locale, String language, Properties words) {
        this.name = name;
        this.locale = locale;
        this.language = language;
        this.words = words;
    }

    /** The bundle of that name beside a class. */
    public static Words beside(Class<?> owner, String name, Locale locale) {
        var english = read(owner, name + ".properties", new Properties());
        if (english == null) {
            throw new IllegalStateException("no bundle " + name + " beside " + owner.getName());
        }
        String language = locale.getLanguage();
        if (language.isEmpty() || language.equals(Locale.ENGLISH.getLanguage())) {
            return new Words(name, locale, "en", english); // looking for a file that is not there opens every jar
        }
        var own = read(owner, name + "_" + language + ".properties", new Properties(english));
        return own == null ? new Words(name, locale, "en", english) : new Words(name, locale, language, own);
    }

    private static Properties read(Class<?> owner, String file, Properties into) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                return null;
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole sentence, with values in its places. */
    public String get(String key, Object... values) {
        String pattern = pattern(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return passed(pattern); // most sentences have no places: they need no reading of a pattern
        }
        return passed(new MessageFormat(pattern, locale).format(plain(pattern, values)));
    }

    private static String passed(String said) {
        var through = PASSING.get();
        return through == null ? said : through.sentence(said);
    }

    /** Small whole numbers as digits: the library's own way of writing numbers costs a tenth of a whole terminal run. */
    private static Object[] plain(String pattern, Object[] values) {
        Object[] plain = values.clone();
        var through = PASSING.get();
        if (through != null) {
            Arrays.setAll(plain, i -> through.value(values[i]));
        }
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof Integer number && Math.abs(number) < 1000 && !pattern.contains("{" + i + ",")) {
                plain[i] = number.toString();
            }
        }
        return plain;
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** A sentence with its places still empty. */
    String pattern(String key) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + name + ": " + key);
        }
        return pattern;
    }

    /** Code of the language the sentences are in: "en" where the reader's own has no bundle. */
    public String language() {
        return language;
    }

    public Locale locale() {
        return locale;
    }

    /** A date as the reader's language writes it, e.g. "29 September 2024" or "September 29, 2024". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    /** The month of a date, e.g. "September 2024". */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(date);
    }

    /** Date and time of day on this machine's clock. */
    public String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(at.atZone(zone));
    }
}
