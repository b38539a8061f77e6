package org.goldenlist.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenlist.settings.Key.Value;
import org.jspecify.annotations.Nullable;

/** Says what a value must be, for a person, and refuses what the conversion would take for something else. */
final class Expected {

    private Expected() {}

    /** Such as "a whole number, such as 10". */
    static String of(Value value) {
        Class<?> type = value.type().toClass();
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                            .map(constant -> ((Enum<?>) constant)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .collect(Collectors.joining(", "));
        }
        if (type == Duration.class) {
            return "a time with its unit, such as 30s, 10m or 2h";
        }
        if (type == ZoneId.class) {
            return "a time zone, such as Europe/Dublin";
        }
        if (type == Currency.class) {
            return "an ISO 4217 currency, such as EUR";
        }
        if (type == Locale.class) {
            return "a language and country, such as en-IE";
        }
        if (List.of(int.class, Integer.class, long.class, Long.class).contains(type)) {
            return "a whole number, such as " + orElse(value.byDefault(), "10");
        }
        if (List.of(BigDecimal.class, double.class, Double.class).contains(type)) {
            return "a number, such as " + orElse(value.byDefault(), "2.50");
        }
        return "text";
    }

    /** Whether the text, which converts, may still mean something else than the user thinks. */
    static boolean isMistakable(String text, Object converted) {
        if (converted instanceof Duration) {
            return text.strip().matches("[+-]?\\d+");
        }
        return converted instanceof Locale locale && !isKnown(locale);
    }

    /** A valid value that was perhaps meant. */
    static String hint(Value value, String text) {
        if (value.type().toClass() != ZoneId.class) {
            return "";
        }
        return Nearest.to(text, ZoneId.getAvailableZoneIds())
                .map(zone -> " Did you mean " + zone + "?")
                .orElse("");
    }

    private static boolean isKnown(Locale locale) {
        try {
            return !locale.getISO3Language().isEmpty() && locale.getISO3Country() != null;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null ? other : text;
    }
}
