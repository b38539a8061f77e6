package org.goldenlist.report.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.goldenlist.casework.Casework;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.call.CallSheet.Call;
import org.goldenlist.report.call.CallSheet.Contact;
import org.goldenlist.report.call.CallSheet.OpenCase;
import org.goldenlist.report.call.CallSheet.Promised;
import org.goldenlist.report.call.CallSheet.Standing;
import org.goldenlist.report.call.CallSheet.Written;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.query.Queries;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.goldenlist.text.FileResult;
import org.goldenlist.watch.WatchSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has to call whom, read out of rows that are written here by hand, and the way of the answers back. */
class CallTablesTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 19);
    private static final int A_DAY = 3;

    private TestDatabase own;

    @TempDir
    private Path folder;

    @BeforeEach
    void aNight() {
        own = TestDatabase.migrated().run("UPDATE metric_state SET as_of = '2026-11-19'");
        for (int no = 2; no <= 11; no++) {
            own.run("INSERT INTO customer (customer_no, customer_id, known, name, phone) VALUES (" + no + ", 'C" + no
                    + "', TRUE, 'Client " + no + "', '020 " + no + "')");
        }
    }

    @AfterEach
    void close() {
        own.close();
    }

    private void someCases() {
        own.run("""
                INSERT INTO watch_case VALUES
                    (1, 2, 'past-rhythm', '2026-11-01', 'high', 500, 'as it was', 'need', 'Ann', 'open', '2026-11-01', NULL),
                    (2, 2, 'promise-overdue', '2026-11-10', 'high', 500, 'late', 'need', 'Ann', 'open', '2026-11-10', NULL),
                    (3, 3, 'neglected', '2026-11-02', 'low', 900, 'e', 'need', 'Ann', 'open', '2026-11-02', NULL),
                    (4, 10, 'neglected', '2026-11-02', 'high', 900, 'e', 'need', ' Ann', 'open', '2026-11-02', NULL),
                    (5, 5, 'lost', '2026-11-02', 'high', 100, 'e', 'need', 'Ann', 'open', '2026-11-02', NULL),
                    (6, 6, 'returns', '2026-11-02', 'high', 50, 'e', 'need', 'Ann', 'snoozed', '2026-11-03', '2026-11-20'),
                    (7, 7, 'returns', '2026-11-02', 'high', 950, 'e', 'need', 'Ann', 'snoozed', '2026-11-03', '2026-11-21'),
                    (8, 8, 'returns', '2026-11-02', 'high', 950, 'e', 'need', 'Ann', 'resolved', '2026-11-03', '2026-12-03'),
                    (9, 9, 'returns', '2026-11-20', 'high', 950, 'e', 'need', 'Ann', 'open', '2026-11-20', NULL),
                    (10, 9, 'margin', '2026-11-02', 'high', 950, 'e', 'need', 'Ann', 'snoozed', '2026-11-03', '2026-11-20'),
                    (11, 2, 'returns', '2026-11-02', 'high', 600, 'e', 'need', 'Ben', 'open', '2026-11-02', NULL),
                    (12, 4, 'returns', '2026-11-02', 'high', 70, 'e', 'need', 'shop', 'open', '2026-11-02', NULL),
                    (13, 11, 'returns', '2026-11-02', 'high', 80, 'e', 'need', '', 'open', '2026-11-02', NULL);
                INSERT INTO customer_sign VALUES
                    (2, 'past-rhythm', '2026-11-01', '2026-11-19', NULL, 'high', 600, 'silent for 40 days'),
                    (2, 'neglected', '2026-11-01', '2026-11-19', NULL, 'high', 9999, 'no case'),
                    (5, 'lost', '2026-01-01', '2026-02-01', '2026-02-02', 'high', 9999, 'an earlier time'),
                    (6, 'returns', '2026-11-01', '2026-11-19', NULL, 'high', 50, 'e'),
                    (7, 'returns', '2026-11-01', '2026-11-19', NULL, 'high', 950, 'e');
                INSERT INTO secure_plan VALUES (2, '2026-11-19', 'red', 'past-rhythm', 's', 1, NULL, NULL, NULL, NULL, 'x', '2026-11-05', 'Ann',
                    0, NULL, 0, NULL);
                INSERT INTO case_act (case_no, act, made_on, note, made_by) VALUES
                    (1, 'opened', '2026-11-01', NULL, NULL), (1, 'note', '2026-11-03', 'first', 'ann'), (1, 'note', '2026-11-04', 'second', 'ann');
                """);
    }

    private List<CallSheet> read() {
        return new CallTables(new Queries(own.dataSource(), Merchant.settings(Locale.ENGLISH, null)), "shop", A_DAY)
                .read(NIGHT);
    }

    private static List<String> ids(List<Call> calls) {
        return calls.stream().map(Call::customerId).toList();
    }

    @Test
    void eachOwnerCallsTheirOwnTheMostAtStakeFirst() {
        someCases();
        List<CallSheet> sheets = read();
        assertThat(sheets)
                .extracting(CallSheet::owner, CallSheet::nobodys)
                .containsExactly(tuple("Ann", false), tuple("Ben", false), tuple("shop", true));
        CallSheet ann = sheets.get(0);
        assertThat(ids(ann.calls()))
                .as("severity does not weigh; who is equal stands by id")
                .containsExactly("C10", "C3", "C2");
        assertThat(ids(ann.later())).as("put off until this morning, too").containsExactly("C5", "C6");
        assertThat(ann.later().get(0).atStake()).isEqualByComparingTo("100");
        assertThat(ids(sheets.get(1).calls())).containsExactly("C2");
        assertThat(ids(sheets.get(2).calls())).as("nobody's").containsExactly("C11", "C4");
    }

    @Test
    void aCallHasAllCasesOfItsOwnerAsOfTheLastNight() {
        someCases();
        Call call = read().get(0).calls().get(2);
        assertThat(call.atStake()).isEqualByComparingTo("600");
        assertThat(call.cases())
                .as("of the same severity first what no talk settles")
                .containsExactly(
                        new OpenCase(2, "promise-overdue", "late", null, null),
                        new OpenCase(
                                1,
                                "past-rhythm",
                                "silent for 40 days",
                                LocalDate.of(2026, 11, 5),
                                new Written(LocalDate.of(2026, 11, 4), "second")));
        assertThat(call.phone()).isEqualTo("020 2");
        assertThat(call.grade()).isNull();
        assertThat(call.standing()).isNull();
    }

    @Test
    void promisesThatAreOpenAndTheLastContact() {
        someCases();
        own.run("""
                INSERT INTO promise (source_no, promised_on, row_no, customer_no, due_on, kept_on, what) VALUES
                    (1, '2026-11-01', 1, 2, '2026-11-25', NULL, 'later'), (1, '2026-11-02', 1, 2, '2026-11-19', NULL, 'due at night'),
                    (1, '2026-11-03', 1, 2, '2026-11-18', '2026-11-19', 'kept'), (1, '2026-11-20', 1, 2, '2026-11-21', NULL, 'not yet known'),
                    (1, '2025-10-01', 1, 2, '2025-11-19', NULL, 'a year ago'), (1, '2026-11-04', 1, 3, '2026-11-01', NULL, NULL);
                INSERT INTO contact (source_no, contacted_on, row_no, customer_no, channel, employee, subject) VALUES
                    (1, '2026-11-05', 1, 2, 'phone', 'Ann', 'first of the day'), (1, '2026-11-05', 2, 2, 'visit', NULL, 'last of the day'),
                    (1, '2026-11-20', 1, 2, 'phone', 'Ann', 'not yet known');
                """);
        Call call = read().get(0).calls().get(2);
        assertThat(call.promises())
                .containsExactly(
                        new Promised(NIGHT, "due at night"), new Promised(LocalDate.of(2026, 11, 25), "later"));
        assertThat(call.promises().stream().map(one -> one.isOverdue(NIGHT.plusDays(1))))
                .containsExactly(true, false);
        assertThat(call.lastContact())
                .isEqualTo(new Contact(LocalDate.of(2026, 11, 5), "visit", null, "last of the day"));
        assertThat(read().get(0).overdue()).isEqualTo(2);
    }

    @Test
    void theFigureBehindTheGrade() {
        someCases();
        own.run("INSERT INTO source (source_no, name, history_from) VALUES (1, 'shop', '2024-01-01')");
        own.run("INSERT INTO graded_night VALUES ('2026-11-19', 'PROFIT', 0, 0, 'CUSTOMERS')");
        own.run(
                "INSERT INTO grade_line VALUES ('2026-11-19', 'A', 300, 2, 0, 301, 1), ('2026-11-19', 'B', 150, 2, 0, 151, 1),"
                        + " ('2026-11-18', 'A', 1, 2, 0, 1, 1)");
        own.run("INSERT INTO fact_customer_day VALUES ('2026-11-19', 2, 1, 3, 3, 0, 3, 0, 0, 90, 40, 0),"
                + " ('2025-11-19', 2, 1, 1, 1, 0, 1, 0, 0, 30, 10, 10)");
        metric(2, "B", "B", "200.25");
        metric(3, "A", "B", "250");
        metric(10, "A", "A", "999");
        own.run("INSERT INTO customer_score VALUES (3, 290, 250, 40, 0)");

        List<Call> calls = read().get(0).calls();
        Standing two = standing(calls, 2);
        assertThat(two.score()).isEqualByComparingTo("200.25");
        assertThat(List.of(two.place(), two.inAll())).containsExactly(3, 3);
        assertThat(two.line()).isEqualTo("A");
        assertThat(two.above()).isEqualByComparingTo("300");
        assertThat(two.money()).isTrue();
        assertThat(two.kept()).isFalse();
        assertThat(two.year().netProfit()).isEqualByComparingTo("50");
        assertThat(two.yearBefore()).isNotNull();
        assertThat(two.yearBefore().netProfit())
                .as("72 % of what has no known cost")
                .isEqualByComparingTo(new BigDecimal("12.80"));
        Standing three = standing(calls, 1);
        assertThat(three.score()).as("with the credit of those referred").isEqualByComparingTo("290");
        assertThat(three.money()).isFalse();
        assertThat(three.kept()).isTrue();
        assertThat(three.place()).isEqualTo(2);

        own.run("UPDATE source SET history_from = '2026-01-01'");
        assertThat(standing(read().get(0).calls(), 2).yearBefore()).isNull();
        own.run("UPDATE customer_grade SET lapsed = TRUE WHERE customer_no = 2");
        assertThat(read().get(0).calls().get(2).standing()).isNull();
    }

    private static Standing standing(List<Call> calls, int place) {
        Standing standing = calls.get(place).standing();
        assertThat(standing).isNotNull();
        return standing;
    }

    private void metric(int no, String grade, String earned, String profit) {
        own.run("INSERT INTO customer_grade VALUES (" + no + ", '" + grade + "', FALSE, '2026-11-01', 1, '" + earned
                + "')");
        own.run("INSERT INTO customer_metric VALUES (" + no
                + ", '2026-11-19', '2024-01-01', '2026-11-19', 9, '1:8', 1, 0,"
                + " '', 0, NULL, NULL, 1, 0, 0, 0, 1, 0, 0, 1, 3, 0, 0, 0, 2, 0, 0, 2,"
                + " 4, 0, 0, 0, 3, 0, 0, " + profit + ", 70, 0, 0, 0, 3, 0, 0, 3, 90, 0, 0, 0, 4, 0, 0, 4)");
    }

    /** By another way: one query for each owner. */
    @Test
    void manyOwnersAgreeWithAQueryForEach() {
        long seed = 20261119;
        Random random = new Random(seed);
        String[] signs = {"returns", "lost", "margin", "neglected"};
        for (int no = 1; no <= 150; no++) {
            own.run("INSERT IGNORE INTO watch_case VALUES (" + no + ", " + (2 + random.nextInt(10)) + ", '"
                    + signs[random.nextInt(signs.length)] + "', '2026-11-" + (10 + random.nextInt(10)) + "', 'high', "
                    + random.nextInt(40) + ", 'e', 'need', 'owner " + random.nextInt(6) + "', '"
                    + (random.nextInt(4) == 0 ? "passed" : "open") + "', '2026-11-01', NULL)");
        }
        List<CallSheet> sheets = read();
        assertThat(sheets).hasSize(6);
        for (CallSheet sheet : sheets) {
            List<String> expected = own.jdbc()
                    .sql("SELECT CONCAT(c.customer_id, ' ', CAST(MAX(w.at_stake) AS SIGNED)) FROM watch_case w"
                            + " JOIN customer c USING (customer_no) WHERE w.state = 'open' AND w.owner = ?"
                            + " GROUP BY c.customer_id ORDER BY MAX(w.at_stake) DESC, c.customer_id")
                    .param(sheet.owner())
                    .query(String.class)
                    .list();
            assertThat(said(sheet.calls()))
                    .as("seed %d, %s", seed, sheet.owner())
                    .isEqualTo(expected.subList(0, A_DAY));
            assertThat(said(sheet.later())).isEqualTo(expected.subList(A_DAY, expected.size()));
        }
    }

    private static List<String> said(List<Call> calls) {
        return calls.stream()
                .map(call -> call.customerId() + " " + call.atStake().toBigInteger())
                .toList();
    }

    @Test
    void aFilledInFileGoesStraightBack() throws IOException {
        someCases();
        List<RenderedDocument> made = new CallSheets(Merchant.settings(Locale.GERMANY, null), "shop", A_DAY)
                .render(NIGHT, own.dataSource(), folder);
        assertThat(made)
                .extracting(RenderedDocument::recipient)
                .containsExactly("Ann", "Ann", "Ann", "Ben", "Ben", "Ben", "shop", "shop", "shop");
        Path file = folder.resolve("call-sheet-2026-11-19-ann.csv");
        assertThat(take(file)).as("nothing was done").isEqualTo(new FileResult(name(file), 0, 0, 0, 4, false));

        List<String> rows = Files.readAllLines(file);
        assertThat(rows.get(1)).endsWith(",4,,,,,,,,,");
        rows.set(1, rows.get(1).replace(",4,,,,,,,,,", ",4,resolve,,Price,\"fünf Prozent, bis Mai\",,,,,"));
        assertThat(rows.get(2)).endsWith(",3,,,,,,,,,");
        rows.set(2, rows.get(2).replace(",3,,,,,,,,,", ",3,snooze,2026-12-01,,,,,,,=ruft selbst an"));
        Files.write(file, rows);
        assertThat(take(file)).isEqualTo(new FileResult(name(file), 2, 2, 0, 2, false));
        assertThat(take(file)).as("twice changes nothing").isEqualTo(new FileResult(name(file), 2, 0, 2, 2, false));
        assertThat(own.jdbc()
                        .sql("SELECT CONCAT_WS('|', w.case_no, w.state, a.reason, a.outcome, a.note) FROM watch_case w"
                                + " JOIN case_act a USING (case_no) WHERE a.made_by = 'test' ORDER BY w.case_no")
                        .query(String.class)
                        .list())
                .containsExactly("3|snoozed|=ruft selbst an", "4|resolved|price|fünf Prozent, bis Mai");
        assertThat(ids(read().get(0).calls())).containsExactly("C2", "C5", "C6");
    }

    private FileResult take(Path file) {
        return new Casework(
                        own.settings(),
                        WatchSettings.byDefault().cases(),
                        Duration.ofSeconds(5),
                        new ShippedFiles(null),
                        Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC),
                        "test")
                .take(file, false);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Test
    void noCaseMakesNoSheetAndAnotherNightIsRefused() throws IOException {
        CallSheets sheets = new CallSheets(Merchant.settings(Locale.ENGLISH, null), "shop", A_DAY);
        assertThat(sheets.render(NIGHT, own.dataSource(), folder)).isEmpty();
        assertThatThrownBy(() -> sheets.render(NIGHT.minusDays(1), own.dataSource(), folder))
                .isInstanceOf(GoldenListException.class)
                .hasMessageContaining("The call sheets for 2026-11-18 cannot be made: the cases stand at 2026-11-19.");
    }
}
