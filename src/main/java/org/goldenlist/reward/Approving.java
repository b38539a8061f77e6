package org.goldenlist.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenlist.day.Quarter;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;

/** Writes the rewards of a plan into the ledger: from then on they are promised. */
final class Approving {

    private static final List<String> LEDGER = List.of(
            "customer_no",
            "quarter",
            "item_id",
            "title",
            "kind",
            "cost",
            "worth_to",
            "grade",
            "because",
            "consent",
            "state",
            "approved_on",
            "approved_by",
            "approved_at");

    /** As fine as the ledger holds. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private final RewardOffice office;
    private final Database own;
    private final Catalogue catalogue;
    private final QuarterPlan plan;
    private final Quarter quarter;
    private final LocalDate first;
    private final List<String> leftOut = new ArrayList<>();

    Approving(RewardOffice office, Database own, Catalogue catalogue, QuarterPlan plan) {
        this.office = office;
        this.own = own;
        this.catalogue = catalogue;
        this.plan = plan;
        this.quarter = Quarter.parse(plan.quarter());
        this.first = RewardPlans.firstToGive(plan.asOf(), quarter);
    }

    /**
     * Approves what is planned.
     *
     * @param customers ids; none for all
     * @throws GoldenListException with {@link ExitCode#DATA} where that is more than there is of money, pieces or places, with the numbers
     */
    Approval approve(List<String> customers, boolean trial) {
        requireKnown(customers);
        Map<Integer, GoldenCustomer> golden = new RewardInputs(own.dataSource(), office.files())
                .golden(plan.gradesOn(), quarter, catalogue).stream()
                        .collect(Collectors.toMap(GoldenCustomer::customerNo, Function.identity()));
        Map<QuarterPlan.Row, CatalogueItem> wanted = new LinkedHashMap<>();
        for (QuarterPlan.Row row : plan.rows()) {
            if (row.state().equals("planned") && (customers.isEmpty() || customers.contains(row.customerId()))) {
                CatalogueItem item = item(row);
                Optional<String> why = unfit(item, golden.get(row.customerNo()));
                why.ifPresent(reason -> leftOut.add(row.customerId() + ": " + reason));
                if (why.isEmpty()) {
                    wanted.put(row, item);
                }
            }
        }
        requireEnough(wanted);
        write(wanted);
        return new Approval(
                plan.quarter(),
                wanted.size(),
                wanted.keySet().stream()
                        .map(row -> Objects.requireNonNull(row.cost()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                List.copyOf(leftOut),
                late(),
                trial);
    }

    /** A quarter is approved late rather than never: who was due in it is due again in the next. */
    private @Nullable String late() {
        LocalDate last = Quarter.parse(plan.quarter()).lastDay();
        return office.today().isAfter(last)
                ? plan.quarter() + " ended on " + last + ": these rewards are late, and count for that quarter."
                : null;
    }

    private void requireKnown(List<String> customers) {
        TreeSet<String> unknown = new TreeSet<>(customers);
        plan.rows().stream()
                .filter(QuarterPlan.Row::isReward)
                .map(QuarterPlan.Row::customerId)
                .forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The plan of " + quarter + " holds no reward for " + String.join(", ", unknown)
                            + "; nothing was approved. See: goldenlist reward show");
        }
    }

    private CatalogueItem item(QuarterPlan.Row row) {
        return catalogue
                .find(String.valueOf(row.itemId()), first, quarter)
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA,
                        "The catalogue no longer holds " + row.itemId() + ", which " + row.customerId()
                                + " is to get in " + quarter
                                + "; nothing was approved. Put it back, or plan anew: goldenlist reward plan --again"));
    }

    /** What became different for the customer since the plan; a grade that changed does not matter. */
    private Optional<String> unfit(CatalogueItem item, @Nullable GoldenCustomer customer) {
        if (customer == null) {
            return Optional.of("the record is gone, or counts for another customer now");
        }
        if (customer.of(quarter).isPresent()) {
            return Optional.of("has " + customer.of(quarter).get().title() + " for this quarter");
        }
        return item.consent() == null || customer.consents().contains(item.consent())
                ? Optional.empty()
                : Optional.of("there is no consent to " + item.consent() + " any more");
    }

    private void requireEnough(Map<QuarterPlan.Row, CatalogueItem> wanted) {
        RewardInputs inputs = new RewardInputs(own.dataSource(), office.files());
        BigDecimal amount = office.settings().budget();
        BigDecimal budget = amount == null ? plan.budget() : amount;
        BigDecimal spent = inputs.spent(quarter);
        BigDecimal cost = wanted.keySet().stream()
                .map(row -> Objects.requireNonNull(row.cost()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> faults = new ArrayList<>();
        if (cost.signum() > 0 && spent.add(cost).compareTo(budget) > 0) {
            faults.add("it costs " + Supply.cents(cost)
                    + (spent.signum() == 0 ? "" : " beside " + Supply.cents(spent) + " promised before")
                    + ", and the budget of " + quarter + " is " + Supply.cents(budget) + ": "
                    + Supply.cents(spent.add(cost).subtract(budget)) + " too much");
        }
        Map<CatalogueItem, Integer> used = inputs.used(catalogue);
        Map<CatalogueItem, Long> counts = wanted.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        counts.forEach((item, count) -> {
            Integer available = item.available();
            long before = used.getOrDefault(item, 0);
            if (available != null && before + count > available) {
                faults.add(
                        item.id() + ": " + count + " are planned beside " + before + " promised before, and there are "
                                + available + ": " + (before + count - available) + " too many");
            }
        });
        if (!faults.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The plan of " + quarter + " was not approved:\n  " + String.join("\n  ", faults)
                            + "\nPlan anew, or approve fewer by their ids: goldenlist reward plan --again");
        }
    }

    private void write(Map<QuarterPlan.Row, CatalogueItem> wanted) {
        List<Map.Entry<QuarterPlan.Row, CatalogueItem>> rows = List.copyOf(wanted.entrySet());
        String today = office.today().toString();
        String now = MOMENT.format(office.now());
        new BulkLoad(own.dataSource()).into("reward_ledger", LEDGER, new BulkLoad.Rows() {
            @Override
            public int count() {
                return rows.size();
            }

            @Override
            public void write(int i, BulkLoad.Row to) {
                QuarterPlan.Row row = rows.get(i).getKey();
                to.number(row.customerNo())
                        .text(quarter.firstDay().toString())
                        .text(row.itemId())
                        .text(row.title())
                        .text(row.kind())
                        .text(plain(row.cost()))
                        .text(plain(row.worthTo()))
                        .text(row.grade())
                        .text(row.because())
                        .text(rows.get(i).getValue().consent())
                        .text("approved")
                        .text(today)
                        .text(office.who())
                        .text(now);
            }
        });
        int approved = new PlanTable(own.dataSource(), office.files()).approve(quarter);
        if (approved != rows.size()) {
            throw new IllegalStateException(
                    "Expected " + rows.size() + " rewards of " + quarter + " but approved " + approved);
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
