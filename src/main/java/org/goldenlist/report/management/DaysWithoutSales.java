package org.goldenlist.report.management;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.CalendarDay;
import org.goldenlist.report.management.ProofPage.KeyRow;

/** The year as a calendar of days with and without sales. */
record DaysWithoutSales(ManagementReport report, Words words, Figures figures) {

    /** A weekday on which four of five days read had no sales. */
    Map<DayOfWeek, Boolean> usuallyClosed() {
        Map<DayOfWeek, int[]> counts = new EnumMap<>(DayOfWeek.class);
        for (CalendarDay day : report.calendar()) {
            if (day.loaded()) {
                int[] count = counts.computeIfAbsent(day.date().getDayOfWeek(), weekday -> new int[2]);
                count[0]++;
                count[1] += day.sales() ? 0 : 1;
            }
        }
        Map<DayOfWeek, Boolean> closed = new EnumMap<>(DayOfWeek.class);
        counts.forEach((weekday, count) -> closed.put(weekday, count[0] >= 4 && count[1] >= 0.8 * count[0]));
        return closed;
    }

    private static DayCalendar.Kind kind(CalendarDay day, Map<DayOfWeek, Boolean> closed) {
        if (!day.loaded()) {
            return DayCalendar.Kind.NOT_LOADED;
        }
        if (day.sales()) {
            return DayCalendar.Kind.SALES;
        }
        return closed.getOrDefault(day.date().getDayOfWeek(), false)
                ? DayCalendar.Kind.USUALLY_CLOSED
                : DayCalendar.Kind.NO_SALES;
    }

    String title() {
        long loaded = report.calendar().stream().filter(CalendarDay::loaded).count();
        long without = report.calendar().stream()
                .filter(day -> day.loaded() && !day.sales())
                .count();
        if (loaded == 0) {
            return words.say("calendar.title.nothing");
        }
        return words.count("calendar.title", without, figures.number(without), figures.number(loaded));
    }

    Renderable calendar(Map<DayOfWeek, Boolean> closed) {
        Map<Integer, String> letters = new HashMap<>();
        report.calendar()
                .forEach(day -> letters.put(
                        day.date().getMonthValue(),
                        words.date("date.month", day.date()).substring(0, 1)));
        LocalDate monday = report.date().with(DayOfWeek.MONDAY);
        return new DayCalendar(
                report.calendar().stream()
                        .map(day -> new DayCalendar.Day(day.date(), kind(day, closed)))
                        .toList(),
                letters,
                words.date("date.weekday", monday).substring(0, 1),
                words.date("date.weekday", monday.plusDays(6)).substring(0, 1));
    }

    List<KeyRow> keys(Map<DayOfWeek, Boolean> closed) {
        Map<DayCalendar.Kind, Integer> counts = new EnumMap<>(DayCalendar.Kind.class);
        report.calendar().forEach(day -> counts.merge(kind(day, closed), 1, Integer::sum));
        List<KeyRow> keys = new ArrayList<>();
        counts.forEach((kind, count) -> {
            String text = switch (kind) {
                case SALES -> words.count("calendar.sales", count, figures.number(count));
                case USUALLY_CLOSED -> words.count("calendar.closed", count, figures.number(count), weekdays(closed));
                case NO_SALES -> words.count("calendar.nosales", count, figures.number(count));
                case NOT_LOADED -> words.count("calendar.notread", count, figures.number(count));
            };
            keys.add(new KeyRow(new CalendarKey(kind), text));
        });
        return keys;
    }

    private String weekdays(Map<DayOfWeek, Boolean> closed) {
        LocalDate monday = report.date().with(DayOfWeek.MONDAY);
        List<String> names = new ArrayList<>();
        closed.forEach((weekday, is) -> {
            if (is) {
                names.add(words.date("date.weekday", monday.plusDays(weekday.getValue() - 1L)));
            }
        });
        return String.join(", ", names);
    }
}
