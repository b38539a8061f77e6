package org.goldenlist.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.watch.Sign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads cases out of our own tables, and what became of the customers who were lost. */
public final class Cases {

    /** Of no limit. */
    private static final String ALL = "all";

    private static final List<String> STATES = List.of("open", "snoozed", "resolved", "passed", "withdrawn", ALL);

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    public Cases(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * Which cases.
     *
     * @param state one of open, snoozed, resolved, passed, withdrawn and all
     * @param sign this and the next two: null for any
     */
    public record Which(
            String state,
            @Nullable String sign,
            @Nullable String owner,
            @Nullable String customerId) {}

    /**
     * The costliest first.
     *
     * @throws GoldenListException with {@link ExitCode#USAGE} where there is no such state, sign or owner
     */
    public List<CareCase> list(Which which) {
        if (!STATES.contains(which.state())) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "There is no state " + which.state() + ". States are: " + String.join(", ", STATES) + ".");
        }
        String sign = which.sign();
        if (sign != null && Sign.find(sign).isEmpty()) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "There is no sign " + sign + ". Signs are: "
                            + String.join(
                                    ", ",
                                    Arrays.stream(Sign.values()).map(Sign::key).toList())
                            + ".");
        }
        requireOwner(which.owner());
        return jdbc.sql(files.text("sql/casework/cases.sql"))
                .param("case", null)
                .param("state", which.state().equals(ALL) ? null : which.state())
                .param("sign", sign)
                .param("owner", which.owner())
                .param("customer", which.customerId())
                .query(CareCase.class)
                .list();
    }

    private void requireOwner(@Nullable String owner) {
        List<String> owners = jdbc.sql("SELECT DISTINCT owner FROM watch_case ORDER BY owner")
                .query(String.class)
                .list();
        if (owner != null && owners.stream().noneMatch(owner::equalsIgnoreCase)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "Nobody called " + owner + " has a case. "
                            + (owners.isEmpty() ? "There is none." : "Who has: " + String.join(", ", owners) + "."));
        }
    }

    /** @throws GoldenListException with {@link ExitCode#DATA} where there is none of this number */
    public CaseHistory show(int caseNo) {
        CareCase about = find(caseNo)
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA, "There is no case " + caseNo + ". See: goldenlist case list --state all"));
        Sign sign = Sign.find(about.sign()).orElseThrow();
        return new CaseHistory(about, sign.title(), sign.nextAction(), acts(caseNo));
    }

    Optional<CareCase> find(int caseNo) {
        return jdbc.sql(files.text("sql/casework/cases.sql"))
                .param("case", caseNo)
                .param("state", null)
                .param("sign", null)
                .param("owner", null)
                .param("customer", null)
                .query(CareCase.class)
                .optional();
    }

    List<RecordedAct> acts(int caseNo) {
        return jdbc.sql(files.text("sql/casework/acts.sql"))
                .param("case", caseNo)
                .query(RecordedAct.class)
                .list();
    }

    /**
     * Customers lost in a year, or in all, the costliest first.
     *
     * @param year null for all
     */
    public List<PostMortem> lost(@Nullable Integer year) {
        List<PostMortem> all = new ArrayList<>();
        jdbc.sql(files.text("sql/casework/lost.sql")).param("year", year).query(row -> {
            int customer = row.getInt("customer_no");
            LocalDate lostOn = row.getObject("lost_on", LocalDate.class);
            all.add(new PostMortem(
                    row.getString("customer_id"),
                    row.getString("name"),
                    lostOn,
                    row.getObject("last_order", LocalDate.class),
                    row.getBigDecimal("at_stake"),
                    row.getObject("came_back_on", LocalDate.class),
                    seen(customer, lostOn),
                    done(customer, lostOn)));
        });
        return all;
    }

    private List<PostMortem.Seen> seen(int customer, LocalDate lostOn) {
        return jdbc.sql(files.text("sql/casework/seen-before.sql"))
                .param("customer", customer)
                .param("lostOn", lostOn)
                .param("yearBefore", lostOn.minusDays(365))
                .query(PostMortem.Seen.class)
                .list();
    }

    private List<PostMortem.Done> done(int customer, LocalDate lostOn) {
        return jdbc.sql(files.text("sql/casework/done-before.sql"))
                .param("customer", customer)
                .param("yearBefore", lostOn.minusDays(365))
                .query(PostMortem.Done.class)
                .list();
    }

    /**
     * Why customers left or wanted to, as they were asked, beside what was assumed.
     *
     * @param year of the answers; null for all
     */
    public List<ReasonCount> reasons(@Nullable Integer year) {
        return jdbc.sql(files.text("sql/casework/reasons.sql"))
                .param("year", year)
                .query(ReasonCount.class)
                .list();
    }
}
