package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Light;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Giving.Promotion;
import org.goldenlist.report.management.Giving.Spent;
import org.jspecify.annotations.Nullable;

/** The money for promotion: what is planned for recent and for other customers, and what was really spent on them. */
record PromotionRows(ManagementReport report, Words words, Figures figures) {

    record Row(String who, String planned, String ofPlanned, String spent, String ofSpent) {}

    String title() {
        Promotion promotion = promotion();
        return promotion == null
                ? words.say("promotion.title")
                : words.say(
                        "promotion.title.days",
                        words.date("date.day", promotion.from()),
                        words.date("date.day.year", promotion.to()));
    }

    String none() {
        return promotion() == null ? words.say("promotion.none") : "";
    }

    /** Both together last. */
    List<Row> rows() {
        Promotion promotion = promotion();
        if (promotion == null) {
            return List.of();
        }
        Spent spent = promotion.spent();
        List<BigDecimal> planned =
                List.of(promotion.plannedRecent(), promotion.budget().subtract(promotion.plannedRecent()));
        List<BigDecimal> real = spent == null ? List.of() : List.of(spent.recent(), spent.others());
        List<String> plans = figures.withTotal(planned, promotion.budget(), true, 50, 9);
        List<String> came = spent == null
                ? List.of("", "", "")
                : figures.withTotal(real, spent.recent().add(spent.others()), true, 50, 9);
        List<String> who = List.of(
                words.say("promotion.recent", figures.number(promotion.recentDays())),
                words.say("promotion.others"),
                words.say("promotion.both"));
        return IntStream.range(0, who.size())
                .mapToObj(i -> new Row(
                        who.get(i), plans.get(i), share(planned, i), came.get(i), spent == null ? "" : share(real, i)))
                .toList();
    }

    private String share(List<BigDecimal> parts, int of) {
        BigDecimal all = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return of >= parts.size() || all.signum() <= 0
                ? ""
                : figures.percent(parts.get(of).divide(all, 6, RoundingMode.HALF_UP), 0);
    }

    Renderable light() {
        Spent spent = spent();
        return new Light(spent == null || spent.light() == null ? "" : spent.light());
    }

    String finding() {
        Promotion promotion = promotion();
        if (promotion == null) {
            return "";
        }
        Spent spent = promotion.spent();
        if (spent == null) {
            return words.say("promotion.unknown");
        }
        if (spent.light() == null) {
            return words.say("promotion.nothing", words.date("date.day", spent.until()));
        }
        String meant = figures.percent(promotion.recentLeast().divide(promotion.budget(), 6, RoundingMode.HALF_UP), 0);
        String got = figures.percent(Objects.requireNonNullElse(spent.share(), BigDecimal.ZERO), 0);
        return spent.missing().signum() == 0
                ? words.say("promotion.enough", got, meant)
                : words.say("promotion.missing", got, meant, figures.headline(spent.missing()));
    }

    private @Nullable Spent spent() {
        Promotion promotion = promotion();
        return promotion == null ? null : promotion.spent();
    }

    private @Nullable Promotion promotion() {
        return report.giving().promotion();
    }
}
