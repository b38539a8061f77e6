package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Attention.Losing;
import org.goldenlist.report.management.Attention.Night;
import org.jspecify.annotations.Nullable;

/**
 * Who costs more than they bring, as many as have room, and a line about all of them.
 *
 * @param room how many rows
 */
record LosingRows(ManagementReport report, Words words, Figures figures, int room) {

    record Row(String name, String returns, String serve, String profit) {}

    String none() {
        Night night = report.attention().night();
        return night == null || night.active() == 0
                ? words.say("losing.none.active")
                : night.losing() == 0 ? words.count("losing.none", night.active(), figures.number(night.active())) : "";
    }

    List<Row> rows() {
        Night night = losing();
        if (night == null) {
            return List.of();
        }
        List<Losing> shown = report.attention().losing().stream().limit(room).toList();
        List<String> returns = column(shown, Losing::returns, night.losingReturns(), 38);
        List<String> serve = column(shown, Losing::costToServe, night.losingCostToServe(), 38);
        List<String> profit = column(shown, Losing::netProfit, night.losingProfit(), 44);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Losing one = shown.get(i);
            rows.add(new Row(
                    Fit.in(1, Fit.name(one.name(), one.customerId()), 116, 8.5, true),
                    returns.get(i),
                    serve.get(i),
                    profit.get(i)));
        }
        rows.add(new Row(
                words.count("losing.total", night.losing(), figures.number(night.losing())),
                returns.get(shown.size()),
                serve.get(shown.size()),
                profit.get(shown.size())));
        return rows;
    }

    private @Nullable Night losing() {
        return none().isEmpty() ? report.attention().night() : null;
    }

    /** With all of them last; rounded so that they add up, where all are shown. */
    private List<String> column(
            Collection<Losing> shown,
            Function<Losing, @Nullable BigDecimal> amount,
            @Nullable BigDecimal all,
            double width) {
        List<BigDecimal> parts =
                shown.stream().map(amount).filter(Objects::nonNull).toList();
        if (all == null || parts.size() < shown.size()) {
            return Stream.generate(() -> "").limit(shown.size() + 1L).toList();
        }
        Night night = losing();
        return figures.withTotal(parts, all, night != null && night.losing() == shown.size(), width, 8.5);
    }

    String note() {
        Night night = losing();
        if (night == null) {
            return "";
        }
        String part = figures.percent(
                BigDecimal.valueOf(night.losing()).divide(BigDecimal.valueOf(night.active()), 6, RoundingMode.HALF_UP));
        String active = figures.number(night.active());
        BigDecimal loss = report.shareable()
                ? night.losingProfit().abs().divide(report.netProfit(), 6, RoundingMode.HALF_UP)
                : null;
        return loss != null && Attention.means(loss)
                ? words.say("losing.note", part, active, figures.percent(loss))
                : words.say("losing.note.alone", part, active);
    }
}
