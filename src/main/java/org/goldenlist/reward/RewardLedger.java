package org.goldenlist.reward;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenlist.day.Quarter;
import org.goldenlist.fact.Consents;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Database;
import org.goldenlist.text.FileResult;
import org.goldenlist.text.FilledInFile;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rewards that were promised, and what became of them. */
public final class RewardLedger {

    /** The columns of a list of rewards, which comes back filled in; the first three are needed. */
    public static final List<String> COLUMNS = List.of(
            "quarter",
            "customer_id",
            "state",
            "settled_on",
            "note",
            "item_id",
            "title",
            "kind",
            "cost",
            "name",
            "email",
            "phone",
            "address_line_1",
            "address_line_2",
            "postal_code",
            "city",
            "country",
            "account_manager",
            "grade",
            "remark");

    private static final List<String> STATES = List.of("approved", "given", "declined");
    private static final int NEEDED = 3;
    private static final int BLOCK = 1_000;

    private final RewardOffice office;

    public RewardLedger(RewardOffice office) {
        this.office = office;
    }

    /**
     * Rewards of the ledger, by quarter and customer.
     *
     * @param quarter null for all
     * @param state approved, given or declined; null for any
     * @throws GoldenListException with {@link ExitCode#USAGE} where there is no such state
     */
    public List<LedgerRow> list(@Nullable Quarter quarter, @Nullable String state) {
        if (state != null && !STATES.contains(state)) {
            throw new GoldenListException(
                    ExitCode.USAGE, "There is no state " + state + ". States are: " + String.join(", ", STATES) + ".");
        }
        return office.read(own -> rows(own, quarter, state));
    }

    private List<LedgerRow> rows(Database own, @Nullable Quarter quarter, @Nullable String state) {
        Consents said = new Consents(own.jdbc(), office.files());
        Map<String, Set<Integer>> consents = new HashMap<>();
        return own
                .jdbc()
                .sql(office.files().text("sql/reward/ledger.sql"))
                .param("quarter", quarter == null ? null : quarter.firstDay())
                .param("state", state)
                .query(LedgerRow.class)
                .stream()
                .map(row -> row.consent() == null
                        ? row
                        : row.consented(consents.computeIfAbsent(
                                        row.consent(), purpose -> said.of(purpose, Consents.ANY_CHANNEL))
                                .contains(row.customerNo())))
                .toList();
    }

    /**
     * Records that a reward was given or declined; a reward that is planned and not approved may be declined too, and is not planned
     * again.
     *
     * @return what was recorded, in a sentence
     * @throws GoldenListException with {@link ExitCode#DATA} where there is no such reward, or it cannot be recorded of it
     */
    public String settle(Settlement settlement, boolean trial) {
        Settlement sound = settlement.onOneLine();
        return office.act(trial, own -> {
            Optional<LedgerRow> row = find(sound, rows(own, sound.quarter(), null));
            if (row.isEmpty()) {
                return refusePlanned(own, sound);
            }
            if (!sound.isKnown(row.get())) {
                sound.fault(row.get(), office.today()).ifPresent(fault -> {
                    throw new GoldenListException(ExitCode.DATA, sound.customerId() + ": " + fault + ".");
                });
                write(own, List.of(new Settled(sound, row.get())));
            }
            return sentence(sound, row.get());
        });
    }

    private String sentence(Settlement settlement, LedgerRow row) {
        return row.title() + " of " + row.quarter() + ": " + settlement.state() + " on "
                + Optional.ofNullable(settlement.on())
                        .or(() -> Optional.ofNullable(row.settledOn()))
                        .orElse(office.today())
                + (row.remark().isEmpty() ? "." : " (" + row.remark() + ").");
    }

    /** The reward that is meant: of the quarter given, or the latest that is still to be given, or the latest. */
    private static Optional<LedgerRow> find(Settlement settlement, List<LedgerRow> rows) {
        List<LedgerRow> own = rows.stream()
                .filter(row -> row.customerId().equals(settlement.customerId()))
                .toList();
        return own.stream()
                .filter(row -> row.state().equals("approved"))
                .reduce((before, last) -> last)
                .or(() -> own.stream().reduce((before, last) -> last));
    }

