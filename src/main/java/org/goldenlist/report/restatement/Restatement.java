package org.goldenlist.report.restatement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What doing nights again changed of what had been published. Money is in the company's currency; scores and net profit are of 365 days.
 *
 * @param last the last night that was done again; those after {@code to} follow from the ones before
 * @param days of the source that were read anew since these nights were published
 * @param nights by grade, those that differ
 * @param customers whose grade or score as of the last night differs: changed grades first, the largest difference first
 * @param customersTold whether these are known: not where a night had been cut off before
 */
public record Restatement(
        long number,
        LocalDate from,
        LocalDate to,
        LocalDate last,
        List<Day> days,
        List<Night> nights,
        List<Customer> customers,
        boolean customersTold) {

    /** A day of a source, as it was published and as it is. */
    public record Day(
            String source,
            LocalDate businessDate,
            int linesBefore,
            BigDecimal netBefore,
            int linesAfter,
            BigDecimal netAfter) {

        /** Else it was read anew for another cost, customer or category. */
        public boolean differs() {
            return linesBefore != linesAfter || netBefore.compareTo(netAfter) != 0;
        }
    }

    /** The active customers of a grade on a night. */
    public record Night(
            LocalDate businessDate,
            String grade,
            int customersBefore,
            BigDecimal netProfitBefore,
            int customersAfter,
            BigDecimal netProfitAfter) {

        Night plus(Night other) {
            return new Night(
                    businessDate,
                    "",
                    customersBefore + other.customersBefore,
                    netProfitBefore.add(other.netProfitBefore),
                    customersAfter + other.customersAfter,
                    netProfitAfter.add(other.netProfitAfter));
        }

        /** The sums over the grades are as they were: customers moved between them. */
        public boolean movedOnly() {
            return customersBefore == customersAfter && netProfitBefore.compareTo(netProfitAfter) == 0;
        }
    }

    /** A customer as of the last night; without a grade where not graded. */
    public record Customer(
            String customerId,
            @Nullable String name,
            @Nullable String gradeBefore,
            @Nullable BigDecimal scoreBefore,
            @Nullable String gradeAfter,
            @Nullable BigDecimal scoreAfter) {

        public boolean movedGrade() {
            return gradeBefore == null ? gradeAfter != null : !gradeBefore.equals(gradeAfter);
        }
    }

    /** The days whose lines or net differ. */
    public List<Day> differingDays() {
        return days.stream().filter(Day::differs).toList();
    }

    /** The grades that differ added up by night, ascending. */
    public List<Night> byNight() {
        Map<LocalDate, Night> sums = new TreeMap<>();
        nights.forEach(night -> sums.merge(night.businessDate(), night, Night::plus));
        return List.copyOf(sums.values());
    }

    public boolean nothingChanged() {
        return days.isEmpty() && nights.isEmpty() && customers.isEmpty() && customersTold;
    }
}
