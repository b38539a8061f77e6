package org.goldenlist.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.metric.CustomerDay;
import org.goldenlist.metric.FactsOf;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.Sums;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the facts say of the customers of a campaign, at a cost in proportion to these. */
final class CampaignFacts {

    static final String NOT_GRADED = "-";

    private final JdbcClient jdbc;
    private final FactsOf facts;
    private final String grades;

    CampaignFacts(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.jdbc = JdbcClient.create(dataSource);
        this.facts = new FactsOf(dataSource, files, profit);
        this.grades = files.text("sql/campaign/grades-as-of.sql");
    }

    /** What customers brought from one day to another; who has no fact is absent. */
    Map<Integer, Sums> brought(Collection<Integer> customers, LocalDate from, LocalDate to) {
        Map<Integer, Sums> brought = new HashMap<>();
        for (List<Integer> some : Thousands.of(customers)) {
            facts.days(some, from.minusDays(1), to)
                    .forEach((customer, days) -> brought.put(
                            customer, days.stream().map(CustomerDay::sums).reduce(Sums.NONE, Sums::plus)));
        }
        return brought;
    }

    /** The grades in force as of a date; who was never graded is absent. */
    Map<Integer, String> grades(Collection<Integer> customers, LocalDate date) {
        Map<Integer, String> grades = new HashMap<>();
        for (List<Integer> some : Thousands.of(customers)) {
            jdbc.sql(this.grades).param("customers", some).param("date", date).query(row -> {
                grades.put(row.getInt(1), row.getString(2));
            });
        }
        return grades;
    }
}
