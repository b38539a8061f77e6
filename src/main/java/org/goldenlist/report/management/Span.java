package org.goldenlist.report.management;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.goldenlist.report.look.Words;

/** What an edition of the report tells of on its first page. The other pages are as of the business date in each of them. */
public enum Span {
    /** The business date, beside the same weekdays before it. */
    DAY("management", 8),
    /** The seven days up to the business date, beside the weeks before them. */
    WEEK("management-weekly", 8),
    /** The last whole month, beside the months before it. */
    MONTH("management-monthly", 11);

    private final String document;
    private final int compared;

    Span(String document, int compared) {
        this.document = document;
        this.compared = compared;
    }

    /** The name of the edition's document. */
    public String document() {
        return document;
    }

    /** Some days, both ends among them. */
    record Days(LocalDate from, LocalDate to) {

        List<LocalDate> all() {
            return from.datesUntil(to.plusDays(1)).toList();
        }
    }

    Days days(LocalDate businessDate) {
        return back(businessDate, 0);
    }

    /** What it may be compared with, the latest first. */
    List<Days> before(LocalDate businessDate) {
        return IntStream.rangeClosed(1, compared)
                .mapToObj(i -> back(businessDate, i))
                .toList();
    }

    private Days back(LocalDate businessDate, int times) {
        LocalDate to = businessDate.minusWeeks(times);
        return switch (this) {
            case DAY -> new Days(to, to);
            case WEEK -> new Days(to.minusDays(6), to);
            case MONTH -> {
                YearMonth month = ManagementTables.lastWholeMonth(businessDate).minusMonths(times);
                yield new Days(month.atDay(1), month.atEndOfMonth());
            }
        };
    }

    /** The key of words that are others for each span. */
    String key(String key) {
        return this == DAY ? key : key + "." + name().toLowerCase(Locale.ROOT);
    }

    /** What it is called on the page: the weekday, the last day of the week, the month. */
    String name(LocalDate businessDate, Words words) {
        return words.date(
                switch (this) {
                    case DAY -> "date.weekday";
                    case WEEK -> "date.day";
                    case MONTH -> "date.month";
                },
                days(businessDate).to());
    }
}
