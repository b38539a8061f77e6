package org.goldenlist.report.twin;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a figure as it stands on a page back into its number: a spreadsheet says what the page says, and no digit more. */
final class FigureReader {

    /** @param format as spreadsheets write it */
    record Figure(BigDecimal number, String format) {}

    private static final Map<String, Integer> UNITS = Map.of("", 0, "k", 3, "m", 6, "bn", 9);

    private static final String CURRENCY = "[ \u00a0\u202f]?(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{3})?[ \u00a0\u202f]?";

    private final Pattern pattern;
    private final String grouping;
    private final String decimal;

    FigureReader(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        this.grouping = String.valueOf(symbols.getGroupingSeparator());
        this.decimal = String.valueOf(symbols.getDecimalSeparator());
        this.pattern = Pattern.compile("(?<sign>[+−-]?)" + CURRENCY + "(?<whole>\\d+(?:" + Pattern.quote(grouping)
                + "\\d+)*)(?:" + Pattern.quote(decimal)
                + "(?<part>\\d+))?(?:(?<unit>k|m|bn)|[ \u00a0\u202f]?(?<percent>%))?" + CURRENCY);
    }

    /** Nothing where it is words, a dash or a span. */
    Optional<Figure> read(String text) {
        Matcher figure = pattern.matcher(text);
        if (!figure.matches()) {
            return Optional.empty();
        }
        String part = figure.group("part") == null ? "" : figure.group("part");
        String unit = figure.group("unit") == null ? "" : figure.group("unit");
        boolean percent = figure.group("percent") != null;
        BigDecimal number = new BigDecimal(
                        figure.group("whole").replace(grouping, "") + (part.isEmpty() ? "" : "." + part))
                .movePointRight(UNITS.getOrDefault(unit, 0))
                .movePointLeft(percent ? 2 : 0);
        boolean plus = figure.group("sign").equals("+");
        boolean minus = !plus && !figure.group("sign").isEmpty();
        return Optional.of(new Figure(minus ? number.negate() : number, format(part.length(), percent, plus)));
    }

    private static String format(int digits, boolean percent, boolean plus) {
        String plain = (percent ? "0" : "#,##0") + (digits > 0 ? "." + "0".repeat(digits) : "") + (percent ? "%" : "");
        return plus ? "+" + plain + ";-" + plain : plain;
    }
}
