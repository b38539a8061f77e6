package org.goldenlist.report.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.campaign.CampaignEnd.Measured;
import org.goldenlist.report.campaign.CampaignEnd.Offer;
import org.goldenlist.report.campaign.CampaignEnd.Side;
import org.goldenlist.report.look.Delta;
import org.goldenlist.report.look.EffectBar;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.GradeBadge;
import org.goldenlist.report.look.HeadlineFigure;
import org.goldenlist.report.look.Words;
import org.jspecify.annotations.Nullable;

/** What came of a campaign as its template sees it. */
record CampaignPage(
        String title,
        String standfirst,
        Renderable offeredFigure,
        Renderable offeredDelta,
        Renderable costFigure,
        Renderable costDelta,
        Renderable eachFigure,
        Renderable eachDelta,
        Renderable gainFigure,
        Renderable gainDelta,
        List<MeasureRow> measures,
        List<SideRow> sides,
        List<OfferRow> offers,
        String meaning,
        String next,
        String how,
        String promised,
        List<Headline> headlines) {

    /** One of the large figures in words, for the page without its paper. */
    record Headline(String label, String figure, String comparison) {}

    /** @param style of the difference: better, worse or figure-quiet */
    record MeasureRow(
            String name,
            String verdict,
            String offered,
            String heldBack,
            String difference,
            String style,
            String interval,
            Renderable effect) {}

    record SideRow(Renderable badge, String offered, String heldBack, String offeredMean, String heldBackMean) {}

    record OfferRow(String what, String customers, String cost) {}

    private static final int OFFERS = 6;
    private static final double MEAN = 54;
    private static final double SIDE = 62;
    private static final double WHAT = 150;
    private static final String NOTHING = "–";

    static CampaignPage of(CampaignEnd end, Words words, Figures figures) {
        return new Writer(end, words, figures).write();
    }

    private record Writer(CampaignEnd end, Words words, Figures figures) {

        CampaignPage write() {
            List<Headline> large = headlines();
            double size =
                    HeadlineFigure.sizeFor(large.stream().map(Headline::figure).toList());
            return new CampaignPage(
                    Fit.pageTitle(Fit.in(2, title(), 516, 24, true)),
                    standfirst(),
                    new HeadlineFigure(large.get(0).figure(), size),
                    Delta.only(large.get(0).comparison()),
                    new HeadlineFigure(large.get(1).figure(), size),
                    Delta.only(large.get(1).comparison()),
                    new HeadlineFigure(large.get(2).figure(), size),
                    Delta.only(large.get(2).comparison()),
                    new HeadlineFigure(large.get(3).figure(), size),
                    Delta.only(large.get(3).comparison()),
                    measures(),
                    sides(),
                    offers(),
                    meaning(),
                    words.say("next." + verdict()),
                    words.say("how"),
                    promised(),
                    large);
        }

        /** As the words name it. */
        private String verdict() {
            return end.isCostly() ? "costly" : end.verdict().replace(' ', '-');
        }

        private String title() {
            String name = Fit.in(1, Fit.printable(end.name()), 400, 24, true);
            BigDecimal gain = end.gain();
            return words.say("title." + verdict(), name, gain == null ? "" : figures.signedMoney(gain));
        }

        private String standfirst() {
            String from = words.date("date.day.year", end.from());
            return words.say(
                    "standfirst",
                    Fit.printable(end.kind()),
                    end.from().equals(end.to())
                            ? from
                            : words.say("range", from, words.date("date.day.year", end.to())),
                    words.date("date.day.year", end.asOf()));
        }

        private List<Headline> headlines() {
            Measured profit = end.profit();
            BigDecimal each = profit.difference();
            BigDecimal low = profit.low();
            BigDecimal high = profit.high();
            boolean clear = end.isClear();
            BigDecimal gain = clear ? end.gain() : null;
            BigDecimal share = end.returnShare();
            return List.of(
                    new Headline(
                            words.say("headline.offered"),
                            figures.number(end.offered()),
                            words.count("headline.held", end.heldBack(), figures.number(end.heldBack()))),
                    new Headline(
                            words.say("headline.cost"),
                            figures.headline(end.cost()),
                            end.offered() == 0
                                    ? ""
                                    : words.say("headline.cost.each", figures.moneyToTheCent(each(end.cost())))),
                    new Headline(
                            words.say("headline.each"),
                            each == null ? NOTHING : figures.signedMoney(each),
                            low == null || high == null
                                    ? words.say("headline.unknown")
                                    : words.say(
                                            "headline.interval", figures.signedMoney(low), figures.signedMoney(high))),
                    new Headline(
                            words.say("headline.gain"),
                            gain == null ? NOTHING : figures.signedMoney(gain),
                            gain == null
                                    ? words.say(each == null ? "headline.unknown" : "headline.unclear")
                                    : share == null ? "" : words.say("headline.return", figures.signedPercent(share))));
        }

        private BigDecimal each(BigDecimal amount) {
            return amount.divide(BigDecimal.valueOf(end.offered()), 4, RoundingMode.HALF_UP);
        }

        private List<MeasureRow> measures() {
            Unit unit = figures.unit(
                    Unit.CENTS,
                    MEAN,
                    9,
                    end.measures().stream()
                            .filter(Measured::isMoney)
                            .flatMap(one ->
                                    Stream.of(one.offered(), one.heldBack(), one.difference(), one.low(), one.high()))
                            .filter(Objects::nonNull)
                            .toList());
            return end.measures().stream().map(one -> measure(one, unit)).toList();
        }

        private MeasureRow measure(Measured one, Unit unit) {
            BigDecimal low = one.low();
            BigDecimal high = one.high();
            return new MeasureRow(
                    words.say("measure." + one.name(), figures.symbol()),
                    words.say("measure.verdict." + one.verdict().replace(' ', '-')),
                    mean(one, one.offered(), unit),
                    mean(one, one.heldBack(), unit),
                    difference(one, one.difference(), unit),
                    style(one.verdict()),
                    low == null || high == null
                            ? ""
                            : words.say("interval", difference(one, low, unit), difference(one, high, unit)),
                    effect(one));
        }

        private static String style(String verdict) {
            return switch (verdict) {
                case CampaignEnd.EFFECTIVE -> "better";
                case CampaignEnd.HARMFUL -> "worse";
                default -> "figure";
            };
        }

        private String mean(Measured one, @Nullable BigDecimal figure, Unit unit) {
            return figure == null
                    ? NOTHING
                    : one.isShare()
                            ? figures.percent(figure)
                            : one.isMoney() ? figures.in(unit, figure) : figures.decimal(figure, 2);
        }

        private String difference(Measured one, @Nullable BigDecimal figure, Unit unit) {
            if (figure == null) {
                return NOTHING;
            }
            if (one.isMoney()) {
                return figures.signed(figure, unit);
            }
            String plain = one.isShare() ? figures.percent(figure) : figures.decimal(figure, 2);
            return plain.chars().anyMatch(c -> c >= '1' && c <= '9') && figure.signum() > 0 ? "+" + plain : plain;
        }

        private static Renderable effect(Measured one) {
            BigDecimal low = one.low();
            BigDecimal difference = one.difference();
            BigDecimal high = one.high();
            if (low == null || difference == null || high == null || (low.signum() == 0 && high.signum() == 0)) {
                return Delta.only("");
            }
            return new EffectBar(
                    low.doubleValue(),
                    difference.doubleValue(),
                    high.doubleValue(),
                    Math.min(0, low.doubleValue()),
                    Math.max(0, high.doubleValue()),
                    !one.name().equals("fell"));
        }

        private List<SideRow> sides() {
            Unit unit = figures.unit(
                    Unit.WHOLE,
                    SIDE,
                    9,
                    end.sides().stream()
                            .flatMap(one -> Stream.of(one.offeredMean(), one.heldBackMean()))
                            .filter(Objects::nonNull)
                            .toList());
            return end.sides().stream().map(one -> side(one, unit)).toList();
        }

        private SideRow side(Side one, Unit unit) {
            return new SideRow(
                    GradeBadge.of(one.grade(), true),
                    figures.count(one.offered()),
                    figures.count(one.heldBack()),
                    before(one.offeredMean(), unit),
                    before(one.heldBackMean(), unit));
        }

        private String before(@Nullable BigDecimal mean, Unit unit) {
            return mean == null ? NOTHING : figures.in(unit, mean);
        }

        /** What does not fit is summed up in a last row. */
        private List<OfferRow> offers() {
            List<Offer> shown = new ArrayList<>(end.offers());
            if (shown.size() > OFFERS) {
                List<Offer> others = shown.subList(OFFERS - 1, shown.size());
                Offer rest = new Offer(
                        words.say("offers.more", figures.number(others.size())),
                        others.stream().mapToInt(Offer::customers).sum(),
                        others.stream().map(Offer::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
                shown = new ArrayList<>(shown.subList(0, OFFERS - 1));
                shown.add(rest);
            }
            Unit unit = figures.unit(
                    Unit.CENTS, SIDE, 9, shown.stream().map(Offer::cost).toList());
            return shown.stream()
                    .map(one -> new OfferRow(
                            Fit.in(1, Fit.printable(one.what()), WHAT, 8.5, false),
                            figures.count(one.customers()),
                            one.cost().signum() == 0 ? NOTHING : figures.in(unit, one.cost())))
                    .toList();
        }

        private String meaning() {
            Measured profit = end.profit();
            BigDecimal each = profit.difference();
            BigDecimal low = profit.low();
            BigDecimal high = profit.high();
            BigDecimal gain = end.gain();
            if (each == null || low == null || high == null || gain == null) {
                return words.say(
                        "meaning.too-small-to-say", figures.number(end.offered()), figures.number(end.heldBack()));
            }
            return words.say(
                    "meaning." + end.verdict().replace(' ', '-'),
                    figures.headline(each.abs()),
                    figures.signedMoney(low),
                    figures.signedMoney(high),
                    figures.number(end.offered()),
                    figures.headline(end.cost()),
                    figures.signedMoney(gain));
        }

        private String promised() {
            return end.promised() == 0
                    ? ""
                    : words.count(
                            "promised",
                            end.promised(),
                            figures.number(end.promised()),
                            figures.headline(end.promisedCost()));
        }
    }
}
