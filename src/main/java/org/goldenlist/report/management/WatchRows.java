package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.GradeBadge;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Stake.Seen;
import org.goldenlist.report.management.Stake.Watch;

/**
 * The golden customers with a sign, as many as have room, and a line about all of them.
 *
 * @param taken what a varying head and the plan take of the page
 */
record WatchRows(ManagementReport report, Words words, Figures figures, int taken) {

    record Row(Renderable badge, String name, String sign, String next, String who, String since, String atStake) {}

    private static final int ROW = 14;
    private static final int ROOM = 353;

    String title() {
        Watch watch = watch();
        return words.say(
                watch.customers() == 0
                        ? "watch.title.none"
                        : watch.pinned() > 0 ? "watch.title.pinned" : "watch.title");
    }

    String none() {
        Watch watch = watch();
        if (watch.customers() > 0) {
            return "";
        }
        if (!watch.looked()) {
            return words.say("watch.none.looked");
        }
        return watch.golden() == 0
                ? words.say("watch.none.golden")
                : words.count("watch.none", watch.golden(), figures.number(watch.golden()));
    }

    List<Row> rows() {
        List<Seen> shown = shown();
        Unit unit = unit();
        List<BigDecimal> amounts = shown.stream().map(Seen::atStake).toList();
        if (shown.size() == watch().customers()) {
            amounts = Figures.together(amounts, figures.digits(unit));
        }
        SignWords signs = new SignWords(words);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Seen one = shown.get(i);
            rows.add(new Row(
                    GradeBadge.of(one.grade() == null ? GradeBadge.NONE : one.grade(), true),
                    Fit.in(1, Fit.name(one.name(), one.customerId()), 112, 8.5, true),
                    signs.seen(one.sign(), one.evidence(), 150, 8.5),
                    Fit.in(1, signs.next(one.sign()), 86, 8.5, false),
                    Fit.in(1, Fit.printable(one.who() == null ? "" : one.who()), 66, 8.5, false),
                    words.date("date.day", one.since()),
                    figures.in(unit, amounts.get(i))));
        }
        return rows;
    }

    String total() {
        int all = watch().customers();
        return all == 0 ? "" : words.count("watch.total", all, figures.number(all));
    }

    String note() {
        Watch watch = watch();
        int more = watch.customers() - shown().size();
        List<String> parts = new ArrayList<>();
        if (watch.customers() > 0) {
            parts.add(words.count("watch.grave", watch.graveInAll(), figures.number(watch.graveInAll())));
        }
        if (more > 0) {
            parts.add(words.count("watch.more", more, figures.number(more)));
        }
        if (watch.looked() && watch.golden() > 0) {
            parts.add(words.say(
                    "watch.cases",
                    words.count("watch.opened", watch.opened(), figures.number(watch.opened())),
                    words.count("watch.closed", watch.closed(), figures.number(watch.closed()))));
        }
        return String.join("; ", parts);
    }

    String atStake() {
        Watch watch = watch();
        return watch.customers() == 0 ? "" : figures.in(unit(), watch.atStake());
    }

    private List<Seen> shown() {
        int room = Math.min(StakeTables.WATCHED, Math.max(0, (ROOM - taken) / ROW));
        return watch().seen().stream().limit(room).toList();
    }

    private Unit unit() {
        return figures.unit(
                Unit.WHOLE,
                44,
                8.5,
                Stream.concat(watch().seen().stream().map(Seen::atStake), Stream.of(watch().atStake()))
                        .toList());
    }

    private Watch watch() {
        return report.stake().watch();
    }
}
