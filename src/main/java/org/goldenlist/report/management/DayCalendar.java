package org.goldenlist.report.management;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** A year of days, a column a week, Monday at the top: full with sales, hollow without, a dot where nothing was read. */
final class DayCalendar extends Drawing {

    enum Kind {
        SALES,
        USUALLY_CLOSED,
        NO_SALES,
        NOT_LOADED
    }

    record Day(LocalDate date, Kind kind) {}

    private final List<Day> days;
    private final Map<Integer, String> monthLetters;
    private final String monday;
    private final String sunday;

    /** @param monthLetters by the number of the month */
    DayCalendar(List<Day> days, Map<Integer, String> monthLetters, String monday, String sunday) {
        this.days = days;
        this.monthLetters = monthLetters;
        this.monday = monday;
        this.sunday = sunday;
    }

    @Override
    protected void draw(Canvas canvas) {
        LocalDate first = days.get(0).date;
        LocalDate monday1 = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        long weeks = (days.get(days.size() - 1).date.toEpochDay() - monday1.toEpochDay()) / 7 + 1;
        double left = 12;
        double top = 14;
        double pitch = Math.min((canvas.width - left) / weeks, (canvas.height - top) / 7);
        double size = pitch - 1;
        for (Kind kind : Kind.values()) {
            for (Day day : days) {
                long since = day.date.toEpochDay() - monday1.toEpochDay();
                if (day.kind == kind) {
                    long week = since / 7;
                    mark(canvas, kind, left + pitch * week, top + pitch * (since % 7), size);
                }
            }
        }
        for (Day day : days) {
            long week = (day.date.toEpochDay() - monday1.toEpochDay()) / 7;
            double x = left + pitch * week;
            if (day.date.getDayOfMonth() == 1 && x < canvas.width - 8) {
                canvas.left(monthLetters.getOrDefault(day.date.getMonthValue(), ""), x, 8, 8, false, Look.GREY);
            }
        }
        canvas.left(monday, 0, top + size, 8, false, Look.GREY);
        canvas.left(sunday, 0, top + 6 * pitch + size, 8, false, Look.GREY);
    }

    static void mark(Canvas canvas, Kind kind, double x, double y, double size) {
        switch (kind) {
            case SALES -> canvas.bar(x, y, size, size, Look.MID);
            case USUALLY_CLOSED -> canvas.stroke(square(x, y, size, 0.5), 0.5, Look.MID);
            case NO_SALES -> canvas.stroke(square(x, y, size, 1.1), 1.1, Look.INK);
            case NOT_LOADED -> canvas.disc(x + size / 2, y + size / 2, 0.5, Look.MID);
        }
    }

    private static Rectangle2D square(double x, double y, double size, double pen) {
        return new Rectangle2D.Double(x + pen / 2, y + pen / 2, size - pen, size - pen);
    }
}
