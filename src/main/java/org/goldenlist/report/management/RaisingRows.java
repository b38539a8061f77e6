package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.GradeBadge;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Giving.Candidate;
import org.goldenlist.report.management.Giving.Raising;
import org.goldenlist.report.management.Giving.Second;

/**
 * Who is to be raised this quarter, the best first, as many as have room, and a line about all of them.
 *
 * @param room how many rows
 */
record RaisingRows(ManagementReport report, Words words, Figures figures, int room) {

    record Row(
            Renderable step,
            String name,
            String gap,
            String orders,
            String chance,
            String offer,
            String cost,
            String gain,
            String who) {}

    String title() {
        return words.say("raising.title", QuarterRows.label(report.giving().quarter(), words));
    }

    String none() {
        Raising raising = report.giving().raising();
        return raising == null
                ? words.say("raising.none")
                : raising.chosen() == 0 ? words.say("raising.nobody", figures.number(raising.considered())) : "";
    }

    /** All of them last. */
    List<Row> rows() {
        Raising raising = report.giving().raising();
        if (raising == null || raising.chosen() == 0) {
            return List.of();
        }
        List<Candidate> shown = raising.first().stream().limit(room).toList();
        boolean complete = shown.size() == raising.chosen();
        List<BigDecimal> costs = Stream.concat(shown.stream().map(Candidate::cost), Stream.of(raising.cost()))
                .toList();
        Unit cents = figures.unit(Unit.CENTS, 40, 8.5, costs);
        List<String> gains = figures.withTotal(
                shown.stream().map(Candidate::expectedGain).toList(),
                Objects.requireNonNullElse(raising.expectedGain(), BigDecimal.ZERO),
                complete,
                40,
                8.5);
        List<BigDecimal> gaps =
                shown.stream().map(Candidate::gap).filter(Objects::nonNull).toList();
        Unit unit = figures.unit(Unit.CENTS, 40, 8.5, gaps);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Candidate one = shown.get(i);
            rows.add(new Row(
                    GradeBadge.movement(one.grade(), one.nextGrade(), true),
                    Fit.in(1, Fit.name(one.name(), one.customerId()), 88, 8.5, true),
                    one.gap() == null ? "" : figures.in(unit, one.gap()),
                    one.orders() == null ? "" : figures.count(one.orders()),
                    one.chance() == null ? "" : percent(one.chance()),
                    one.offer() == null ? "" : Fit.in(1, Fit.printable(one.offer()), 122, 8.5, false),
                    figures.in(cents, one.cost()),
                    gains.get(i),
                    Fit.in(1, Fit.printable(one.owner()), 51, 8.5, false)));
        }
        rows.add(new Row(
                LossBars.none(),
                words.say("raising.total", figures.number(raising.chosen()), figures.number(raising.considered())),
                "",
                "",
                "",
                "",
                figures.in(cents, raising.cost()),
                gains.get(shown.size()),
                ""));
        return rows;
    }

    private String percent(double chance) {
        return figures.percent(BigDecimal.valueOf(chance).setScale(4, RoundingMode.HALF_UP), 0);
    }

    String note() {
        Raising raising = report.giving().raising();
        if (raising == null) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                raising.approved() ? "raising.approved" : "raising.planned",
                words.date("date.day", raising.asOf()),
                figures.headline(raising.budget())));
        if (raising.heldBack() > 0) {
            sentences.add(words.count("raising.heldback", raising.heldBack(), figures.number(raising.heldBack())));
        }
        if (raising.risen() > 0) {
            sentences.add(words.count("raising.risen", raising.risen(), figures.number(raising.risen())));
        }
        if (raising.expectedGain() != null) {
            sentences.add(words.say(
                    raising.calibrated() ? "raising.chances" : "raising.chances.raw",
                    figures.number(raising.horizonDays())));
        }
        beside(sentences, "raising.winbacks", raising.winBacks());
        beside(sentences, "raising.notwooed", raising.notWooed());
        beside(sentences, "raising.seconds", raising.secondProducts());
        Second second = report.giving().second();
        if (second != null && second.suggested() > 0) {
            sentences.add(words.say(
                    "raising.second",
                    share(second.suggestedTook(), second.suggested()),
                    figures.number(second.suggested()),
                    second.heldBack() == 0 ? "–" : share(second.heldBackTook(), second.heldBack()),
                    figures.number(second.heldBack())));
        }
        return Fit.in(3, String.join(" ", sentences), 516, 7.5, false);
    }

    private void beside(List<String> sentences, String key, int count) {
        if (count > 0) {
            sentences.add(words.count(key, count, figures.number(count)));
        }
    }

    private String share(int part, int all) {
        return figures.percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), 6, RoundingMode.HALF_UP), 0);
    }
}
