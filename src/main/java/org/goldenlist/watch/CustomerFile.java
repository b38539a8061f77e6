package org.goldenlist.watch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.metric.CustomerDay;
import org.goldenlist.metric.FactsOf.CategoryDays;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one customer up to a date, so that the watch can look as of that date and of those before it. Days are
 * days since 1970.
 *
 * @param earlier what the orders before {@code days} come to
 * @param days ascending
 * @param contacts this and the next three: by their days, ascending
 * @param grades changes, ascending; none before the first night
 */
record CustomerFile(
        int customerNo,
        Person person,
        Earlier earlier,
        List<CustomerDay> days,
        List<CategoryDays> categories,
        List<Contact> contacts,
        List<Complaint> complaints,
        List<Promise> promises,
        List<Survey> surveys,
        List<GradeChange> grades,
        List<PinAct> pins) {

    /** Who it is, as the record stands now. */
    record Person(
            String customerId,
            @Nullable String name,
            @Nullable String manager,
            @Nullable LocalDate since,
            @Nullable LocalDate bornOn) {}

    /** @param first this and the last: of no order {@link Long#MIN_VALUE} */
    record Earlier(long first, long last, int activeDays) {

        static final Earlier NONE = new Earlier(Long.MIN_VALUE, Long.MIN_VALUE, 0);
    }

    /**
     * @param next when the next one was planned for
     * @param employee who spoke with the customer
     */
    record Contact(
            long day,
            @Nullable Long next,
            @Nullable String employee,
            @Nullable BigDecimal minutes) {}

    /** @param closed null: open */
    record Complaint(
            long opened, @Nullable Long closed, @Nullable String subject) {

        boolean isOpen(long day) {
            return opened <= day && (closed == null || closed > day);
        }
    }

    /**
     * @param kept null: not yet
     * @param employee who made it
     */
    record Promise(
            long promised,
            long due,
            @Nullable Long kept,
            @Nullable String what,
            @Nullable String employee) {

        boolean isOpen(long day) {
            return promised <= day && (kept == null || kept > day);
        }
    }

    /** @param answered this and the score: null where there was none */
    record Survey(
            long asked, @Nullable Long answered, @Nullable BigDecimal score) {}

    /** @param grade null: not graded any more */
    record GradeChange(
            long day,
            @Nullable String grade,
            boolean lapsed,
            @Nullable String before) {

        boolean isGolden() {
            return !lapsed && isGolden(grade);
        }

        boolean wasGolden() {
            return isGolden(before);
        }

        private static boolean isGolden(@Nullable String letter) {
            return "A".equals(letter) || "B".equals(letter);
        }
    }

    /** @param until the last day of a pin; null: it was taken away */
    record PinAct(long day, @Nullable Long until) {}
}
