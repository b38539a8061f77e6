package org.goldenlist.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.metric.FactTables.Which;
import org.goldenlist.store.ShippedFiles;

/** The facts of some customers, day by day. Thread-safe. */
public final class FactsOf {

    private static final String DAYS = "business_date > :after AND business_date <= :upTo";

    private final FactTables facts;

    public FactsOf(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.facts = new FactTables(dataSource, files, profit);
    }

    /**
     * What a customer bought of a category.
     *
     * @param days with a line, since 1970, ascending
     * @param netRevenue of each of them, in ten-thousandths
     */
    public record CategoryDays(int category, List<Long> days, List<Long> netRevenue) {

        CategoryDays(int category) {
            this(category, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** By customer number, the days after one and up to another, ascending; customers without any are absent. */
    public Map<Integer, List<CustomerDay>> days(Collection<Integer> customers, LocalDate after, LocalDate upTo) {
        return facts.days(Which.ofCustomers(customers, DAYS, "after", after, "upTo", upTo));
    }

    /** By customer number; customers without any are absent. */
    public Map<Integer, List<CategoryDays>> categories(Collection<Integer> customers, LocalDate after, LocalDate upTo) {
        Map<Integer, List<CategoryDays>> categories = new HashMap<>();
        facts.eachCategoryDay(
                Which.ofCustomers(customers, DAYS, "after", after, "upTo", upTo), (customer, category, day, net) -> {
                    List<CategoryDays> theirs = categories.computeIfAbsent(customer, c -> new ArrayList<>());
                    if (theirs.isEmpty() || theirs.get(theirs.size() - 1).category() != category) {
                        theirs.add(new CategoryDays(category));
                    }
                    CategoryDays last = theirs.get(theirs.size() - 1);
                    last.days().add(day);
                    last.netRevenue().add(net);
                });
        return categories;
    }
}
