package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.Pareto;

/** The second page in a sentence: how much of the profit the golden list brings. */
record GoldenFinding(ManagementReport report, Words words, Figures figures) {

    /** What a second line of the title, or of the standfirst, takes from the tables. */
    int headGrowth() {
        return 22 * (Fit.lines(title(), 520, 24, true) - 1)
                + 16 * Math.max(0, Fit.lines(standfirst(), 516, 10.5, false) - 1);
    }

    String title() {
        int customers = report.activeCustomers();
        BigDecimal profit = report.netProfit();
        if (customers == 0) {
            return words.say("golden.title.nobody");
        }
        if (profit.signum() <= 0) {
            return words.count(
                    "golden.title.loss", customers, figures.number(customers), figures.headline(profit.abs()));
        }
        if (!report.shareable()) {
            return words.say("golden.title.little", figures.headline(profit));
        }
        BigDecimal share = report.goldenShare();
        int golden = report.goldenCustomers();
        if (share == null) {
            return words.count("golden.title.none", customers, figures.number(customers));
        }
        if (golden == customers) {
            return words.count("golden.title.all", customers, figures.number(customers));
        }
        BigDecimal part = BigDecimal.valueOf(golden).divide(BigDecimal.valueOf(customers), 6, RoundingMode.HALF_UP);
        boolean fifth = part.subtract(new BigDecimal("0.2")).abs().compareTo(new BigDecimal("0.01")) <= 0;
        String who = fifth
                ? words.say("golden.fifth")
                : words.count("golden.some", golden, figures.number(golden), figures.number(customers));
        return share.compareTo(BigDecimal.ONE) > 0
                ? words.count("golden.title.more", fifth ? 2 : golden, who)
                : words.count("golden.title", fifth ? 2 : golden, who, figures.percent(share, 0));
    }

    String standfirst() {
        Pareto pareto = report.pareto();
        List<String> sentences = new ArrayList<>();
        if (pareto.customers() > 0 && report.shareable() && pareto.enough() > 0) {
            sentences.add(words.count(
                    "golden.enough",
                    pareto.enough(),
                    figures.number(pareto.enough()),
                    figures.number(pareto.customers()),
                    figures.percent(new BigDecimal("0.8"), 0)));
        }
        if (pareto.losing() > 0 && pareto.losing() == pareto.customers()) {
            sentences.add(words.say("golden.losing.all"));
        } else if (pareto.losing() > 0) {
            sentences.add(words.count(
                    "golden.losing",
                    pareto.losing(),
                    figures.number(pareto.losing()),
                    figures.headline(pareto.lost().abs())));
        } else if (pareto.customers() > 0) {
            sentences.add(words.say("golden.losing.none"));
        }
        int held = report.heldGolden();
        if (held > 0) {
            sentences.add(words.count("golden.held", held, figures.number(held)));
        }
        return String.join(" ", sentences);
    }
}
