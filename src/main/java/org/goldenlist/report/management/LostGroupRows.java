package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Attention.Group;
import org.goldenlist.report.management.Attention.Kind;
import org.jspecify.annotations.Nullable;

/** What losing the largest group of each kind would mean; where there is none of a kind, a row says so. */
record LostGroupRows(ManagementReport report, Words words, Figures figures) {

    record Row(String name, String nameStyle, String under, String profit, String ofProfit, String ofRevenue) {}

    String none() {
        return report.attention().groups().isEmpty() ? words.say("lost.none") : "";
    }

    List<Row> rows() {
        List<Group> groups = report.attention().groups();
        if (groups.isEmpty()) {
            return List.of();
        }
        Unit unit = figures.unit(
                Unit.WHOLE, 54, 9, groups.stream().map(Group::netProfit).toList());
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rows.add(groups.stream()
                    .filter(group -> group.kind() == kind)
                    .findFirst()
                    .map(group -> row(group, unit))
                    .orElseGet(() -> without(kind)));
        }
        return rows;
    }

    private Row row(Group group, Unit unit) {
        String name = group.kind() == Kind.PARENT || group.kind() == Kind.TREE
                ? Fit.name(group.name(), group.what())
                : Fit.printable(group.what());
        return new Row(
                Fit.in(1, name, 106, 9, true),
                "strong",
                words.count("lost." + group.kind().key(), group.customers(), figures.number(group.customers())),
                figures.in(unit, group.netProfit()),
                report.shareable() ? share(group.profitShare()) : "–",
                share(group.revenueShare()));
    }

    private Row without(Kind kind) {
        return new Row(words.say("lost." + kind.key() + ".none"), "quiet", "", "", "", "");
    }

    private String share(@Nullable BigDecimal share) {
        return share == null ? "–" : figures.percent(share);
    }
}
