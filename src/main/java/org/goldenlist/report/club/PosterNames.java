package org.goldenlist.report.club;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Look;

/**
 * The names on a poster, in four columns from A to Z. Where more agreed than have room, the day draws who stands on it.
 *
 * @param columns each the lines of one, below one another
 * @param rows of the longest column; 0: no names
 * @param more who agreed and do not stand here: there is no room, or the face lacks a letter of the name
 */
record PosterNames(List<String> columns, int rows, int more) {

    static final int COLUMNS = 4;
    static final int ROWS = 8;
    private static final double SIZE = 14;
    private static final double WIDTH = 168;

    /** Somebody who may be named. */
    record Named(int customerNo, String name) {}

    static PosterNames of(List<Named> all, LocalDate date, Locale locale) {
        Collator alphabet = Collator.getInstance(locale);
        List<Named> drawn = new ArrayList<>(all.stream()
                .map(one -> new Named(one.customerNo(), Fit.printable(one.name())))
                .filter(one -> isPrintable(one.name()))
                .sorted(Comparator.comparingInt(Named::customerNo))
                .toList());
        if (drawn.size() > COLUMNS * ROWS) {
            java.util.Collections.shuffle(drawn, new Random(date.toEpochDay()));
        }
        List<String> names = drawn.stream()
                .limit((long) COLUMNS * ROWS)
                .sorted(Comparator.comparing(Named::name, alphabet).thenComparingInt(Named::customerNo))
                .map(one -> inOneLine(one.name()))
                .toList();
        int rows = (names.size() + COLUMNS - 1) / COLUMNS;
        List<String> columns = new ArrayList<>();
        for (int column = 0, from = 0; column < COLUMNS; column++) {
            int to = from + (names.size() - from + COLUMNS - column - 1) / (COLUMNS - column);
            columns.add(String.join("\n", names.subList(from, to)));
            from = to;
        }
        return new PosterNames(columns, rows, all.size() - names.size());
    }

    private static boolean isPrintable(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit)
                && name.indexOf('□') < 0
                && Look.reading(SIZE).canDisplayUpTo(name) < 0;
    }

    /** The whole name, or as much as has room before "…". */
    private static String inOneLine(String name) {
        if (width(name) <= WIDTH) {
            return name;
        }
        int end = name.length();
        while (end > 1 && width(name.substring(0, end).strip() + "…") > WIDTH) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end).strip() + "…";
    }

    private static double width(String text) {
        return Look.reading(SIZE).getStringBounds(text, Look.CONTEXT).getWidth();
    }
}
