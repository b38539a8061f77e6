package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Attention.Sale;
import org.goldenlist.report.management.Attention.Sales;
import org.jspecify.annotations.Nullable;

/** What customers brought on the day of their first order against all later days, this year and the year before. */
record SaleRows(ManagementReport report, Words words, Figures figures) {

    record Row(
            String label,
            String orders,
            String revenue,
            String ofRevenue,
            String profit,
            String ofProfit,
            String before,
            String ordersBefore,
            String revenueBefore,
            String ofRevenueBefore,
            String profitBefore,
            String ofProfitBefore) {}

    String none() {
        if (sales() != null) {
            return "";
        }
        boolean young = report.attention().sales() == null && report.activeCustomers() > 0;
        return words.say(young ? "repeat.young" : "repeat.none");
    }

    private @Nullable Sales sales() {
        Sales sales = report.attention().sales();
        return sales == null || sales.first().orders() + sales.repeat().orders() == 0 ? null : sales;
    }

    private @Nullable Sales before() {
        return report.attention().salesBefore();
    }

    List<Row> rows() {
        Sales now = sales();
        if (now == null) {
            return List.of();
        }
        Sales then = before();
        Unit orders = unit(one -> BigDecimal.valueOf(one.orders()), 34);
        Unit revenues = unit(Sale::netRevenue, 49);
        Unit profits = unit(Sale::netProfit, 51);
        return List.of(
                row("repeat.first", now.first(), then == null ? null : then.first(), orders, revenues, profits),
                row("repeat.repeat", now.repeat(), then == null ? null : then.repeat(), orders, revenues, profits));
    }

    private Unit unit(Function<Sale, BigDecimal> amount, double width) {
        return figures.unit(
                Unit.WHOLE,
                width,
                9,
                Stream.of(sales(), before())
                        .filter(Objects::nonNull)
                        .flatMap(year -> Stream.of(year.first(), year.repeat()))
                        .map(amount)
                        .toList());
    }

    private Row row(String key, Sale now, @Nullable Sale then, Unit orders, Unit revenues, Unit profits) {
        return new Row(
                words.say(key),
                figures.in(orders, BigDecimal.valueOf(now.orders())),
                figures.in(revenues, now.netRevenue()),
                share(now.revenueShare()),
                figures.in(profits, now.netProfit()),
                share(now.profitShare()),
                then == null ? "" : words.say("repeat.before"),
                then == null ? "" : figures.in(orders, BigDecimal.valueOf(then.orders())),
                then == null ? "" : figures.in(revenues, then.netRevenue()),
                then == null ? "" : share(then.revenueShare()),
                then == null ? "" : figures.in(profits, then.netProfit()),
                then == null ? "" : share(then.profitShare()));
    }

    private String share(@Nullable BigDecimal share) {
        return share != null && Attention.means(share)
                ? figures.percent(share, share.abs().compareTo(BigDecimal.ONE) < 0 ? 1 : 0)
                : "–";
    }

    String finding() {
        Sales now = sales();
        BigDecimal share = now == null ? null : now.repeat().revenueShare();
        if (share == null || !Attention.means(share)) {
            return "";
        }
        Sales then = before();
        BigDecimal before = then == null ? null : then.repeat().revenueShare();
        return before != null && Attention.means(before)
                ? words.say("repeat.finding.before", figures.percent(share), figures.percent(before))
                : words.say("repeat.finding", figures.percent(share));
    }
}
