package org.goldenlist.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.day.Quarter;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans the rewards of the quarter that the last night lies in, and shows what is planned. */
public final class RewardPlans {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private final RewardOffice office;

    public RewardPlans(RewardOffice office) {
        this.office = office;
    }

    /**
     * Plans a quarter, or says how it was planned by the same rules before.
     *
     * @param asked a business date of the quarter; null for that of the last night
     * @param again plan anew what nobody has approved or refused, by the rules of now
     * @param trial say what would be planned, and keep nothing
     * @throws GoldenListException with {@link ExitCode#SETTINGS} where the catalogue has faults, with {@link ExitCode#USAGE} where this
     *     quarter cannot be planned, with {@link ExitCode#DATA} where it was planned by other rules
     */
    public QuarterPlan plan(@Nullable LocalDate asked, boolean again, boolean trial) {
        Catalogue catalogue = CatalogueFile.load(office.files());
        return office.act(trial, own -> plan(own, catalogue, asked, again));
    }

    private QuarterPlan plan(Database own, Catalogue catalogue, @Nullable LocalDate asked, boolean again) {
        JdbcClient jdbc = own.jdbc();
        CatalogueWords.keep(jdbc, catalogue);
        PlanTable table = new PlanTable(own.dataSource(), office.files());
        RewardInputs inputs = new RewardInputs(own.dataSource(), office.files());
        LocalDate night = night(jdbc, "MAX");
        Quarter quarter = quarter(asked, night);
        String rules = rules(catalogue);
        Optional<PlanTable.Head> before = table.head(quarter);
        if (before.isPresent() && !again) {
            requireSame(quarter, before.get().rules(), rules);
            return table.read(quarter).orElseThrow();
        }
        LocalDate gradesOn = gradesOn(jdbc, quarter);
        BigDecimal profit = inputs.goldenProfit(night);
        BigDecimal budget = budget(profit);
        Suitable suitable = new Suitable(quarter, firstToGive(night, quarter), office.settings());
        Set<Integer> decided = table.rows(quarter).stream()
                .filter(row -> row.state().equals("approved") || row.state().equals("refused"))
                .map(QuarterPlan.Row::customerNo)
                .collect(Collectors.toSet());
        List<PlannedReward> rows = new RewardPlanner(suitable, catalogue, inputs.supply(quarter, catalogue, budget))
                .plan(inputs.golden(gradesOn, quarter, catalogue), decided);
        table.replace(
                new PlanTable.Head(quarter.firstDay(), night, gradesOn, rules, budget, budgetFrom(profit)),
                rows,
                office);
        return table.read(quarter).orElseThrow().anew();
    }

    /** The first day of the quarter, or that of the first night where this is later. */
    static LocalDate gradesOn(JdbcClient jdbc, Quarter quarter) {
        LocalDate first = night(jdbc, "MIN");
        return first.isAfter(quarter.firstDay()) ? first : quarter.firstDay();
    }

    /** The day after the night, as long as the quarter has one. */
    public static LocalDate firstToGive(LocalDate night, Quarter quarter) {
        return night.isBefore(quarter.lastDay()) ? night.plusDays(1) : quarter.lastDay();
    }

