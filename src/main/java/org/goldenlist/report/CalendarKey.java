package org.goldenlist.report;

/** One mark of the calendar, for the words beside it. */
final class CalendarKey extends Drawing {

    private final DayCalendar.Kind kind;

    CalendarKey(DayCalendar.Kind kind) {
        this.kind = kind;
    }

    @Override
    void draw(Canvas canvas) {
        DayCalendar.mark(canvas, kind, 0, (canvas.height - 5) / 2, 5);
    }
}
