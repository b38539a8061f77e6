package org.goldenlist.report.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers as the company's locale writes them, with a true minus; a zero is a dash where it says nothing. */
public final class Figures {

    private static final String DASH = "–";
    private static final char MINUS = '−';
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private final Locale locale;
    private final Currency currency;

    public Figures(Locale locale, String currency) {
        this.locale = locale;
        this.currency = Currency.getInstance(currency);
    }

    /** As the head of a column says it. */
    public String symbol() {
        return currency.getSymbol(locale);
    }

    /** Whole units with the currency: €1,289,910. */
    public String money(BigDecimal amount) {
        return currency(0).format(round(amount, 0));
    }

    /** Whole units, or cents where the amount is under a hundred: for figures that stand alone. */
    public String headline(BigDecimal amount) {
        int digits = amount.abs().compareTo(BigDecimal.valueOf(100)) < 0 && amount.signum() != 0 ? centDigits() : 0;
        return currency(digits).format(round(amount, digits));
    }

    public String moneyToTheCent(BigDecimal amount) {
        return currency(centDigits()).format(round(amount, centDigits()));
    }

    /** +€37,790 or −€880. */
    public String signedMoney(BigDecimal amount) {
        String plain = headline(amount);
        return amount.signum() > 0 ? "+" + plain : plain;
    }

    /** Whole units without the currency; from a hundred million on thousands, marked k, so that columns hold them. */
    public String whole(BigDecimal amount) {
        return amount.signum() == 0 ? DASH : wholeOrThousands(round(amount, 0));
    }

    public String signed(BigDecimal amount) {
        BigDecimal rounded = round(amount, 0);
        String plain = wholeOrThousands(rounded);
        return rounded.signum() > 0 ? "+" + plain : rounded.signum() == 0 ? DASH : plain;
    }

    /** What one column is written in, so that its largest amount has room: cents, whole units, or thousands marked k, and so on. */
    public enum Unit {
        CENTS(0, ""),
        WHOLE(0, ""),
        THOUSANDS(3, "k"),
        MILLIONS(6, "m"),
        BILLIONS(9, "bn");

        private final int zeros;
        private final String mark;

        Unit(int zeros, String mark) {
            this.zeros = zeros;
            this.mark = mark;
        }
    }

    /** Of {@code finest} and all coarser units the first in which every amount has room, signed and strong. */
    public Unit unit(Unit finest, double width, double size, Collection<BigDecimal> amounts) {
        for (Unit unit : Unit.values()) {
            if (unit.compareTo(finest) >= 0
                    && amounts.stream().allMatch(amount -> Fit.lines(signed(amount, unit), width, size, true) <= 1)) {
                return unit;
            }
        }
        return Unit.BILLIONS;
    }

    /** As that unit rounds it: parts that add up on the page are rounded together to this. */
    public int digits(Unit unit) {
        return unit == Unit.CENTS ? centDigits() : -unit.zeros;
    }

    /** Without the currency, in the unit of its column; a zero is a dash, but for cents. */
    public String in(Unit unit, BigDecimal amount) {
        return amount.signum() == 0 && unit != Unit.CENTS
                ? DASH
                : number(Math.max(0, digits(unit)))
                                .format(round(amount, digits(unit)).movePointLeft(unit.zeros))
                        + unit.mark;
    }

    public String signed(BigDecimal amount, Unit unit) {
        BigDecimal rounded = round(amount, digits(unit));
        return rounded.signum() > 0 ? "+" + in(unit, rounded) : in(unit, rounded);
    }

    private String wholeOrThousands(BigDecimal rounded) {
        if (rounded.abs().compareTo(HUNDRED_MILLION) < 0) {
            return number(0).format(rounded);
        }
        BigDecimal thousands = round(rounded.movePointLeft(3), 0);
        return thousands.abs().compareTo(HUNDRED_MILLION) < 0
                ? number(0).format(thousands) + "k"
                : number(0).format(round(rounded.movePointLeft(6), 0)) + "m";
    }

    /** To the cent without the currency; a zero is a dash. */
    public String cents(BigDecimal amount) {
        return amount.signum() == 0 ? DASH : decimal(amount, centDigits());
    }

    /** A difference, where zero is the proof: to the cent, and with all its decimals rather than hidden as none. */
    public String proof(BigDecimal amount) {
        return number(decimals(amount)).format(amount);
    }

    /** A difference with the currency. */
    public String moneyProof(BigDecimal amount) {
        return currency(decimals(amount)).format(amount);
    }

    private int decimals(BigDecimal amount) {
        return Math.max(centDigits(), Math.min(4, amount.stripTrailingZeros().scale()));
    }

    public String count(long count) {
        return count == 0 ? DASH : number(0).format(count);
    }

    public String number(long count) {
        return number(0).format(count);
    }

    public String decimal(BigDecimal value, int digits) {
        return number(digits).format(round(value, digits));
    }

    /** A rate with one decimal: 82.1%. */
    public String percent(BigDecimal rate) {
        return percent(rate, 1);
    }

    public String percent(BigDecimal rate, int digits) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getPercentInstance(locale);
        return digits(format, digits).format(round(rate, digits + 2));
    }

    public String signedPercent(BigDecimal rate) {
        return (rate.signum() > 0 ? "+" : "") + percent(rate);
    }

    /**
     * A column of whole amounts with their total last, in the finest unit that has room.
     *
     * @param complete whether the parts are all that there are of the total: then they are rounded so that they add up to it
     */
    public List<String> withTotal(
            List<BigDecimal> parts, BigDecimal total, boolean complete, double width, double size) {
        Unit unit = unit(
                Unit.WHOLE,
                width,
                size,
                Stream.concat(parts.stream(), Stream.of(total)).toList());
        List<BigDecimal> rounded = complete ? together(parts, digits(unit)) : parts;
        return Stream.concat(rounded.stream(), Stream.of(total))
                .map(one -> in(unit, one))
                .toList();
    }

    /** Rounded to {@code digits} so that the parts still add up to the rounded total. */
    public static List<BigDecimal> together(List<BigDecimal> parts, int digits) {
        BigDecimal total =
                parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(digits, RoundingMode.HALF_UP);
        List<BigDecimal> rounded = new ArrayList<>();
        parts.forEach(part -> rounded.add(part.setScale(digits, RoundingMode.FLOOR)));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        BigDecimal missing = total.subtract(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Integer> order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rounded.get(i).subtract(parts.get(i))))
                .toList();
        for (int i = 0; i < order.size() && missing.signum() > 0; i++, missing = missing.subtract(unit)) {
            rounded.set(order.get(i), rounded.get(order.get(i)).add(unit));
        }
        return rounded;
    }

    /** Digits after the point of the currency's smallest unit. */
    public int centDigits() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private static BigDecimal round(BigDecimal amount, int digits) {
        return amount.setScale(digits, RoundingMode.HALF_UP);
    }

    private DecimalFormat currency(int digits) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        return digits(format, digits);
    }

    private DecimalFormat number(int digits) {
        return digits((DecimalFormat) NumberFormat.getNumberInstance(locale), digits);
    }

    private static DecimalFormat digits(DecimalFormat format, int digits) {
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setMinusSign(MINUS);
        format.setDecimalFormatSymbols(symbols);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
