package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Light;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.RowBar;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Stake.Base;
import org.goldenlist.report.management.Stake.Concentration;
import org.goldenlist.report.management.Stake.Few;
import org.goldenlist.report.management.Stake.Loss;
import org.goldenlist.report.management.Stake.Risk;
import org.jspecify.annotations.Nullable;

/** Page 4 as its template sees it: what we could lose. */
record StakePage(
        String title,
        String standfirst,
        String whatIfDays,
        String whatIfRaise,
        String whatIfReplace,
        List<WhatIfRow> whatIf,
        String whatIfNone,
        String whatIfNote,
        List<FewRow> few,
        String fewNone,
        Renderable fewKey,
        String herfindahl,
        Renderable years,
        String yearsNone,
        String yearsNote,
        String planCount,
        List<SecurePlanRows.Row> plan,
        String planNone,
        String watchTitle,
        List<WatchRows.Row> watch,
        String watchNone,
        String watchTotal,
        String watchNote,
        String watchAtStake) {

    record WhatIfRow(
            String label,
            Renderable bar,
            String profit,
            String ofProfit,
            String ofRevenue,
            String days,
            String raise,
            String replace) {}

    record FewRow(Renderable light, String label, Renderable scale, String share) {}

    static StakePage of(ManagementReport report, Words words, Figures figures) {
        return new Writer(report, report.stake(), words, figures).write();
    }

    private record Writer(ManagementReport report, Stake stake, Words words, Figures figures) {

        StakePage write() {
            StakeFinding finding = new StakeFinding(report, words, figures);
            SecurePlanRows plan = new SecurePlanRows(report, words, figures);
            WatchRows watch = new WatchRows(report, words, figures, plan.height() + finding.headGrowth());
            boolean losses = !stake.first().isEmpty();
            return new StakePage(
                    finding.title(),
                    finding.standfirst(),
                    losses && knowsDays() ? words.say("whatif.days") : "",
                    losses && knowsRaise() ? words.say("whatif.raise") : "",
                    losses && knowsReplacing() ? words.say("whatif.replace", figures.symbol()) : "",
                    whatIf(),
                    losses ? "" : words.say("whatif.none"),
                    losses ? whatIfNote() : "",
                    few(),
                    knowsShares() ? "" : words.say("few.none"),
                    knowsShares() ? fewKey() : LossBars.none(),
                    herfindahl(),
                    years(),
                    yearsNone(),
                    yearsNone().isEmpty() ? yearsNote() : "",
                    plan.count(),
                    plan.rows(),
                    plan.none(),
                    watch.title(),
                    watch.rows(),
                    watch.none(),
                    watch.total(),
                    watch.note(),
                    watch.atStake());
        }

        // WHAT IF WE LOSE

        private boolean knowsDays() {
            return stake.first().stream().map(Loss::runningDays).anyMatch(Objects::nonNull);
        }

        private boolean knowsRaise() {
            return stake.first().stream().map(Loss::raise).anyMatch(Objects::nonNull);
        }

        private boolean knowsReplacing() {
            return stake.first().stream().map(Loss::from).anyMatch(Objects::nonNull);
        }

        private List<WhatIfRow> whatIf() {
            List<Loss> losses = stake.first();
            Unit profits = figures.unit(
                    Unit.WHOLE, 50, 9, losses.stream().map(Loss::netProfit).toList());
            Unit costs = costs(losses);
            Unit days = figures.unit(Unit.WHOLE, 46, 9, amounts(losses, Loss::runningDays));
            Unit raised = figures.unit(Unit.WHOLE, 40, 9, amounts(losses, Writer::raise));
            double most = losses.stream()
                    .mapToDouble(loss -> loss.netProfit().doubleValue())
                    .max()
                    .orElse(0);
            List<WhatIfRow> rows = new ArrayList<>();
            for (Loss loss : losses) {
                BigDecimal running = loss.runningDays();
                BigDecimal raise = raise(loss);
                rows.add(new WhatIfRow(
                        words.count("whatif", loss.customers(), figures.number(loss.customers())),
                        RowBar.gold(most <= 0 ? 0 : Math.max(0, loss.netProfit().doubleValue() / most)),
                        figures.in(profits, loss.netProfit()),
                        report.shareable() ? shared(loss.profitShare()) : "–",
                        shared(loss.revenueShare()),
                        running == null ? "" : days(running, days),
                        raise == null ? "" : figures.in(raised, raise),
                        replacing(loss, costs)));
            }
            return rows;
        }

        /** The finest in which every span has room. */
        private Unit costs(List<Loss> losses) {
            for (Unit unit : Unit.values()) {
                if (unit != Unit.CENTS
                        && losses.stream().allMatch(loss -> Fit.lines(replacing(loss, unit), 74, 9, false) <= 1)) {
                    return unit;
                }
            }
            return Unit.BILLIONS;
        }

        private String shared(@Nullable BigDecimal share) {
            return share == null ? "–" : figures.percent(share);
        }

        private static List<BigDecimal> amounts(List<Loss> losses, Function<Loss, @Nullable BigDecimal> amount) {
            return losses.stream().map(amount).filter(Objects::nonNull).toList();
        }

        private static @Nullable BigDecimal raise(Loss loss) {
            Long raise = loss.raise();
            return raise == null ? null : BigDecimal.valueOf(raise);
        }

        /** Few days with a part of one. */
        private String days(BigDecimal days, Unit unit) {
            boolean few = days.abs().compareTo(BigDecimal.TEN) < 0
                    && days.stripTrailingZeros().scale() > 0;
            return few ? figures.decimal(days, 1) : figures.in(unit, days);
        }

        private String replacing(Loss loss, Unit unit) {
            BigDecimal from = loss.from();
            BigDecimal to = loss.to();
            return from == null || to == null
                    ? ""
                    : from.compareTo(to) == 0
                            ? figures.in(unit, to)
                            : words.say("whatif.fromto", figures.in(unit, from), figures.in(unit, to));
        }

        private String whatIfNote() {
            List<String> sentences = new ArrayList<>();
            Base base = stake.base();
            sentences.add(words.say(knowsDays() ? "whatif.note.days" : "whatif.note.days.none"));
            BigDecimal raise = base == null ? null : base.raise();
            sentences.add(
                    knowsRaise() && raise != null
                            ? words.say("whatif.note.raise", figures.headline(raise))
                            : words.say("whatif.note.raise.none"));
            sentences.add(
                    knowsReplacing() && base != null
                            ? words.say(
                                    base.derived() ? "whatif.note.replace.derived" : "whatif.note.replace",
                                    times(base.timesFrom()),
                                    times(base.timesTo()))
                            : words.say("whatif.note.replace.none"));
            return String.join(" ", sentences);
        }

        private String times(BigDecimal times) {
            return figures.decimal(times, Math.max(0, times.stripTrailingZeros().scale()));
        }

        // HOW MUCH HANGS ON FEW

        private boolean knowsShares() {
            Concentration now = stake.concentration();
            return now != null && now.few().stream().map(Few::share).anyMatch(Objects::nonNull);
        }

        private List<FewRow> few() {
            Concentration now = stake.concentration();
            if (now == null || !knowsShares()) {
                return List.of();
            }
            Concentration then = stake.then();
            List<FewRow> rows = new ArrayList<>();
            for (int i = 0; i < now.few().size(); i++) {
                Few few = now.few().get(i);
                BigDecimal share = few.share();
                String light = few.light();
                if (share != null) {
                    rows.add(new FewRow(
                            new Light(light == null ? "" : light),
                            words.count("few", few.customers(), figures.number(few.customers())),
                            new ShareScale(
                                    few,
                                    share,
                                    then == null ? null : then.few().get(i).share(),
                                    figures),
                            figures.percent(share)));
                }
            }
            return rows;
        }

        private Renderable fewKey() {
            Concentration then = stake.then();
            boolean known = then != null && then.few().stream().map(Few::share).anyMatch(Objects::nonNull);
            return new ScaleKey(known ? words.say("few.then") : "", words.say("few.amber"), words.say("few.red"));
        }

        private String herfindahl() {
            Concentration now = stake.concentration();
            BigDecimal index = now == null ? null : now.herfindahl();
            Concentration before = stake.then();
            BigDecimal then = before == null ? null : before.herfindahl();
            return index == null
                    ? ""
                    : then == null
                            ? words.say("few.herfindahl", figures.decimal(index, 0))
                            : words.say("few.herfindahl.then", figures.decimal(index, 0), figures.decimal(then, 0));
        }

        // A BAD YEAR

        private boolean simulated() {
            Risk risk = stake.risk();
            return risk != null && risk.note() == null && !risk.bins().isEmpty();
        }

        private String yearsNone() {
            Risk risk = stake.risk();
            String note = risk == null ? null : risk.note();
            return simulated()
                    ? ""
                    : note == null
                            ? words.say("years.none")
                            : Fit.in(5, Fit.printable(words.withDates(note)), 252, 9, false);
        }

        private Renderable years() {
            Risk risk = stake.risk();
            if (risk == null || !simulated()) {
                return LossBars.none();
            }
            return new LossBars(
                    risk.bins().stream()
                            .map(bin -> new LossBars.Bar(
                                    bin.from().doubleValue(), bin.to().doubleValue(), bin.years()))
                            .toList(),
                    risk.expected().doubleValue(),
                    risk.bad().doubleValue(),
                    new LossBars.Labels(
                            words.say("years.mean", figures.money(risk.expected()), figures.percent(risk.share())),
                            List.of(words.say("years.bad"), words.say("years.bad.loss", figures.money(risk.bad()))),
                            ticks(risk)));
        }

        /** At round losses, as many as have room. */
        private List<LossBars.Tick> ticks(Risk risk) {
            BigDecimal from = risk.bins().get(0).from();
            BigDecimal to = risk.bins().get(risk.bins().size() - 1).to();
            int room = (int) Math.max(1, 252 / (Look.width(figures.money(to), 8, false) + 14));
            BigDecimal step = step(to.subtract(from), Math.min(5, room));
            if (step.signum() <= 0) {
                return List.of();
            }
            List<LossBars.Tick> ticks = new ArrayList<>();
            BigDecimal at = from.divide(step, 0, RoundingMode.CEILING).multiply(step);
            for (; at.compareTo(to) <= 0; at = at.add(step)) {
                ticks.add(new LossBars.Tick(at.doubleValue(), figures.money(at)));
            }
            return ticks;
        }

        /** 1, 2 or 5 times a power of ten: the least that goes into the span no more often than that. */
        private static BigDecimal step(BigDecimal span, int parts) {
            if (span.signum() <= 0) {
                return BigDecimal.ZERO;
            }
            double least = Math.max(1, span.doubleValue() / parts);
            int power = (int) Math.floor(Math.log10(least));
            for (int times : List.of(1, 2, 5)) {
                BigDecimal step = BigDecimal.valueOf(times).scaleByPowerOfTen(power);
                if (step.doubleValue() >= least) {
                    return step;
                }
            }
            return BigDecimal.TEN.scaleByPowerOfTen(power);
        }

        private String yearsNote() {
            Risk risk = stake.risk();
            return risk == null ? "" : words.count("years.note", risk.years(), figures.number(risk.years()));
        }
    }
}
