package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.GradeBadge;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Attention.Goodwill;
import org.goldenlist.report.management.Attention.Night;
import org.goldenlist.report.management.Attention.Wronged;
import org.jspecify.annotations.Nullable;

/**
 * Who has the fewest chances left, as many as have room, and a line about all of them.
 *
 * @param room how many rows
 */
record GoodwillRows(ManagementReport report, Words words, Figures figures, int room) {

    record Row(Renderable badge, String name, String broken, String complaints, String profit) {}

    String title() {
        Night night = report.attention().night();
        if (night != null && none().isEmpty() && night.chances() == 1) {
            return words.say("goodwill.left.only");
        }
        return night == null || !none().isEmpty()
                ? words.say("goodwill.title")
                : words.count(
                        "goodwill.left",
                        goodwill().left(),
                        figures.number(goodwill().left()),
                        figures.number(night.chances()));
    }

    String none() {
        Night night = report.attention().night();
        if (night != null && goodwill().customers() > 0) {
            return "";
        }
        return words.say(
                night == null || (!night.promises() && !night.complaints())
                        ? "goodwill.none.unknown"
                        : night.promises()
                                ? night.complaints() ? "goodwill.none" : "goodwill.none.promises"
                                : "goodwill.none.complaints");
    }

    List<Row> rows() {
        if (!none().isEmpty()) {
            return List.of();
        }
        Goodwill all = goodwill();
        List<Wronged> shown = all.first().stream().limit(room).toList();
        List<String> profits = figures.withTotal(
                shown.stream().map(Wronged::netProfit).toList(),
                all.netProfit(),
                shown.size() == all.customers(),
                44,
                8.5);
        Unit broken = unit(all.broken(), 30);
        Unit complaints = unit(all.complaints(), 44);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Wronged one = shown.get(i);
            rows.add(new Row(
                    GradeBadge.of(one.grade() == null ? GradeBadge.NONE : one.grade(), true),
                    Fit.in(1, Fit.name(one.name(), one.customerId()), 109, 8.5, true),
                    count(one.broken(), broken),
                    count(one.complaints(), complaints),
                    profits.get(i)));
        }
        rows.add(new Row(
                LossBars.none(),
                words.count("goodwill.total", all.customers(), figures.number(all.customers())),
                count(all.broken(), broken),
                count(all.complaints(), complaints),
                profits.get(shown.size())));
        return rows;
    }

    private Unit unit(@Nullable BigDecimal most, double width) {
        return figures.unit(Unit.WHOLE, width, 8.5, most == null ? List.of() : List.of(most));
    }

    private String count(@Nullable BigDecimal count, Unit unit) {
        return count == null ? "" : figures.in(unit, count);
    }

    String note() {
        Night night = report.attention().night();
        return night == null || !none().isEmpty()
                ? ""
                : words.say(
                        night.promises()
                                ? night.complaints() ? "goodwill.note" : "goodwill.note.promises"
                                : "goodwill.note.complaints");
    }

    private Goodwill goodwill() {
        return report.attention().goodwill();
    }
}
