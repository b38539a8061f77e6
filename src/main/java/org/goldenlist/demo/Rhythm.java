package org.goldenlist.demo;

import java.time.DayOfWeek;
import java.time.Month;

/** When a customer comes again. */
enum Rhythm {
    /** In a gap of one's own, sooner before Christmas and later after it. */
    STEADY {
        @Override
        int next(Profile profile, int day, ShopCalendar calendar, Dice dice) {
            int gap = dice.around(profile.gap(), profile.jitter());
            if (profile.jitter() < LOOSE) {
                return day + gap;
            }
            int factor = calendar.isAdvent(day) ? 70 : calendar.isAfterChristmas(day) ? 125 : 100;
            return day + Math.max(1, gap * factor / 100);
        }
    },
    /** Every Tuesday and Friday, or Monday and Thursday. */
    TWICE_A_WEEK {
        @Override
        int next(Profile profile, int day, ShopCalendar calendar, Dice dice) {
            DayOfWeek one = profile.index() % 2 == 1 ? DayOfWeek.TUESDAY : DayOfWeek.MONDAY;
            int next = day + 1;
            while (calendar.date(next).getDayOfWeek() != one
                    && calendar.date(next).getDayOfWeek() != one.plus(3)) {
                next++;
            }
            return next;
        }
    },
    DECEMBER {
        @Override
        int next(Profile profile, int day, ShopCalendar calendar, Dice dice) {
            return inSeason(day, calendar, dice.around(profile.gap(), 60), Month.NOVEMBER, 25, 29, dice);
        }
    },
    SUMMER {
        @Override
        int next(Profile profile, int day, ShopCalendar calendar, Dice dice) {
            return inSeason(day, calendar, dice.around(profile.gap(), 60), Month.JUNE, 1, 92, dice);
        }
    },
    ONCE,
    /** A prospect. */
    NOT_YET,
    /** Orders are known only when everybody else's are: see {@link NearlyC}. */
    AT_THE_END;

    private static final int LOOSE = 40;

    /** The day from which on the next order may come; {@link ShopCalendar#NEVER} for none. */
    int next(Profile profile, int day, ShopCalendar calendar, Dice dice) {
        return ShopCalendar.NEVER;
    }

    /** The day from which on the first order may come. */
    int first(Profile profile, ShopCalendar calendar, Dice dice) {
        return switch (this) {
            case STEADY, ONCE -> profile.first();
            case TWICE_A_WEEK, DECEMBER, SUMMER -> next(profile, profile.first() - 1, calendar, dice);
            case NOT_YET, AT_THE_END -> ShopCalendar.NEVER;
        };
    }

    private static int inSeason(
            int day, ShopCalendar calendar, int gap, Month month, int dayOfMonth, int length, Dice dice) {
        int nextSeason = calendar.nextOnce(day, month, dayOfMonth);
        int thisSeason = nextSeason - 365;
        return day + gap < thisSeason + length ? day + gap : nextSeason + dice.below(length - length / 3);
    }
}
