package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.Sums;
import org.goldenlist.store.ShippedFiles;

/** Computes what came of campaigns, by the facts as they are now. */
final class CampaignResults {

    private static final String GRADES = "ABCDE-";

    private final CampaignFacts facts;
    private final CampaignSettings settings;

    CampaignResults(DataSource dataSource, ShippedFiles files, Profit profit, CampaignSettings settings) {
        this.facts = new CampaignFacts(dataSource, files, profit);
        this.settings = settings;
    }

    /**
     * Of the days of its window, or of those of them that are over.
     *
     * @param lastNight the last day whose facts are known
     */
    CampaignResult of(Campaign campaign, List<CampaignMember> members, LocalDate lastNight, boolean preliminary) {
        boolean over = !lastNight.isBefore(campaign.endsOn());
        if (!over && (!preliminary || lastNight.isBefore(campaign.startsOn()))) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The window of the campaign " + campaign.name() + " runs from " + campaign.startsOn() + " to "
                            + campaign.endsOn() + ", and the last night was that of " + lastNight + ". "
                            + (lastNight.isBefore(campaign.startsOn())
                                    ? "Nothing is known yet; ask again after its end, or with --preliminary from the night of "
                                            + campaign.startsOn() + " on."
                                    : "Ask again after its end; what is known so far is shown with --preliminary."));
        }
        LocalDate to = over ? campaign.endsOn() : lastNight;
        List<String> notes = new ArrayList<>();
        List<CampaignMember> compared = compared(members, notes);
        List<Outcome> outcomes = outcomes(compared, campaign.startsOn(), to);
        Judgement judgement =
                new Judgement(outcomes, settings, HeldBack.hash(campaign.seed(), campaign.name(), "drawings"));
        if (!judgement.isLargeEnough()) {
            notes.add(
                    judgement.count(true) == 0
                            ? "Nobody was held back, so there is nobody to compare with."
                            : "It takes " + settings.leastGroup()
                                    + " customers on each side to say more (goldenlist.campaign.least-group).");
        }
        List<MeasureResult> measures = judgement.measures();
        BigDecimal cost = cost(compared.stream().filter(one -> !one.heldBack()).toList());
        BigDecimal difference = measures.get(0).difference();
        BigDecimal gain = difference == null
                ? null
                : difference
                        .multiply(BigDecimal.valueOf(judgement.count(false)))
                        .subtract(cost);
        List<CampaignMember> promised =
                members.stream().filter(CampaignMember::promised).toList();
        return new CampaignResult(
                campaign.name(),
                campaign.kind(),
                campaign.startsOn(),
                campaign.endsOn(),
                to,
                !over,
                judgement.count(false),
                judgement.count(true),
                promised.size(),
                cost,
                cost(promised),
                gain,
                gain == null || cost.signum() == 0 ? null : gain.divide(cost, 4, RoundingMode.HALF_UP),
                measures.get(0).verdict(),
                measures,
                notes);
    }

    /** All to whom it was not promised, but for those whose sales are by now counted together with those of another member. */
    private static List<CampaignMember> compared(List<CampaignMember> members, List<String> notes) {
        Map<Integer, Integer> sharing = new HashMap<>();
        members.forEach(one -> sharing.merge(one.countsForNo(), 1, Integer::sum));
        List<CampaignMember> compared = members.stream()
                .filter(one -> !one.promised() && sharing.getOrDefault(one.countsForNo(), 0) == 1)
                .toList();
        long merged = members.stream().filter(one -> !one.promised()).count() - compared.size();
        if (merged > 0) {
            notes.add(merged + (merged == 1 ? " customer is" : " customers are")
                    + " left out: merged since with another customer of the campaign.");
        }
        return compared;
    }

    private List<Outcome> outcomes(List<CampaignMember> compared, LocalDate from, LocalDate to) {
        List<Integer> numbers =
                compared.stream().map(CampaignMember::countsForNo).toList();
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        Map<Integer, Sums> during = facts.brought(numbers, from, to);
        Map<Integer, Sums> before = facts.brought(numbers, from.minusDays(days), from.minusDays(1));
        Map<Integer, String> grades = facts.grades(numbers, to);
        return compared.stream()
                .map(one -> {
                    Sums came = during.getOrDefault(one.countsForNo(), Sums.NONE);
                    Sums had = before.getOrDefault(one.countsForNo(), Sums.NONE);
                    String grade = grades.getOrDefault(one.countsForNo(), CampaignFacts.NOT_GRADED);
                    return new Outcome(
                            one.stratum(),
                            one.heldBack(),
                            came.netProfit(),
                            came.orders(),
                            had.netProfit(),
                            had.orders(),
                            GRADES.indexOf(one.grade()) - GRADES.indexOf(grade));
                })
                .toList();
    }

    private static BigDecimal cost(List<CampaignMember> members) {
        return members.stream().map(CampaignMember::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
