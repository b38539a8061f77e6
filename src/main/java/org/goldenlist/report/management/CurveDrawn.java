package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.Pareto;

/** The Pareto curve of the active customers. */
record CurveDrawn(ManagementReport report, Words words, Figures figures) {

    Renderable curve() {
        Pareto pareto = report.pareto();
        if (pareto.customers() == 0 || !report.shareable()) {
            return new ParetoCurve(
                    List.of(), 0, 0, 0.2, new ParetoCurve.Labels(List.of(), List.of(), "", "", "", "", "", ""));
        }
        double customers = pareto.customers();
        double profit = pareto.netProfit().doubleValue();
        List<ParetoCurve.Point> points = pareto.points().stream()
                .map(point -> new ParetoCurve.Point(
                        point.place() / customers, point.soFar().doubleValue() / profit))
                .toList();
        double step = ParetoCurve.step(points);
        double high =
                points.stream().mapToDouble(ParetoCurve.Point::share).max().orElse(1);
        List<String> axis = IntStream.rangeClosed(0, (int) Math.floor(Math.max(high, 1) / step + 1e-6))
                .mapToObj(i -> BigDecimal.valueOf(i * step))
                .map(value -> figures.percent(value, 0))
                .toList();
        int losing = pareto.losing();
        return new ParetoCurve(
                points,
                pareto.golden() / customers,
                pareto.firstGrade() / customers,
                step,
                new ParetoCurve.Labels(
                        axis,
                        goldenLabels(pareto),
                        firstLabel(pareto),
                        high > 2 ? "" : words.say("curve.equality"),
                        losing > 0 && losing < pareto.customers() && high <= 2
                                ? words.count("curve.losing", losing, figures.number(losing))
                                : "",
                        pareto.golden() > 0 ? words.say("curve.golden") : "",
                        pareto.customers() > 4 ? figures.percent(new BigDecimal("0.5"), 0) : "",
                        words.count("curve.customers", pareto.customers(), figures.number(pareto.customers()))));
    }

    private List<String> goldenLabels(Pareto pareto) {
        if (pareto.golden() == 0 || pareto.golden() == pareto.customers()) {
            return List.of();
        }
        return List.of(
                words.say("curve.best", figures.number(pareto.golden())),
                words.say("curve.bring", figures.percent(share(pareto, pareto.golden()))));
    }

    private String firstLabel(Pareto pareto) {
        return pareto.firstGrade() == 0 || pareto.firstGrade() >= pareto.golden()
                ? ""
                : words.say(
                        "curve.first",
                        figures.number(pareto.firstGrade()),
                        figures.percent(share(pareto, pareto.firstGrade())));
    }

    private static BigDecimal share(Pareto pareto, int place) {
        return pareto.points().stream()
                .filter(point -> point.place() == place)
                .map(point -> point.soFar().divide(pareto.netProfit(), 6, RoundingMode.HALF_UP))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
