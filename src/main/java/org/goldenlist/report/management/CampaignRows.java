package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.EffectBar;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Giving.Campaign;
import org.goldenlist.report.management.Giving.Campaigns;
import org.jspecify.annotations.Nullable;

/** What came of the last campaigns, and which one runs: as many as have room. */
record CampaignRows(ManagementReport report, Words words, Figures figures) {

    record Row(String name, String verdict, String verdictStyle, String under, Renderable effect, String came) {}

    private static final String UNDECIDED = "figure-quiet";

    String none() {
        return campaigns().inAll() == 0 ? words.say("campaigns.none") : "";
    }

    /** The last ones that are over; the last place is for one that runs, if any does. */
    private List<Campaign> shown() {
        List<Campaign> over = campaigns().over();
        List<Campaign> running = campaigns().running();
        int places = GivingTables.CAMPAIGNS - Math.min(1, running.size());
        List<Campaign> shown = new ArrayList<>(over.subList(0, Math.min(places, over.size())));
        shown.addAll(running.subList(0, Math.min(GivingTables.CAMPAIGNS - shown.size(), running.size())));
        return shown;
    }

    List<Row> rows() {
        List<Campaign> shown = shown();
        double[] ends = shown.stream()
                .flatMap(one -> Stream.of(one.low(), one.high()))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        double least = 0;
        double most = 0;
        for (double end : ends) {
            least = Math.min(least, end);
            most = Math.max(most, end);
        }
        List<Row> rows = new ArrayList<>();
        for (Campaign one : shown) {
            String verdict = verdict(one);
            rows.add(new Row(
                    Fit.in(1, Fit.printable(one.name()), 250 - Look.width(verdict, 9, true) - 8, 9, true),
                    verdict,
                    style(one.verdict()),
                    under(one),
                    effect(one, least, most),
                    Fit.in(1, came(one), 174, 8.5, false)));
        }
        return rows;
    }

    /** As the words name it. */
    static String key(@Nullable String verdict) {
        return verdict == null ? "unknown" : verdict.replace(' ', '-');
    }

    private static String style(@Nullable String verdict) {
        return "effective".equals(verdict) ? "better" : "harmful".equals(verdict) ? "worse" : UNDECIDED;
    }

    private String verdict(Campaign one) {
        if (isOver(one)) {
            String verdict = words.say("campaigns." + key(one.verdict()));
            BigDecimal gain = one.gain();
            return gain == null || style(one.verdict()).equals(UNDECIDED)
                    ? verdict
                    : verdict + words.say("campaigns.gain", figures.signedMoney(gain));
        }
        return isToCome(one)
                ? words.say("campaigns.from", words.date("date.day.year", one.from()))
                : words.say("campaigns.until", words.date("date.day.year", one.to()));
    }

    private boolean isToCome(Campaign one) {
        return one.from().isAfter(report.date());
    }

    private boolean isOver(Campaign one) {
        return !one.to().isAfter(report.date());
    }

    private String under(Campaign one) {
        return Fit.in(
                1,
                words.say(
                        isToCome(one) ? "campaigns.groups.next" : "campaigns.groups",
                        words.date("date.day", one.from()),
                        words.date("date.day.year", one.to()),
                        figures.number(one.offered()),
                        figures.number(one.heldBack())),
                250,
                8.5,
                false);
    }

    private static Renderable effect(Campaign one, double least, double most) {
        BigDecimal low = one.low();
        BigDecimal difference = one.difference();
        BigDecimal high = one.high();
        return low == null || difference == null || high == null || least == most
                ? LossBars.none()
                : new EffectBar(low.doubleValue(), difference.doubleValue(), high.doubleValue(), least, most, true);
    }

    private String came(Campaign one) {
        BigDecimal low = one.low();
        BigDecimal difference = one.difference();
        BigDecimal high = one.high();
        if (low == null || difference == null || high == null) {
            return isOver(one) ? words.say("campaigns.came.not") : "";
        }
        return words.say(
                "campaigns.came", figures.signedMoney(difference), figures.signedMoney(low), figures.signedMoney(high));
    }

    private Campaigns campaigns() {
        return report.giving().campaigns();
    }
}