    static LocalDate night(JdbcClient jdbc, String which) {
        return jdbc.sql("SELECT " + which + "(business_date) AS day FROM grade_line HAVING COUNT(*) > 0")
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA, "Nobody has been graded yet. Start a night with: goldenlist run nightly"));
    }

    private static Quarter quarter(@Nullable LocalDate asked, LocalDate night) {
        Quarter quarter = Quarter.of(night);
        if (asked != null && !Quarter.of(asked).equals(quarter)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    asked + " is a day of " + Quarter.of(asked) + ", and the last night, of " + night + ", one of "
                            + quarter + ". "
                            + (asked.isAfter(night)
                                    ? "Run the night first: the grades of the first day of a quarter decide."
                                    : "A quarter that is over is not planned any more: goldenlist reward list shows what was given."));
        }
        return quarter;
    }

    private static void requireSame(Quarter quarter, String then, String now) {
        if (!then.equals(now)) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    quarter + " was planned by other rules, and stays as it is.\n  then: " + then + "\n  now:  " + now
                            + "\nTo plan anew what nobody has approved or refused: goldenlist reward plan --again");
        }
    }

    /** What a plan depends on beside the list and the ledger. */
    private String rules(Catalogue catalogue) {
        RewardSettings settings = office.settings();
        BigDecimal amount = settings.budget();
        return "a-every " + settings.aEvery() + ", b-every " + settings.bEvery() + ", "
                + (amount == null ? "budget-share " + plain(settings.budgetShare()) : "budget " + plain(amount))
                + ", cap " + plain(settings.cap()) + ", catalogue " + catalogue.fingerprint();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private BigDecimal budget(BigDecimal goldenProfit) {
        BigDecimal amount = office.settings().budget();
        return amount != null
                ? amount
                : goldenProfit
                        .max(BigDecimal.ZERO)
                        .multiply(office.settings().budgetShare())
                        .movePointLeft(2)
                        .divide(QUARTERS, 2, RoundingMode.DOWN);
    }

    private String budgetFrom(BigDecimal goldenProfit) {
        return office.settings().budget() != null
                ? "the settings"
                : plain(office.settings().budgetShare()) + " % of a quarter of " + Supply.cents(goldenProfit)
                        + " net profit of the golden list in 365 days";
    }

    /**
     * The plan of a quarter.
     *
     * @param asked null for the latest
     * @throws GoldenListException with {@link ExitCode#DATA} where there is none
     */
    public QuarterPlan show(@Nullable Quarter asked) {
        return office.read(own -> existing(own, asked));
    }

    QuarterPlan existing(Database own, @Nullable Quarter asked) {
        PlanTable table = new PlanTable(own.dataSource(), office.files());
        return Optional.ofNullable(asked)
                .or(table::latest)
                .flatMap(table::read)
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA,
                        (asked == null ? "No quarter was" : asked + " was not")
                                + " planned. Plan that of the last night with: goldenlist reward plan"));
    }

    /**
     * Approves the latest plan, or some of its rewards: they stand in the ledger from then on.
     *
     * @param customers ids; none for all
     * @throws GoldenListException with {@link ExitCode#DATA} where that cannot be, and why, with the numbers; then nothing is approved
     */
    public Approval approve(List<String> customers, boolean trial) {
        Catalogue catalogue = CatalogueFile.load(office.files());
        return office.act(trial, own -> {
            CatalogueWords.keep(own.jdbc(), catalogue);
            return new Approving(office, own, catalogue, existing(own, null)).approve(customers, trial);
        });
    }

    /**
     * Gives a customer of the latest plan another reward, as long as nobody has approved one.
     *
     * @throws GoldenListException with {@link ExitCode#DATA} where that cannot be, and why, with the numbers
     */
    public QuarterPlan choose(String customerId, String itemId, boolean trial) {
        Catalogue catalogue = CatalogueFile.load(office.files());
        return office.act(trial, own -> {
            QuarterPlan plan = existing(own, null);
            Quarter quarter = Quarter.parse(plan.quarter());
            QuarterPlan.Row row = open(plan, customerId);
            RewardInputs inputs = new RewardInputs(own.dataSource(), office.files());
            LocalDate first = firstToGive(plan.asOf(), quarter);
            CatalogueItem item = catalogue
                    .find(itemId, first, quarter)
                    .orElseThrow(() -> refused(itemId + " is nothing that can be given in " + quarter + " from " + first
                            + " on. The catalogue holds " + catalogue.ids() + "."));
            GoldenCustomer customer = inputs.golden(plan.gradesOn(), quarter, catalogue).stream()
                    .filter(one -> one.customerNo() == row.customerNo())
                    .findFirst()
                    .orElseThrow(() -> refused(
                            customerId + " is no customer of the golden list of " + plan.gradesOn() + " any more."));
            Supply supply = inputs.supply(quarter, catalogue, plan.budget());
            plan.rows().stream()
                    .filter(one -> one.state().equals("planned") && one.customerNo() != row.customerNo())
                    .flatMap(one -> catalogue.find(String.valueOf(one.itemId()), first, quarter).stream())
                    .forEach(supply::take);
            Suitable suitable = new Suitable(quarter, first, office.settings());
            suitable.forbids(item, customer)
                    .or(() -> suitable.aboveCap(item, customer))
                    .or(() -> supply.lacks(item))
                    .ifPresent(why -> {
                        throw refused(itemId + " is not for " + customerId + " in " + quarter + ": " + why + ".");
                    });
            PlanTable table = new PlanTable(own.dataSource(), office.files());
            table.choose(quarter, row.customerNo(), item, "chosen by " + office.who());
            return table.read(quarter).orElseThrow();
        });
    }

    private static QuarterPlan.Row open(QuarterPlan plan, String customerId) {
        QuarterPlan.Row row = plan.rows().stream()
                .filter(one -> one.customerId().equals(customerId))
                .findFirst()
                .orElseThrow(() -> refused(customerId + " is not in the plan of " + plan.quarter()
                        + ", which holds who was an A or a B on " + plan.gradesOn() + "."));
        if (!row.state().equals("planned")) {
            throw refused(customerId + " is " + row.state() + " in " + plan.quarter() + ": " + row.because() + ".");
        }
        return row;
    }

    private static GoldenListException refused(String why) {
        return new GoldenListException(ExitCode.DATA, why);
    }
}
