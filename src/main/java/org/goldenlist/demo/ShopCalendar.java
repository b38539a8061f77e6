package org.goldenlist.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** The shop's days, counted from 0: which are open (no Sunday, nine holidays a year), and when the season is high. */
final class ShopCalendar {

    static final int NEVER = Integer.MAX_VALUE;

    private final long firstEpochDay;
    private final LocalDate[] dates;
    private final boolean[] open;

    ShopCalendar(DemoOptions options) {
        firstEpochDay = options.firstDay().toEpochDay();
        dates = new LocalDate[options.days()];
        open = new boolean[options.days()];
        for (int day = 0; day < dates.length; day++) {
            dates[day] = LocalDate.ofEpochDay(firstEpochDay + day);
            open[day] = isOpen(dates[day]);
        }
    }

    static boolean isOpen(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(date);
    }

    private static boolean isHoliday(LocalDate date) {
        if (date.equals(firstMonday(date, Month.MAY))
                || date.equals(firstMonday(date, Month.JUNE))
                || date.equals(firstMonday(date, Month.AUGUST))
                || date.equals(easterMonday(date.getYear()))
                || date.equals(LocalDate.of(date.getYear(), Month.OCTOBER, 1)
                        .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))) {
            return true;
        }
        MonthDay day = MonthDay.from(date);
        return day.equals(MonthDay.of(1, 1))
                || day.equals(MonthDay.of(3, 17))
                || day.equals(MonthDay.of(12, 25))
                || day.equals(MonthDay.of(12, 26));
    }

    private static LocalDate firstMonday(LocalDate date, Month month) {
        return LocalDate.of(date.getYear(), month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    /** Butcher's rule of 1876 for Easter Sunday, and a day. */
    private static LocalDate easterMonday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(1);
    }

    int days() {
        return dates.length;
    }

    int lastDay() {
        return dates.length - 1;
    }

    boolean isOpen(int day) {
        return open[day];
    }

    /** Also of days before the first. */
    LocalDate date(int day) {
        return day >= 0 && day < dates.length ? dates[day] : LocalDate.ofEpochDay(firstEpochDay + day);
    }

    LocalDateTime at(int day, int secondOfDay) {
        return date(day).atTime(secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60);
    }

    /** A moment between eight in the morning and eight in the evening. */
    LocalDateTime at(int day, Dice dice) {
        return at(day, dice.between(8 * 3600, 20 * 3600 - 1));
    }

    /** The given day or the first after it on which one can buy, {@link #NEVER} if that is after the last day. */
    int nextOpen(int day, boolean business) {
        for (int next = Math.max(day, 0); next < dates.length; next++) {
            if (open[next] && !(business && dates[next].getDayOfWeek() == DayOfWeek.SATURDAY)) {
                return next;
            }
        }
        return NEVER;
    }

    boolean isAdvent(int day) {
        LocalDate date = date(day);
        return date.getMonth() == Month.DECEMBER && date.getDayOfMonth() < 25;
    }

    boolean isAfterChristmas(int day) {
        LocalDate date = date(day);
        return date.getMonth() == Month.JANUARY || (date.getMonth() == Month.FEBRUARY && date.getDayOfMonth() < 15);
    }

    /** The first such day of a year after the given day; possibly after the last day. */
    int nextOnce(int day, Month month, int dayOfMonth) {
        LocalDate date = date(day);
        LocalDate next = LocalDate.of(date.getYear(), month, dayOfMonth);
        return (int) ((next.isAfter(date) ? next : next.plusYears(1)).toEpochDay() - firstEpochDay);
    }
}
