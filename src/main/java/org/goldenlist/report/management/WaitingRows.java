package org.goldenlist.report.management;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.GradeBadge;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Giving.Open;
import org.goldenlist.report.management.Giving.Waiting;

/** Whose reward is open, the worthiest first, as many as have room, and a line about all of them. */
record WaitingRows(ManagementReport report, Words words, Figures figures) {

    record Row(Renderable badge, String name, String title, String state, String profit) {}

    String none() {
        return open().inAll() == 0 ? words.say("waiting.none") : "";
    }

    /** All of them last. */
    List<Row> rows() {
        if (open().inAll() == 0) {
            return List.of();
        }
        List<Waiting> shown = open().first();
        List<String> profits = figures.withTotal(
                shown.stream().map(Waiting::netProfit).toList(),
                open().netProfit(),
                shown.size() == open().inAll(),
                38,
                8.5);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Waiting one = shown.get(i);
            rows.add(new Row(
                    GradeBadge.of(one.grade(), true),
                    Fit.in(1, Fit.name(one.name(), one.customerId()), 176, 8.5, true),
                    one.title() == null ? "" : Fit.in(1, Fit.printable(one.title()), 170, 8.5, false),
                    words.say("waiting." + one.state().replace(' ', '-')),
                    profits.get(i)));
        }
        rows.add(new Row(LossBars.none(), total(), "", "", profits.get(shown.size())));
        return rows;
    }

    /** Of each kind how many. */
    private String total() {
        List<String> parts = new ArrayList<>();
        part(parts, "waiting.total.due", open().due());
        part(parts, "waiting.total.planned", open().planned());
        part(parts, "waiting.total.give", open().toGive());
        return String.join(words.say("waiting.total.and"), parts);
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.say(key, figures.number(count)));
        }
    }

    String note() {
        int withheld = open().withheld();
        return withheld == 0 ? "" : words.count("waiting.withheld", withheld, figures.number(withheld));
    }

    private Open open() {
        return report.giving().open();
    }
}
