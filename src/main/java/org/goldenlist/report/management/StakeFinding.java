package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Stake.Largest;
import org.goldenlist.report.management.Stake.Loss;
import org.goldenlist.report.management.Stake.Seen;
import org.goldenlist.report.management.Stake.Standing;
import org.jspecify.annotations.Nullable;

/** The page of the stake in a sentence: what losing the largest customer would cost, and who is looked after. */
record StakeFinding(ManagementReport report, Words words, Figures figures) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final double NAME = 300;
    private static final double EVIDENCE = 330;

    /** What a second line of the title, or of the standfirst, takes from the tables. */
    int headGrowth() {
        return Fit.headGrowth(title(), standfirst());
    }

    /** With its line breaks. */
    String title() {
        return Fit.pageTitle(finding());
    }

    private String finding() {
        List<Loss> first = report.stake().first();
        if (first.isEmpty()) {
            return words.say("stake.title.nobody");
        }
        Loss one = first.get(0);
        BigDecimal share = one.profitShare();
        if (!report.shareable() || share == null || one.netProfit().signum() <= 0) {
            return words.say("stake.title.little");
        }
        Largest named = named();
        String who = named == null
                ? words.say("stake.title.largest")
                : Fit.in(1, Fit.name(named.name(), named.customerId()), NAME, 24, true);
        int compared = share.compareTo(BigDecimal.ONE);
        return compared > 0
                ? words.say("stake.title.more", who)
                : compared == 0
                        ? words.say("stake.title.all", who)
                        : words.say("stake.title", who, figures.percent(share, share.compareTo(TENTH) < 0 ? 1 : 0));
    }

    /** The largest of all, if a key customer: who brings most need not be one. */
    private @Nullable Largest named() {
        Largest largest = report.stake().largest();
        List<Loss> first = report.stake().first();
        return largest == null
                        || first.isEmpty()
                        || largest.netProfit().compareTo(first.get(0).netProfit()) != 0
                ? null
                : largest;
    }

    String standfirst() {
        List<String> sentences = new ArrayList<>();
        Largest named = named();
        Standing standing = named == null ? null : named.standing();
        if (standing != null) {
            sentences.add(of(standing));
        }
        Stake.Watch watch = report.stake().watch();
        if (watch.looked() && watch.golden() > 0) {
            sentences.add(next(named, watch, standing != null));
        }
        return Fit.in(2, String.join(" ", sentences).replace("….", "…"), 516, 10.5, false);
    }

    private String of(Standing standing) {
        String sign = standing.sign();
        if (sign != null) {
            return words.say("stake.largest.sign", seen(sign, standing.words()));
        }
        return standing.lastContact() == null
                ? words.say("stake.largest.calm")
                : words.say("stake.largest.met", Days.of(standing.lastContact(), report.date(), words));
    }

    private String next(@Nullable Largest named, Stake.Watch watch, boolean other) {
        List<Seen> others = watch.grave().stream()
                .filter(one -> named == null || !Objects.equals(one.customerId(), named.customerId()))
                .toList();
        if (others.isEmpty()) {
            boolean hisIsGrave = !watch.grave().isEmpty();
            return words.say(other || hisIsGrave ? "stake.others.calm" : "stake.all.calm");
        }
        Seen one = others.get(0);
        return words.say(
                other ? "stake.next" : "stake.first",
                Fit.in(1, Fit.name(one.name(), one.customerId()), 200, 10.5, false),
                seen(one.sign(), one.evidence()));
    }

    private String seen(String sign, String evidence) {
        return new SignWords(words).seen(sign, evidence, EVIDENCE, 10.5);
    }
}
