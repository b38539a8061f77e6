package org.goldenlist.upgrade;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.goldenlist.worth.BetaGeometric;
import org.goldenlist.worth.Forecast;
import org.goldenlist.worth.GammaGamma;
import org.goldenlist.worth.ModelInForce;
import org.goldenlist.worth.WorthSettings;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a C or D is worth raising, and with what: a pure function of the customer and of what is known of all.
 *
 * @param medianB net profit of 365 days of the B in the middle, in ten-thousandths; null: there is none
 * @param attention cost of what is meant for each candidate, in ten-thousandths
 */
record Raising(
        GradedNight night,
        Forecast forecast,
        Crossing crossing,
        Calibration calibration,
        Affinities affinities,
        IntFunction<String> categories,
        List<Offer> offers,
        @Nullable Long medianB,
        @Nullable Long medianC,
        long attention) {

    static Crossing crossing(ModelInForce model, WorthSettings settings, int days) {
        BetaGeometric purchases = model.purchases();
        GammaGamma spending = model.spending();
        return purchases == null || spending == null
                ? new Crossing.ByAverage(model.forecast(settings), days)
                : new Crossing.ByModel(purchases, spending, days);
    }

    Candidate of(CandidateFacts facts) {
        Long line = night.lineAbove(facts.grade());
        Long gapNext = gap(line, facts);
        Long gapB = gap(night.lineAbove('C'), facts);
        Double raw = line == null ? null : crossing.chance(facts.history(), need(line, facts));
        Double chance = raw == null ? null : calibration.chance(raw);
        Affinity next = affinities.next(facts.categories()).orElse(null);
        String category = next == null ? null : categories.apply(next.then());
        Optional<Offer> offer = Offer.best(offers, facts.grade(), category);
        Long cost = offer.map(one -> Candidate.tenThousandths(one.cost()) + attention)
                .orElse(null);
        Long worth = gapNext == null ? null : worthOfStep(facts, gapNext);
        Long gain = worth == null || chance == null ? null : Long.valueOf(Math.round(chance * worth));
        return new Candidate(
                facts,
                gapNext,
                orders(gapNext, facts),
                gapB,
                orders(gapB, facts),
                raw,
                chance,
                forecast.expectedNextYear(facts.history()),
                next,
                worth,
                gain,
                offer.orElse(null),
                offer.map(one -> one.titleFor(category)).orElse(null),
                cost,
                leftOut(facts, cost, gain));
    }

    private static @Nullable Long gap(@Nullable Long line, CandidateFacts facts) {
        return line == null ? null : Long.valueOf(Gap.of(line, facts.score()));
    }

    private static @Nullable Long orders(@Nullable Long gap, CandidateFacts facts) {
        OptionalLong orders = gap == null ? OptionalLong.empty() : Gap.orders(gap, facts.netProfit(), facts.orders());
        return orders.isPresent() ? Long.valueOf(orders.getAsLong()) : null;
    }

    /** What new orders have to bring more than: credits and what is expected are taken to stay as they are. */
    private static long need(long line, CandidateFacts facts) {
        long notOwn = facts.score() - facts.netProfit();
        return line - notOwn - facts.kept();
    }

    private long worthOfStep(CandidateFacts facts, long gap) {
        Long median = facts.grade() == 'D' ? medianC : medianB;
        return median == null ? gap : Math.max(gap, median - facts.netProfit());
    }

    private @Nullable LeftOut leftOut(CandidateFacts facts, @Nullable Long cost, @Nullable Long gain) {
        if (facts.netProfit() < 0) {
            return LeftOut.NOT_WOOED;
        }
        if (facts.grave()) {
            return LeftOut.GRAVE_CASE;
        }
        if (!night.isMoney()) {
            return LeftOut.NO_MONEY;
        }
        if (cost == null) {
            return LeftOut.NO_OFFER;
        }
        if (gain == null || gain <= 0) {
            return LeftOut.NO_GAIN;
        }
        return gain < cost ? LeftOut.TOO_DEAR : null;
    }
}