    private String refusePlanned(Database own, Settlement settlement) {
        PlanTable plans = new PlanTable(own.dataSource(), office.files());
        Optional<Quarter> quarter = Optional.ofNullable(settlement.quarter()).or(plans::latest);
        Optional<QuarterPlan.Row> planned = quarter.stream()
                .flatMap(one -> plans.rows(one).stream())
                .filter(row -> row.customerId().equals(settlement.customerId())
                        && List.of("planned", "refused").contains(row.state()))
                .findFirst();
        boolean refused = planned.filter(row -> row.state().equals("refused")).isPresent();
        if (refused && settlement.state() == Settlement.State.DECLINED) {
            return planned.get().title() + " of " + quarter.get() + ": was taken out of the plan before.";
        }
        if (planned.isEmpty() || refused) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "There is no reward of " + settlement.customerId()
                            + quarter.map(one -> " for " + one).orElse("") + ". See: goldenlist reward list");
        }
        if (settlement.state() == Settlement.State.GIVEN) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The reward of " + settlement.customerId() + " for " + quarter.get()
                            + " is planned, and nobody has approved it: goldenlist reward approve "
                            + settlement.customerId());
        }
        String reason = settlement.note();
        if (reason == null) {
            throw new GoldenListException(ExitCode.DATA, "A declined reward needs a reason.");
        }
        plans.set(
                quarter.get(),
                planned.get().customerNo(),
                "refused",
                Text.cut("refused by " + office.who() + ": " + reason, 500));
        return planned.get().title() + " of " + quarter.get() + ": taken out of the plan.";
    }

    /** What became of a row of the ledger. */
    private record Settled(Settlement settlement, LedgerRow row) {}

    private void write(Database own, List<Settled> settled) {
        int[][] updated = new JdbcTemplate(own.dataSource())
                .batchUpdate(office.files().text("sql/reward/settle.sql"), settled, BLOCK, (statement, one) -> {
                    Settlement settlement = one.settlement();
                    statement.setString(1, settlement.state().toString());
                    statement.setObject(2, settlement.on() == null ? office.today() : settlement.on());
                    statement.setString(3, office.who());
                    statement.setObject(4, office.now());
                    statement.setString(5, settlement.note());
                    statement.setString(6, one.row().customerId());
                    statement.setObject(7, one.row().firstDay());
                });
        int rewards = Arrays.stream(updated).flatMapToInt(Arrays::stream).sum();
        if (rewards != settled.size()) {
            throw new IllegalStateException("Expected " + settled.size() + " rewards but updated " + rewards);
        }
    }

    /**
     * Records what a CSV file says was given and declined, all or nothing; what is recorded already is left alone.
     *
     * @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong with the file
     */
    public FileResult take(Path file, boolean trial) {
        return office.act(trial, own -> {
            Map<String, LedgerRow> ledger = new HashMap<>();
            rows(own, null, null).forEach(row -> ledger.put(row.quarter() + " " + row.customerId(), row));
            Map<LedgerRow, Settlement> said = new HashMap<>();
            List<Settled> fresh = new ArrayList<>();
            new FilledInFile(file, COLUMNS, NEEDED, "goldenlist reward list --format csv", "nothing was recorded")
                    .each(row -> {
                        Optional<Settlement> one = settlement(row);
                        one.ifPresent(settlement -> {
                            LedgerRow about = about(settlement, ledger);
                            Settlement before = said.put(about, settlement);
                            if (before != null && !before.equals(settlement)) {
                                throw new IllegalArgumentException(settlement.customerId()
                                        + ": an earlier line says something else of the same reward");
                            }
                            if (before == null && !settlement.isKnown(about)) {
                                settlement.fault(about, office.today()).ifPresent(fault -> {
                                    throw new IllegalArgumentException(settlement.customerId() + ": " + fault);
                                });
                                fresh.add(new Settled(settlement, about));
                            }
                        });
                    });
            write(own, fresh);
            return new FileResult(
                    String.valueOf(file.getFileName()),
                    said.size(),
                    fresh.size(),
                    said.size() - fresh.size(),
                    0,
                    trial);
        });
    }

    private static LedgerRow about(Settlement settlement, Map<String, LedgerRow> ledger) {
        LedgerRow row = ledger.get(settlement.quarter() + " " + settlement.customerId());
        if (row == null) {
            throw new IllegalArgumentException("the ledger holds no reward of " + settlement.customerId() + " for "
                    + settlement.quarter() + "; see goldenlist reward list");
        }
        return row;
    }

    /** Nothing of a row that is still as it was handed out. */
    private static Optional<Settlement> settlement(FilledInFile.Row row) {
        String state = row.value("state");
        if (state == null || state.equalsIgnoreCase("approved")) {
            if (row.value("settled_on") != null || row.value("note") != null) {
                throw new IllegalArgumentException("state: it is " + (state == null ? "empty" : state)
                        + ", and the row says a day or a note; states are: given, declined");
            }
            return Optional.empty();
        }
        String customer = row.value("customer_id");
        String quarter = row.value("quarter");
        if (customer == null || quarter == null) {
            throw new IllegalArgumentException("customer_id and quarter say which reward is meant; give both");
        }
        return Optional.of(
                new Settlement(customer, Quarter.parse(quarter), state(state), row.day("settled_on"), row.value("note"))
                        .onOneLine());
    }

    private static Settlement.State state(String text) {
        try {
            return Settlement.State.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("state: \"" + text + "\" is none; states are: given, declined", e);
        }
    }
}
