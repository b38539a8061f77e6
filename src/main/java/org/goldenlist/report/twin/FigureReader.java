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

    private static final String SPACE = "[ \u00a0\u202f]?";
    private static final String CURRENCY = "[A-Z]{0,3}\\p{Sc}|[A-Z]{3}";

    private final Pattern pattern;
    private final String grouping;
    private final String decimal;

    FigureReader(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        this.grouping = String.valueOf(symbols.getGroupingSeparator());
        this.decimal = String.valueOf(symbols.getDecimalSeparator());
        String sign = "(?:[+−-]?)";
        this.pattern = Pattern.compile("(?<sign>" + sign + ")(?:(?<before>" + CURRENCY + ")" + SPACE + "(?<then>" + sign
                + "))?(?<whole>\\d+(?:" + Pattern.quote(grouping) + "\\d+)*)(?:" + Pattern.quote(decimal)
                + "(?<part>\\d+))?(?:(?<unit>k|m|bn)|" + SPACE + "(?<percent>%))?(?:" + SPACE + "(?<after>" + CURRENCY
                + "))?");
    }

    /** Nothing where it is words, a dash or a span. */
    Optional<Figure> read(String text) {
        Matcher figure = pattern.matcher(text);
        if (!figure.matches()) {
            return Optional.empty();
        }
        String part = text(figure, "part");
        boolean percent = figure.group("percent") != null;
        BigDecimal number = new BigDecimal(
                        figure.group("whole").replace(grouping, "") + (part.isEmpty() ? "" : "." + part))
                .movePointRight(UNITS.getOrDefault(text(figure, "unit"), 0))
                .movePointLeft(percent ? 2 : 0);
        String sign = figure.group("sign") + text(figure, "then");
        boolean minus = !sign.isEmpty() && !sign.equals("+");
        String plain = literal(text(figure, "before"), "")
                + (percent ? "0" : "#,##0")
                + (part.isEmpty() ? "" : "." + "0".repeat(part.length()))
                + (percent ? "%" : "")
                + literal(text(figure, "after"), " ");
        return Optional.of(
                new Figure(minus ? number.negate() : number, sign.equals("+") ? "+" + plain + ";-" + plain : plain));
    }

    private static String text(Matcher figure, String group) {
        String text = figure.group(group);
        return text == null ? "" : text;
    }

    private static String literal(String currency, String space) {
        return currency.isEmpty() ? "" : "\"" + space + currency + "\"";
    }
}
