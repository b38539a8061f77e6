package org.goldenlist.upgrade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goldenlist.worth.ModelInForce;

/**
 * A plan as it was made, before it is written.
 *
 * @param candidates to be made again, so that they need not all be held
 * @param placed all of them
 */
record Planned(
        GradedNight night,
        UpgradeSettings settings,
        ModelInForce model,
        Map<Character, Long> medians,
        long attention,
        Calibration calibration,
        Blocks candidates,
        List<Ranking.Placed> placed,
        List<UpgradeFacts.WinBack> winBacks,
        List<UpgradeFacts.NotWooed> notWooed,
        Affinities affinities,
        List<UpgradeFacts.OneCategory> oneCategory,
        List<UpgradeFacts.Kept> kept) {

    /** Makes candidates, some at a time, each time the same. */
    interface Blocks {
        void each(Consumer<List<Candidate>> sink);
    }

    LocalDate quarter() {
        return night.quarter();
    }

    /** As it is to stand in upgrade_plan. */
    UpgradePlan head() {
        List<Ranking.Placed> chosen =
                placed.stream().filter(one -> one.leftOut() == null).toList();
        boolean money = night.isMoney();
        return new UpgradePlan(
                quarter(),
                night.date(),
                UpgradePlan.PLANNED,
                night.policy().name(),
                settings.horizonDays(),
                model.title(),
                model.reason(),
                UpgradeFacts.amount(money ? night.lineB() : null),
                UpgradeFacts.amount(money ? night.lineC() : null),
                UpgradeFacts.amount(medians.get('B')),
                UpgradeFacts.amount(medians.get('C')),
                settings.candidates(),
                settings.budget(),
                BigDecimal.valueOf(attention, 4),
                placed.size(),
                chosen.size(),
                BigDecimal.valueOf(
                        chosen.stream().mapToLong(one -> one.asked().cost()).sum(), 4),
                UpgradeFacts.amount(
                        money
                                ? chosen.stream()
                                        .mapToLong(one -> one.asked().gain())
                                        .sum()
                                : null),
                winBacks.size(),
                notWooed.size(),
                oneCategory.size(),
                settings.windowDays());
    }
}
