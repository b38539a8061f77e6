package org.goldenlist.report.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/**
 * The words of one document in one language: the built-in ones, and over them the company's own. A language without
 * words is written in English, with the numbers of the company's locale all the same.
 */
public final class Words extends ResourceBundle {

    private static final Pattern ISO_DATE = Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\b");

    private final String file;
    private final Properties words = new Properties();
    private final Locale language;
    private final boolean isOfItsLanguage;

    private Words(String document, Locale locale, @Nullable Path home) {
        String name = "reports/" + document + "/words_" + locale.getLanguage() + ".properties";
        boolean builtIn = builtIn(name);
        boolean own = own(name, home);
        isOfItsLanguage = builtIn || own;
        if (builtIn || own) {
            language = locale;
            file = name;
            String english = "reports/" + document + "/words_en.properties";
            if (!name.equals(english)) {
                Words fallback = new Words(document, Locale.ENGLISH, home);
                setParent(fallback);
            }
        } else {
            language = Locale.ENGLISH;
            file = "reports/" + document + "/words_en.properties";
            builtIn(file);
            own(file, home);
        }
    }

    public static Words of(String document, Locale locale, @Nullable Path home) {
        return new Words(document, locale, home);
    }

    /** In the first of some languages in which there are words, else in English. */
    public static Words inFirstOf(String document, List<Locale> languages, @Nullable Path home) {
        return languages.stream()
                .map(language -> new Words(document, language, home))
                .filter(words -> words.isOfItsLanguage)
                .findFirst()
                .orElseGet(() -> new Words(document, Locale.ENGLISH, home));
    }

    /** What these words are written in: English where there are none in the company's own. */
    public Locale language() {
        return language;
    }

    public String say(String key, Object... values) {
        String pattern;
        try {
            pattern = getString(key);
        } catch (MissingResourceException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS, "The words \"" + key + "\" are missing from " + file + ". Add them.", e);
        }
        try {
            return values.length == 0 ? pattern : new MessageFormat(pattern, language).format(values);
        } catch (IllegalArgumentException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "The words \"" + key + "\" of " + file + " cannot be used: \"" + pattern
                            + "\". Write a single quote twice, and {0}, {1} … for the values.",
                    e);
        }
    }

    /** The words for a count: {@code key.0} or {@code key.1} where there are such, else {@code key.many}. */
    public String count(String key, long count, Object... values) {
        String exact = key + "." + count;
        return say(containsKey(exact) ? exact : key + ".many", values);
    }

    public String date(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(say(pattern), language).format(date);
    }

    /** A text in which dates written 2026-11-19 are written as this language writes them. */
    public String withDates(String text) {
        return ISO_DATE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(date("date.day.year", LocalDate.parse(found.group()))));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>(words.stringPropertyNames());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return Collections.enumeration(keys);
    }

    private boolean builtIn(String name) {
        try (InputStream in = Words.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                return false;
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new GoldenListException(ExitCode.INTERNAL, "The words " + name + " cannot be read.", e);
        }
    }

    private boolean own(String name, @Nullable Path home) {
        Path own = home == null ? null : home.resolve(name);
        if (own == null || !Files.exists(own)) {
            return false;
        }
        try (Reader reader = Files.newBufferedReader(own)) {
            words.load(reader);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "The words " + own + " cannot be read: " + e.getMessage()
                            + ". Mend the file (UTF-8, one key=value a line), or remove it to get the built-in words.",
                    e);
        }
    }
}
