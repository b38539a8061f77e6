package org.goldenlist.watch;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.goldenlist.watch.CaseRules.Case;
import org.goldenlist.watch.SeenBy.SignOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The tables of cases and of what happened to them. Within the transaction under way. */
final class CaseTable {

    /** Cases closed for longer than this touch no night any more: a sign joins one within a year at most. */
    private static final int LONGEST = 400;

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    CaseTable(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    /** Takes back what nights from a date on did; what persons did stays. */
    void rewind(LocalDate night) {
        jdbc.sql("DELETE FROM case_act WHERE made_on >= ? AND made_by IS NULL")
                .param(night)
                .update();
    }

    /** Those that a night from a date on may touch, by their number. */
    Map<Integer, Case> touchedFrom(LocalDate night) {
        Map<Integer, Case> cases = new LinkedHashMap<>();
        jdbc.sql(files.text("sql/watch/cases.sql"))
                .param("after", night.minusDays(LONGEST))
                .query(row -> {
                    cases.put(
                            row.getInt(1),
                            new Case(
                                    row.getInt(1),
                                    new SignOf(row.getInt(2), Sign.of(row.getString(3))),
                                    row.getObject(4, LocalDate.class),
                                    row.getString(5)));
                });
        jdbc.sql(files.text("sql/watch/case-acts.sql"))
                .param("after", night.minusDays(LONGEST))
                .query(row -> {
                    Case one = cases.get(row.getInt(1));
                    if (one != null) {
                        one.acts()
                                .add(new CaseAct(
                                        CaseAct.Kind.of(row.getString(2)),
                                        row.getObject(3, LocalDate.class),
                                        row.getLong(4),
                                        row.getObject(5, LocalDate.class)));
                    }
                });
        return cases;
    }

    /** New ones, without an act yet; the database numbers them, and gives no number twice. */
    List<Case> insert(List<SeenBy> opened, LocalDate night) {
        List<Case> cases = new ArrayList<>();
        for (SeenBy one : opened) {
            KeyHolder number = new GeneratedKeyHolder();
            opening("sql/watch/insert-case.sql", one, night).update(number, "case_no");
            cases.add(new Case(Objects.requireNonNull(number.getKey()).intValue(), one.key(), night, one.owner()));
        }
        return cases;
    }

    /** One that a night opened before it was done again: it keeps its number, and what persons wrote. */
    Case openAgain(Case before, SeenBy seen, LocalDate night) {
        opening("sql/watch/update-case.sql", seen, night)
                .param("case", before.caseNo())
                .update();
        return new Case(before.caseNo(), before.key(), night, seen.owner(), before.acts());
    }

    private JdbcClient.StatementSpec opening(String query, SeenBy seen, LocalDate night) {
        return jdbc.sql(files.text(query))
                .param("customer", seen.customerNo())
                .param("sign", seen.sign().key())
                .param("night", night)
                .param("severity", seen.seen().severity().toString())
                .param("atStake", BigDecimal.valueOf(seen.atStake(), 4))
                .param("evidence", seen.seen().evidence())
                .param("assumed", seen.sign().assumedReason())
                .param("owner", seen.owner());
    }

    /** Writes what a night did. */
    void write(LocalDate night, List<CaseRules.Done> done) {
        bulk.into("case_act", List.of("case_no", "act", "made_on"), new BulkLoad.Rows() {
            @Override
            public int count() {
                return done.size();
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                to.number(done.get(row).to().caseNo())
                        .text(done.get(row).kind().toString())
                        .text(night.toString());
            }
        });
    }

    /** Writes how cases stand, where that has changed. */
    void writeStates(Collection<Case> cases, int checkBackAfter) {
        Map<Integer, CaseState> stored = stored(cases);
        for (Case one : cases) {
            CaseState state = CaseState.of(one.openedOn(), one.acts(), checkBackAfter);
            if (!state.equals(stored.get(one.caseNo()))) {
                jdbc.sql("UPDATE watch_case SET state = ?, state_since = ?, state_until = ? WHERE case_no = ?")
                        .param(state.kind().toString())
                        .param(state.since())
                        .param(state.until())
                        .param(one.caseNo())
                        .update();
            }
        }
    }

    private Map<Integer, CaseState> stored(Collection<Case> cases) {
        Map<Integer, CaseState> stored = new HashMap<>();
        for (List<Integer> some : Thousands.of(cases.stream().map(Case::caseNo).toList())) {
            jdbc.sql("SELECT case_no, state, state_since, state_until FROM watch_case WHERE case_no IN (:cases)")
                    .param("cases", some)
                    .query(row -> {
                        stored.put(row.getInt(1), state(row, 2));
                    });
        }
        return stored;
    }

    /** Out of three columns: what, since when and until when. */
    static CaseState state(ResultSet row, int first) throws SQLException {
        return new CaseState(
                CaseState.Kind.of(row.getString(first)),
                row.getObject(first + 1, LocalDate.class),
                row.getObject(first + 2, LocalDate.class));
    }
}
