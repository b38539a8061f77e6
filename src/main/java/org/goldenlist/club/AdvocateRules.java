package org.goldenlist.club;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenlist.club.ClubSettings.Advocacy;
import org.jspecify.annotations.Nullable;

/** Who of the golden list speaks for the company; pure functions. A condition that cannot be seen is not fulfilled. */
final class AdvocateRules {

    private final Advocacy settings;
    private final SeenFeeds seen;
    private final String nobodysOwner;

    /** @param nobodysOwner who asks those without an account manager */
    AdvocateRules(Advocacy settings, SeenFeeds seen, String nobodysOwner) {
        this.settings = settings;
        this.seen = seen;
        this.nobodysOwner = nobodysOwner;
    }

    private record Strength(AdvocateFacts facts, int conditions, double strength) {}

    private static final Comparator<Strength> STRONGEST_FIRST = Comparator.comparingDouble(Strength::strength)
            .reversed()
            .thenComparing(Comparator.comparingInt((Strength one) -> one.facts().sent())
                    .reversed())
            .thenComparing(Comparator.comparingInt((Strength one) -> one.facts().taken())
                    .reversed())
            .thenComparing(one -> one.facts().customerId());

    /** The strongest, as many as the share of the golden list allows, and one where anybody qualifies. */
    List<Advocate> of(List<AdvocateFacts> goldenList) {
        int most = BigDecimal.valueOf(goldenList.size())
                .multiply(settings.share())
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
        List<Strength> strongest = goldenList.stream()
                .map(this::strength)
                .filter(one -> one.conditions() >= settings.conditions())
                .sorted(STRONGEST_FIRST)
                .limit(Math.max(1, most))
                .toList();
        List<Advocate> advocates = new ArrayList<>();
        for (Strength one : strongest) {
            advocates.add(advocate(advocates.size() + 1, one));
        }
        return advocates;
    }

    private Strength strength(AdvocateFacts facts) {
        List<Double> fulfilled = new ArrayList<>();
        if (seen.offers()
                && facts.offers() >= settings.offers()
                && 100L * facts.taken() >= (long) settings.taken() * facts.offers()) {
            fulfilled.add((double) facts.taken() / facts.offers());
        }
        if (seen.referrals() && facts.sent() > 0) {
            fulfilled.add(facts.sent() / (facts.sent() + 1.0));
        }
        if (facts.returns().signum() == 0) {
            fulfilled.add(1.0);
        }
        if (seen.complaints() && facts.complaints() == 0) {
            fulfilled.add(1.0);
        }
        return new Strength(
                facts,
                fulfilled.size(),
                fulfilled.stream().mapToDouble(Double::doubleValue).sum());
    }

    private Advocate advocate(int rank, Strength one) {
        AdvocateFacts facts = one.facts();
        String manager = facts.accountManager();
        return new Advocate(
                rank,
                facts.customerId(),
                facts.name(),
                one.conditions(),
                BigDecimal.valueOf(one.strength()).setScale(2, RoundingMode.HALF_UP),
                shown(seen.offers(), facts.offers()),
                shown(seen.offers(), facts.taken()),
                shown(seen.referrals(), facts.sent()),
                facts.returns().setScale(2, RoundingMode.HALF_UP),
                shown(seen.complaints(), facts.complaints()),
                facts.member(),
                facts.caseStudy(),
                facts.photo(),
                manager == null || manager.isBlank() ? nobodysOwner : manager);
    }

    private static @Nullable Integer shown(boolean given, int count) {
        return given ? Integer.valueOf(count) : null;
    }
}
