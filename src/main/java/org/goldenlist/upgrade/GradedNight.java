package org.goldenlist.upgrade;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.grade.GradeSettings.Cut;
import org.goldenlist.grade.Policy;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The last graded night.
 *
 * @param lineB in ten-thousandths; null where any score will do
 * @param contactsGiven whether a source gives contacts
 */
record GradedNight(
        LocalDate date,
        Policy policy,
        Cut cut,
        @Nullable Long lineB,
        @Nullable Long lineC,
        boolean contactsGiven) {

    private record Row(
            LocalDate businessDate,
            String policy,
            String cut,
            boolean hasB,
            long lineB,
            boolean hasC,
            long lineC,
            @Nullable LocalDate measured,
            boolean contactsGiven) {}

    /**
     * Reads it.
     *
     * @param asked the date that it has to be of; null: any
     * @throws GoldenListException with {@link ExitCode#DATA} where nothing is graded, or not as of that date
     */
    static GradedNight read(DataSource dataSource, ShippedFiles files, @Nullable LocalDate asked) {
        Row row = JdbcClient.create(dataSource)
                .sql(files.text("sql/upgrade/night.sql"))
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA, "Nobody has been graded yet. Start a night with: goldenlist run nightly"));
        LocalDate date = row.businessDate();
        if (asked != null && !asked.equals(date)) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "A plan is made as of the last graded night, which is " + date + ", not of " + asked
                            + (asked.isBefore(date)
                                    ? ". Leave the date out."
                                    : ". Leave the date out, or run the nights up to it first: goldenlist run nightly"
                                            + " --date " + asked));
        }
        if (!date.equals(row.measured())) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The last graded night is of " + date
                            + ", and the metrics are not: a night after it was not finished. Do it again with:"
                            + " goldenlist run nightly");
        }
        return new GradedNight(
                date,
                Policy.valueOf(row.policy()),
                Cut.valueOf(row.cut()),
                row.hasB() ? row.lineB() : null,
                row.hasC() ? row.lineC() : null,
                row.contactsGiven());
    }

    /** Whether a score is an amount of money. */
    boolean isMoney() {
        return policy != Policy.RFM;
    }

    /** The line above a C or D, as money. */
    @Nullable
    Long lineAbove(char grade) {
        return isMoney() ? (grade == 'D' ? lineC : lineB) : null;
    }

    /** The first day of the calendar quarter. */
    LocalDate quarter() {
        return quarter(date);
    }

    static LocalDate quarter(LocalDate date) {
        return date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 3);
    }
}
