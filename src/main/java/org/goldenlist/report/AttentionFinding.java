package org.goldenlist.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.goldenlist.report.Attention.Audience;
import org.goldenlist.report.Attention.Night;
import org.goldenlist.report.Attention.Who;
import org.jspecify.annotations.Nullable;

/** The page of attention in a sentence: what those who bring most of the profit get, of the money or else of the contacts. */
record AttentionFinding(ManagementReport report, Words words, Figures figures) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** What a second line of the title, or of the standfirst, takes from the tables. */
    int headGrowth() {
        return 28 * (int) (title().lines().count() - 1)
                + 15 * Math.max(0, Fit.lines(standfirst(), 516, 10.5, false) - 1);
    }

    /** With its line breaks. */
    String title() {
        return Fit.brokenTitle(Fit.title(finding()), 516, 24);
    }

    private String finding() {
        Night night = attention().night();
        if (night == null || attention().nobody()) {
            return words.say("attention.title.nobody");
        }
        if (!night.contacts() && !night.spend()) {
            return words.say("attention.title.unknown");
        }
        if (!known(Audience::spendShare) && !known(Audience::contactsShare)) {
            return words.say("attention.title.none");
        }
        if (!attention().shareable()) {
            return words.say("attention.title.little");
        }
        Audience best = attention().audiences().stream()
                .max(Comparator.comparing(Audience::netProfit)
                        .thenComparing(one -> one.who() == Who.RECENT)
                        .thenComparing(Audience::who))
                .orElseThrow();
        boolean money = known(Audience::spendShare);
        return words.say(
                "attention.title." + best.who().key(),
                share(Objects.requireNonNull(best.profitShare())),
                share(Objects.requireNonNull(money ? best.spendShare() : best.contactsShare())),
                words.say(money ? "attention.of.money" : "attention.of.contacts"));
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

    private boolean known(Function<Audience, @Nullable BigDecimal> share) {
        return !attention().audiences().isEmpty()
                && attention().audiences().stream().map(share).allMatch(Objects::nonNull);
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
        BigDecimal money = prospects.spendShare();
        BigDecimal contacts = prospects.contactsShare();
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
