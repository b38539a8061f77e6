package org.goldenlist.report.management;

import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;

/** One mark of the calendar, for the words beside it. */
final class CalendarKey extends Drawing {

    private final DayCalendar.Kind kind;

    CalendarKey(DayCalendar.Kind kind) {
        this.kind = kind;
    }

    @Override
    protected void draw(Canvas canvas) {
        DayCalendar.mark(canvas, kind, 0, (canvas.height - 5) / 2, 5);
    }
}
