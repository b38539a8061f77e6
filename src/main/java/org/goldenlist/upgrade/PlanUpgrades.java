package org.goldenlist.upgrade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.grade.Policy;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.metric.Snapshot;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.value.FitInForce;
import org.goldenlist.value.PastMonthEnds;
import org.goldenlist.worth.ModelInForce;
import org.goldenlist.worth.WorthSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plans which customers to raise in the calendar quarter of the last graded night: a pure function of the tables as of it, of the
 * settings and of the offers.
 */
public final class PlanUpgrades {

    /**
     * The settings that a plan depends on.
     *
     * @param owner who acts for customers without an account manager
     */
    public record Rules(
            ProfitSettings profit, WorthSettings worth, GradeSettings grade, UpgradeSettings upgrade, String owner) {

        long attention() {
            return upgradeAttention(profit.costPerContactHour(), upgrade.attentionMinutes());
        }
    }

    private final DataSource dataSource;
    private final ShippedFiles files;
    private final Rules rules;
    private final Profit profit;
    private final Function<LocalDate, List<Offer>> offers;

    /** With the usual offer. */
    public PlanUpgrades(DataSource dataSource, ShippedFiles files, Rules rules) {
        this(dataSource, files, rules, night -> Offer.usual(rules.upgrade().offerCost()));
    }

    /** @param offers as of a night */
    PlanUpgrades(DataSource dataSource, ShippedFiles files, Rules rules, Function<LocalDate, List<Offer>> offers) {
        this.dataSource = dataSource;
        this.files = files;
        this.rules = rules;
        this.profit = new Profit(rules.profit());
        this.offers = offers;
    }

    /** In ten-thousandths, halves away from zero. */
    static long upgradeAttention(BigDecimal costPerHour, int minutes) {
        return costPerHour
                .multiply(BigDecimal.valueOf(minutes))
                .divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_UP)
                .movePointRight(4)
                .longValueExact();
    }

    /** What the plan would be; writes nothing. */
    public UpgradePlan trial(@Nullable LocalDate date) {
        return make(date).head();
    }

    /**
     * Makes the plan and replaces that of its quarter, within the transaction under way.
     *
     * @param date of the last graded night; null: whichever it is
     * @throws GoldenListException with {@link ExitCode#DATA} where nothing is graded, not as of that date, or the plan of the quarter
     *     is approved
     */
    public UpgradePlan plan(@Nullable LocalDate date) {
        Planned planned = make(date);
        new UpgradeTables(dataSource, files).replace(planned);
        return planned.head();
    }

    private Planned make(@Nullable LocalDate date) {
        GradedNight night = GradedNight.read(dataSource, files, date);
        refuseApproved(night.quarter());
        UpgradeSettings settings = rules.upgrade();
        UpgradeFacts facts = new UpgradeFacts(dataSource, files, profit, night, rules.owner());
        IntFunction<String> categories = categories();
        Affinities affinities = new Affinities(
                facts.baskets().affinities(settings.leastCustomers()),
                settings.leastConfidence().doubleValue(),
                settings.leastLift().doubleValue(),
                categories);
        Replay.Seen past = replay(night);
        ModelInForce model = model(night.date());
        Map<Character, Long> medians = facts.medians();
        Raising raising = new Raising(
                night,
                model.forecast(rules.worth()),
                Raising.crossing(model, rules.worth(), settings.horizonDays()),
                past.calibration(),
                affinities,
                categories,
                offers.apply(night.date()),
                medians.get('B'),
                medians.get('C'),
                rules.attention());
        Snapshot leaving = facts.leaving(settings.horizonDays());
        Planned.Blocks candidates = sink -> facts.candidates(
                leaving, some -> sink.accept(some.stream().map(raising::of).toList()));
        List<Ranking.Asked> asked = new ArrayList<>();
        candidates.each(some -> some.forEach(one -> asked.add(one.asked())));
        return new Planned(
                night,
                settings,
                model,
                medians,
                rules.attention(),
                past.calibration(),
                candidates,
                Ranking.of(asked, settings.candidates(), Candidate.tenThousandths(settings.budget())),
                facts.winBacks(past.best()),
                facts.notWooed(),
                affinities,
                facts.oneCategory(affinities, settings.heldBack()),
                facts.kept());
    }

    /** All of them at once: none can be asked for while customers are streamed. */
    private IntFunction<String> categories() {
        Map<Integer, String> names = new TreeMap<>();
        JdbcClient.create(dataSource)
                .sql("SELECT category_no, name FROM category")
                .query(row -> {
                    names.put(row.getInt(1), row.getString(2));
                });
        return category -> Objects.requireNonNull(names.get(category));
    }

    private void refuseApproved(LocalDate quarter) {
        boolean approved = new Upgrades(dataSource, files)
                .plan(quarter)
                .filter(plan -> plan.state().equals(UpgradePlan.APPROVED))
                .isPresent();
        if (approved) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The plan of the quarter from " + quarter
                            + " is approved, and stays as it is. The next one can be made from "
                            + quarter.plusMonths(3) + " on.");
        }
    }

    /** The replay knows net profit alone. */
    private Replay.Seen replay(GradedNight night) {
        Replay.Seen seen = new Replay(
                        dataSource,
                        files,
                        profit,
                        rules.worth(),
                        rules.grade(),
                        rules.upgrade().horizonDays())
                .upTo(night.date());
        return night.policy() == Policy.PROFIT && night.cut() == rules.grade().cut()
                ? seen
                : new Replay.Seen(
                        Calibration.none("not calibrated: the past can be judged under policy profit alone"),
                        seen.best());
    }

    /** That of the last month-end; where no night has stored it, it is made, and not stored. */
    private ModelInForce model(LocalDate date) {
        return FitInForce.stored(dataSource, files, profit, rules.worth(), date)
                .map(FitInForce::model)
                .orElseGet(() -> {
                    AtomicReference<@Nullable ModelInForce> made = new AtomicReference<>();
                    LocalDate monthEnd =
                            YearMonth.from(date.plusDays(1)).minusMonths(1).atEndOfMonth();
                    new PastMonthEnds(dataSource, files, profit, rules.worth())
                            .each(List.of(monthEnd), past -> made.set(past.inForce()));
                    return Objects.requireNonNull(made.get());
                });
    }
}
