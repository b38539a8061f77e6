package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.RowBar;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.CategorySales;
import org.goldenlist.report.management.WhatChangedPage.BuyerRow;
import org.goldenlist.report.management.WhatChangedPage.SoldRow;

/** What sold in thirty days, and who bought. */
record ThirtyDays(ManagementReport report, Words words, Figures figures) {

    private static final int CATEGORIES = 6;

    List<SoldRow> sold() {
        Unit unit = unit();
        List<CategorySales> shown = rounded(shownCategories(), figures.digits(unit));
        double high = shown.stream()
                .mapToDouble(one -> one.margin().doubleValue())
                .max()
                .orElse(0);
        double low = shown.stream()
                .mapToDouble(one -> one.margin().doubleValue())
                .min()
                .orElse(0);
        double span = Math.max(high, 0) - Math.min(low, 0);
        double zero = span == 0 ? 0 : -Math.min(low, 0) / span;
        return shown.stream()
                .map(one -> {
                    double margin = one.margin().doubleValue();
                    double room = margin < 0 ? -low : high;
                    return soldRow(one, new RowBar(room == 0 ? 0 : margin / room, zero), unit);
                })
                .toList();
    }

    /** The first, and the rest in one. */
    private List<CategorySales> shownCategories() {
        List<CategorySales> all = report.categories();
        if (all.size() <= CATEGORIES) {
            return all;
        }
        List<CategorySales> shown = new ArrayList<>(all.subList(0, CATEGORIES - 1));
        List<CategorySales> rest = all.subList(CATEGORIES - 1, all.size());
        shown.add(together(words.say("sold.rest", figures.number(rest.size())), rest));
        return shown;
    }

    /** One for the whole table: its columns are read against each other. */
    private Unit unit() {
        List<CategorySales> all = new ArrayList<>(shownCategories());
        all.add(together("", report.categories()));
        return Stream.of(
                        figures.unit(
                                Unit.WHOLE,
                                50,
                                9,
                                all.stream().map(CategorySales::netRevenue).toList()),
                        figures.unit(
                                Unit.WHOLE,
                                50,
                                9,
                                all.stream()
                                        .map(one -> one.netRevenue().subtract(one.before()))
                                        .toList()),
                        figures.unit(
                                Unit.WHOLE,
                                46,
                                9,
                                all.stream().map(CategorySales::margin).toList()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<CategorySales> rounded(List<CategorySales> sales, int digits) {
        List<BigDecimal> revenue =
                Figures.together(sales.stream().map(CategorySales::netRevenue).toList(), digits);
        List<BigDecimal> before =
                Figures.together(sales.stream().map(CategorySales::before).toList(), digits);
        List<BigDecimal> margin =
                Figures.together(sales.stream().map(CategorySales::margin).toList(), digits);
        return IntStream.range(0, sales.size())
                .mapToObj(i -> new CategorySales(sales.get(i).name(), revenue.get(i), before.get(i), margin.get(i)))
                .toList();
    }

    SoldRow soldTotal() {
        List<CategorySales> all = report.categories();
        return soldRow(
                together(words.say(all.isEmpty() ? "sold.nothing" : "sold.total"), all), new RowBar(0, 0), unit());
    }

    private static CategorySales together(String name, List<CategorySales> parts) {
        return new CategorySales(
                name,
                sum(parts.stream().map(CategorySales::netRevenue).toList()),
                sum(parts.stream().map(CategorySales::before).toList()),
                sum(parts.stream().map(CategorySales::margin).toList()));
    }

    private SoldRow soldRow(CategorySales sales, Renderable bar, Unit unit) {
        int digits = figures.digits(unit);
        BigDecimal change = sales.netRevenue()
                .setScale(digits, RoundingMode.HALF_UP)
                .subtract(sales.before().setScale(digits, RoundingMode.HALF_UP));
        return new SoldRow(
                Fit.in(1, sales.name().isEmpty() ? words.say("sold.none") : Fit.printable(sales.name()), 100, 9, false),
                figures.in(unit, sales.netRevenue()),
                figures.signed(change, unit),
                change.signum() > 0 ? "better" : change.signum() < 0 ? "worse" : "figure",
                figures.in(unit, sales.margin()),
                bar);
    }

    List<BuyerRow> buyers() {
        ManagementReport.Buyers buyers = report.buyers();
        List<BuyerRow> rows = new ArrayList<>();
        rows.add(new BuyerRow(words.say("buyers.all"), figures.count(buyers.bought())));
        rows.add(new BuyerRow(words.say("buyers.first"), figures.count(buyers.firstTime())));
        rows.add(new BuyerRow(words.say("buyers.golden"), figures.count(buyers.goldenBought())));
        rows.add(new BuyerRow(words.say("buyers.golden.not"), figures.count(buyers.golden() - buyers.goldenBought())));
        rows.add(new BuyerRow(
                words.say("buyers.returned", figures.symbol()),
                figures.in(figures.unit(Unit.WHOLE, 44, 9, List.of(buyers.returned())), buyers.returned())));
        return rows;
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
