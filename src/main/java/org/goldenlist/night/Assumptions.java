package org.goldenlist.night;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.goldenlist.day.Company;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes for the summary what had to be assumed or could not be graded; the report shows the same by its own figures. */
final class Assumptions {

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final Company company;
    private final ProfitSettings profit;

    Assumptions(JdbcClient jdbc, ShippedFiles files, Company company, ProfitSettings profit) {
        this.jdbc = jdbc;
        this.files = files;
        this.company = company;
        this.profit = profit;
    }

    private record Unknown(
            BigDecimal netRevenue, BigDecimal uncosted, long unassignedCustomers, BigDecimal unassignedRevenue) {}

    void note(Run run) {
        Unknown unknown = jdbc.sql(files.text("sql/night/assumptions.sql"))
                .param("date", run.businessDate())
                .query(Unknown.class)
                .single();
        if (unknown.uncosted().signum() != 0) {
            run.note(
                    Run.Kind.ASSUMPTION,
                    "The cost of goods is not known for " + money(unknown.uncosted()) + " of "
                            + money(unknown.netRevenue()) + " net revenue in 365 days; a margin of "
                            + profit.assumedMargin()
                                    .movePointRight(2)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + " % is assumed there.");
        }
        if (unknown.unassignedCustomers() > 0) {
            run.note(
                    Run.Kind.UNASSIGNED,
                    unknown.unassignedCustomers()
                            + (unknown.unassignedCustomers() == 1 ? " customer" : " customers")
                            + " with an order in 365 days ("
                            + money(unknown.unassignedRevenue())
                            + " net revenue) without a record in the feed customers: in the totals, without a grade.");
        }
    }

    private record Converted(
            String source,
            String currency,
            long days,
            long linesInIt,
            LocalDate firstDay,
            BigDecimal lowest,
            BigDecimal highest,
            LocalDate rateOn) {

        String sentence() {
            boolean oneRate = lowest.compareTo(highest) == 0;
            return String.format(Locale.ROOT, "%,d", linesInIt)
                    + (linesInIt == 1 ? " line" : " lines") + " in " + currency + " of the source " + source + ", of "
                    + (days == 1 ? firstDay.toString() : days + " days") + (linesInIt == 1 ? ", was" : ", were")
                    + " converted with "
                    + (days == 1
                            ? "the rate of " + rateOn + ", " + plain(lowest)
                            : oneRate
                                    ? "the rate " + plain(lowest)
                                    : "rates from " + plain(lowest) + " to " + plain(highest))
                    + ".";
        }

        private static String plain(BigDecimal rate) {
            return rate.stripTrailingZeros().toPlainString();
        }
    }

    /** Which lines stand in another currency at the source, of the days read tonight. */
    void noteConverted(Run run) {
        jdbc.sql(files.text("sql/night/converted.sql"))
                .param("run", run.number())
                .param("date", run.businessDate())
                .query(Converted.class)
                .list()
                .forEach(one -> run.note(Run.Kind.CONVERTED, one.sentence()));
    }

    private String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f %s", amount, company.currency().getCurrencyCode());
    }
}
