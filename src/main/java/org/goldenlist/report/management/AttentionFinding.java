package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Attention.Audience;
import org.goldenlist.report.management.Attention.Night;
import org.goldenlist.report.management.Attention.Who;
import org.jspecify.annotations.Nullable;

/** The page of attention in a sentence: what of the promotion, or else of the contacts, is for those who bring most of the profit. */
record AttentionFinding(ManagementReport report, Words words, Figures figures) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** What a second line of the title, or of the standfirst, takes from the tables. */
    int headGrowth() {
        return Fit.headGrowth(title(), standfirst());
    }

    /** With its line breaks. */
    String title() {
        return Fit.pageTitle(finding());
    }

    private String finding() {
        Night night = attention().night();
        if (night == null || attention().nobody()) {
            return words.say("attention.title.nobody");
        }
        if (!night.contacts() && !night.spend()) {
            return words.say("attention.title.unknown");
        }
        if (money(best()) == null && contacts(best()) == null) {
            return words.say("attention.title.none");
        }
        if (!attention().shareable()) {
            return words.say("attention.title.little");
        }
        Audience best = best();
        BigDecimal money = money(best);
        return words.say(
                "attention.title." + best.who().key(),
                share(Objects.requireNonNull(best.profitShare())),
                share(money != null ? money : Objects.requireNonNull(contacts(best))),
                words.say(money != null ? "attention.of.money" : "attention.of.contacts"));
    }

    private Audience best() {
        return attention().audiences().stream()
                .max(Comparator.comparing(Audience::netProfit)
                        .thenComparing(one -> one.who() == Who.RECENT)
                        .thenComparing(Audience::who))
                .orElseThrow();
    }

    private @Nullable BigDecimal money(Audience one) {
        return part(Audience::spend, one);
    }

    private @Nullable BigDecimal contacts(Audience one) {
        return part(Audience::contacts, one);
    }

    /** Not rounded: next to nothing is not none. Null where there is nothing to share out, or more came back than was given. */
    private @Nullable BigDecimal part(Function<Audience, @Nullable BigDecimal> amount, Audience one) {
        List<BigDecimal> amounts = attention().audiences().stream()
                .map(amount)
                .filter(known -> known != null && known.signum() >= 0)
                .toList();
        BigDecimal all = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal own = amount.apply(one);
        return own == null
                        || all.signum() == 0
                        || amounts.size() < attention().audiences().size()
                ? null
                : own.divide(all, MathContext.DECIMAL64);
    }

    /** Less than the whole is never rounded to all of it, nor something to none. */
    private String share(BigDecimal share) {
        BigDecimal percent = share.setScale(2, RoundingMode.HALF_UP);
        BigDecimal permille = share.setScale(3, RoundingMode.HALF_UP);
        if (percent.compareTo(BigDecimal.ONE) > 0) {
            return words.say("attention.share.more");
        }
        if (percent.compareTo(BigDecimal.ONE) == 0) {
            return words.say(share.compareTo(BigDecimal.ONE) < 0 ? "attention.share.nearly" : "attention.share.all");
        }
        if (permille.signum() == 0) {
            return words.say(share.signum() == 0 ? "attention.share.none" : "attention.share.hardly");
        }
        return percent(share);
    }

    private String percent(BigDecimal share) {
        return figures.percent(share, share.abs().compareTo(TENTH) < 0 ? 1 : 0);
    }

    String standfirst() {
        Night night = attention().night();
        if (night == null || attention().nobody()) {
            return "";
        }
        if (!night.contacts() && !night.spend()) {
            return words.say("attention.unknown");
        }
        Audience prospects = attention().audiences().get(0);
        BigDecimal money = money(prospects);
        BigDecimal contacts = contacts(prospects);
        String days = figures.number(night.recentDays());
        String sentence = money != null && contacts != null
                ? words.say("attention.prospects.both", share(money), share(contacts), days)
                : money != null
                        ? words.say("attention.prospects.money", share(money), days)
                        : contacts != null
                                ? words.say("attention.prospects.contacts", share(contacts), days)
                                : words.say("attention.prospects.none", days);
        return Fit.in(2, sentence, 516, 10.5, false);
    }

    private Attention attention() {
        return report.attention();
    }
}
