package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.report.because.YearBefore;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.TopCustomer;

/** What is said of a customer beside the profit: why it differs from the year before, or what is known of this one alone. */
final class Reasons {

    private final Words words;
    private final Figures figures;
    private final double width;
    private final YearBefore yearBefore;

    Reasons(Words words, Figures figures, double width) {
        this.words = words;
        this.figures = figures;
        this.width = width;
        this.yearBefore = new YearBefore(words, figures, width, 8.5);
    }

    /** What is known of a customer without a year before. */
    String thisYear(TopCustomer customer) {
        List<String> parts = new ArrayList<>();
        parts.add(words.count("because.orders", customer.orders(), figures.number(customer.orders())));
        if (customer.lastOrder() != null) {
            parts.add(words.say("because.last", words.date("date.day", customer.lastOrder())));
        }
        String category = customer.mainCategory();
        BigDecimal share = customer.mainCategoryShare();
        if (category != null && share != null) {
            parts.add(words.say("because.category", figures.percent(share, 0), Fit.printable(category)));
        }
        return Fit.in(1, String.join(", ", parts), width, 8.5, false);
    }

    String since(TopCustomer customer, BigDecimal whole) {
        return yearBefore.since(customer.yearBefore(), customer.year(), whole);
    }
}
