package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Attention.Audience;
import org.goldenlist.report.management.Attention.Cost;
import org.goldenlist.report.management.Attention.Night;
import org.jspecify.annotations.Nullable;

/** What each audience got and brought in 365 days, and all of them; a column that needs a feed which no source gives is empty. */
record BalanceRows(ManagementReport report, Words words, Figures figures) {

    record Row(
            String label,
            String who,
            String customers,
            String contacts,
            String hours,
            String spend,
            String serve,
            String profit,
            Renderable shares) {}

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal FEW_HOURS = BigDecimal.valueOf(100);

    String none() {
        return known() ? "" : words.say("balance.none");
    }

    private boolean known() {
        return report.attention().night() != null && !audiences().isEmpty();
    }

    private List<Audience> audiences() {
        return report.attention().audiences();
    }

    /** The audiences, and all together last. */
    List<Row> rows() {
        Night night = report.attention().night();
        if (night == null || !known()) {
            return List.of();
        }
        List<String> customers = column(one -> BigDecimal.valueOf(one.customers()), 42);
        List<String> contacts = column(Audience::contacts, 38);
        List<String> hours = hours();
        List<String> spend = column(Audience::spend, 46);
        List<String> serve = column(Audience::costToServe, 46);
        List<String> profit = column(Audience::netProfit, 54);
        List<List<ShareBars.Bar>> bars =
                audiences().stream().map(one -> bars(one, night)).toList();
        ShareBars.Scale scale = scale(bars);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i <= audiences().size(); i++) {
            boolean all = i == audiences().size();
            String key = all ? "all" : audiences().get(i).who().key();
            rows.add(new Row(
                    words.say("balance." + key),
                    all ? "" : words.say("balance." + key + ".who", figures.number(night.recentDays())),
                    customers.get(i),
                    contacts.get(i),
                    hours.get(i),
                    spend.get(i),
                    serve.get(i),
                    profit.get(i),
                    all ? LossBars.none() : new ShareBars(bars.get(i), scale)));
        }
        return rows;
    }

    /** Rounded so that they add up. */
    private List<String> column(Function<Audience, @Nullable BigDecimal> amount, double width) {
        List<BigDecimal> parts = parts(amount);
        if (parts.isEmpty()) {
            return empty();
        }
        return figures.withTotal(parts, sum(parts), true, width, 9);
    }

    /** With a decimal where they are few. */
    private List<String> hours() {
        List<BigDecimal> parts = parts(BalanceRows::hours);
        BigDecimal all = sum(parts);
        if (parts.isEmpty() || all.compareTo(FEW_HOURS) >= 0) {
            return column(BalanceRows::hours, 32);
        }
        return Stream.concat(Figures.together(parts, 1).stream(), Stream.of(all))
                .map(one -> one.signum() == 0 ? figures.count(0) : figures.decimal(one, 1))
                .toList();
    }

    private static @Nullable BigDecimal hours(Audience one) {
        BigDecimal minutes = one.minutes();
        return minutes == null ? null : minutes.divide(HOUR, 6, RoundingMode.HALF_UP);
    }

    private List<BigDecimal> parts(Function<Audience, @Nullable BigDecimal> amount) {
        List<BigDecimal> parts =
                audiences().stream().map(amount).filter(Objects::nonNull).toList();
        return parts.size() == audiences().size() ? parts : List.of();
    }

    private List<String> empty() {
        return Collections.nCopies(audiences().size() + 1, "");
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    // SHARES

    private List<ShareBars.Bar> bars(Audience one, Night night) {
        return List.of(
                bar("balance.of.contacts", night.contacts(), one.contactsShare(), false),
                bar("balance.of.spend", night.spend(), one.spendShare(), false),
                bar("balance.of.profit", true, report.attention().shareable() ? one.profitShare() : null, true));
    }

    private ShareBars.Bar bar(String key, boolean given, @Nullable BigDecimal share, boolean brought) {
        return share != null && Attention.means(share)
                ? new ShareBars.Bar(share.doubleValue(), words.say(key, figures.percent(share)), brought)
                : new ShareBars.Bar(null, given ? words.say(key + ".none") : "", brought);
    }

    private static ShareBars.Scale scale(List<List<ShareBars.Bar>> all) {
        double least = 0;
        double most = 0;
        double words = 0;
        for (ShareBars.Bar bar : all.stream().flatMap(List::stream).toList()) {
            double share = bar.share() == null ? 0 : bar.share();
            least = Math.min(least, share);
            most = Math.max(most, share);
            words = Math.max(words, Look.width(bar.words(), ShareBars.TEXT, bar.brought()) + 4);
        }
        return new ShareBars.Scale(least, most > least ? most : 1, words);
    }

    // WHAT HAS TO BE SAID

    /** What a second line of the note takes from the page. */
    int noteGrowth() {
        return 10 * Math.max(0, Fit.lines(note(), 516, 7.5, false) - 1);
    }

    String note() {
        Night night = report.attention().night();
        if (night == null || !known()) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (!night.contacts()) {
            missing.add("contacts");
        }
        if (!night.spend()) {
            missing.add("spend");
        }
        if (!missing.isEmpty()) {
            sentences.add(
                    missing.size() == 1
                            ? words.say("balance.missing.1", missing.get(0))
                            : words.say("balance.missing.2", missing.get(0), missing.get(1)));
        }
        sentences.add(words.say("balance.serve."
                + (night.contacts()
                        ? night.complaints() ? "both" : "contacts"
                        : night.complaints() ? "complaints" : "none")));
        sentences.add(words.say("balance.first"));
        Cost year = report.attention().year();
        BigDecimal other = year == null ? null : year.spendOther();
        if (other != null && other.signum() > 0) {
            sentences.add(words.say("balance.other", figures.headline(other)));
        }
        return Fit.in(2, String.join(" ", sentences), 516, 7.5, false);
    }
}
