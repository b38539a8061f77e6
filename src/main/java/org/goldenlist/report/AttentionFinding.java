package org.goldenlist.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
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
                "attention.title." + key(best.who()),
                brought(Objects.requireNonNull(best.profitShare())),
                got(Objects.requireNonNull(money ? best.spendShare() : best.contactsShare())),
                words.say(money ? "attention.of.money" : "attention.of.contacts"));
    }

    private static String key(Who who) {
        return switch (who) {
            case PROSPECTS -> "prospects";
            case RECENT -> "recent";
            case OTHERS -> "others";
        };
    }

    private String brought(BigDecimal share) {
        int compared = share.compareTo(BigDecimal.ONE);
        return compared > 0
                ? words.say("attention.share.more")
                : compared == 0 ? words.say("attention.share.all") : percent(share);
    }

    private String got(BigDecimal share) {
        return share.signum() == 0
                ? words.say("attention.share.none")
                : share.compareTo(BigDecimal.ONE) == 0 ? words.say("attention.share.all") : percent(share);
    }

    private String percent(BigDecimal share) {
        return figures.percent(share, share.abs().compareTo(TENTH) < 0 ? 1 : 0);
    }

    private boolean known(java.util.function.Function<Audience, @Nullable BigDecimal> share) {
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
                ? words.say("attention.prospects.both", got(money), got(contacts), days)
                : money != null
                        ? words.say("attention.prospects.money", got(money), days)
                        : contacts != null
                                ? words.say("attention.prospects.contacts", got(contacts), days)
                                : words.say("attention.prospects.none", days);
        return Fit.in(2, sentence, 516, 10.5, false);
    }

    private Attention attention() {
        return report.attention();
    }
}
