package org.goldenlist.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Lease;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.goldenlist.text.FileResult;
import org.goldenlist.watch.WatchSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons record of cases, and what is learnt from it; it is 20 March 2026. */
class CaseworkTest {

    private static final String TABLES = """
            INSERT INTO customer (customer_no, customer_id, known, name) VALUES (7, 'K7', TRUE, 'Kiosk'), (8, 'K8', TRUE, NULL);
            INSERT INTO watch_case VALUES
                (1, 7, 'past-rhythm', '2026-03-01', 'high', 900, 'silent', 'competitor', 'Ann', 'open', '2026-03-01', NULL),
                (2, 8, 'neglected', '2026-03-02', 'medium', 1200, 'no contact', 'attention', 'Ben', 'open', '2026-03-02', NULL),
                (3, 7, 'returns', '2026-02-01', 'medium', 900, '22 %', 'quality', 'Ann', 'passed', '2026-02-10', NULL);
            INSERT INTO case_act (case_no, act, made_on) VALUES
                (1, 'opened', '2026-03-01'), (2, 'opened', '2026-03-02'), (3, 'opened', '2026-02-01'), (3, 'passed', '2026-02-10');
            INSERT INTO customer_sign (customer_no, sign, since, until, severity, at_stake, evidence, seen_on) VALUES
                (7, 'past-rhythm', '2026-03-01', NULL, 'high', 950, 'silent for 40 days', '2026-03-19'),
                (7, 'returns', '2026-02-01', '2026-02-10', 'medium', 900, '22 % came back', '2026-02-09'),
                (8, 'neglected', '2024-11-01', '2025-01-05', 'medium', 1200, 'no contact for 90 days', '2025-01-04'),
                (8, 'lost', '2025-12-01', NULL, 'high', 1200, 'no order since 1 Dec 2024', '2026-03-19');
            INSERT INTO fact_customer_day VALUES
                ('2024-12-01', 8, 1, 1, 1, 0, 1, 0, 0, 10, 5, 0), ('2026-02-03', 8, 1, 1, 1, 0, 1, 0, 0, 10, 5, 0);
            """;

    @TempDir
    private Path folder;

    private final ShippedFiles files = new ShippedFiles(null);
    private TestDatabase own;
    private Casework casework;
    private Cases cases;

    @BeforeEach
    void someCases() {
        own = TestDatabase.migrated().run(TABLES);
        casework = at("2026-03-20");
        cases = new Cases(own.jdbc(), files);
    }

    @AfterEach
    void close() {
        own.close();
    }

    private Casework at(String day) {
        return new Casework(
                own.settings(),
                WatchSettings.byDefault().cases(),
                Duration.ofSeconds(5),
                files,
                Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC),
                "ann");
    }

    private static CaseWish resolve(int caseNo, String reason, String outcome) {
        return new CaseWish(caseNo, CaseWish.Act.RESOLVE, null, reason, outcome, null, null, null, null, null);
    }

    private static CaseWish snooze(int caseNo, String until) {
        return new CaseWish(
                caseNo, CaseWish.Act.SNOOZE, LocalDate.parse(until), null, null, null, null, null, null, null);
    }

    private List<Integer> listed(String state, String sign, String owner, String customer) {
        return cases.list(new Cases.Which(state, sign, owner, customer)).stream()
                .map(CareCase::caseNo)
                .toList();
    }

    @Test
    void theCostliestIsFirstAndEachFilterCounts() {
        assertThat(listed("open", null, null, null))
                .as("1,200 of medium severity weigh less than 950 of high")
                .containsExactly(1, 2);
        assertThat(listed("all", null, "Ann", null)).containsExactly(1, 3);
        assertThat(listed("all", "returns", null, null)).containsExactly(3);
        assertThat(listed("open", null, null, "K8")).containsExactly(2);
        CareCase first = cases.show(1).about();
        assertThat(first.evidence()).as("of the last night that saw it").isEqualTo("silent for 40 days");
        assertThat(first.seen()).isTrue();
        assertThat(cases.show(3).about().seen()).isFalse();
    }

    @Test
    void aSnoozedAndAResolvedCaseStandUntilTheirDays() {
        CareCase snoozed = casework.record(snooze(1, "2026-03-21"), false).about();
        assertThat(snoozed.state() + " " + snoozed.stateSince() + " " + snoozed.stateUntil())
                .isEqualTo("snoozed 2026-03-20 2026-03-21");
        CareCase resolved = casework.record(resolve(1, "Delivery", "the van comes at 7"), false)
                .about();
        assertThat(resolved.state() + " " + resolved.stateUntil())
                .as("looked at again after 14 days")
                .isEqualTo("resolved 2026-04-03");
        assertThat(cases.show(1).acts())
                .extracting(RecordedAct::act, RecordedAct::reason, RecordedAct::madeBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("opened", null, null),
                        org.assertj.core.groups.Tuple.tuple("snooze", null, "ann"),
                        org.assertj.core.groups.Tuple.tuple("resolve", "delivery", "ann"));
    }

    @Test
    void aTrialRecordsNothingAndANightKeepsPersonsOut() {
        assertThat(casework.record(CaseWish.note(1, "called"), true).acts())
                .extracting(RecordedAct::note)
                .containsExactly(null, "called");
        assertThat(cases.show(1).acts()).hasSize(1);
        try (Lease night = Lease.take(own.jdbc(), Lease.WRITE, Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> casework.record(CaseWish.note(1, "called"), false))
                    .isInstanceOf(GoldenListException.class)
                    .hasMessageContaining("Another run is at work");
            night.assertHeld();
        }
    }

    private void refused(CaseWish wish, ExitCode code, String sentence) {
        assertThatThrownBy(() -> casework.record(wish, false))
                .isInstanceOfSatisfying(
                        GoldenListException.class, e -> assertThat(e.exitCode()).isEqualTo(code))
                .hasMessageContaining(sentence);
    }

    @Test
    void whatCannotBeRecordedIsRefusedByName() {
        refused(CaseWish.note(9, "x"), ExitCode.DATA, "There is no case 9.");
        refused(CaseWish.note(1, " \n "), ExitCode.USAGE, "Case 1: nothing is said");
        refused(
                CaseWish.note(1, "x".repeat(1_001)),
                ExitCode.USAGE,
                "the note has 1001 characters, and 1000 are allowed");
        refused(
                resolve(1, "weather", "rain"),
                ExitCode.USAGE,
                "\"weather\" is no reason of goldenlist.watch.cases.reasons");
        refused(resolve(1, "price", " "), ExitCode.USAGE, "the reason learnt and the outcome");
        refused(resolve(3, "price", "x"), ExitCode.USAGE, "it is passed since 2026-02-10");
        assertThatThrownBy(() -> cases.list(new Cases.Which("open", null, "Cleo", null)))
                .hasMessage("Nobody called Cleo has a case. Who has: Ann, Ben.");
        refused(
                snooze(1, "2026-03-20"),
                ExitCode.USAGE,
                "the day 2026-03-20 is today or over, it is 2026-03-20: give a later one");
        refused(snooze(1, "2999-01-01"), ExitCode.USAGE, "more than two years away");
        refused(
                new CaseWish(1, CaseWish.Act.NOTE, null, null, null, null, null, null, BigDecimal.TEN, "x"),
                ExitCode.USAGE,
                "a cost needs the exception");
    }

    @Test
    void aFileIsTakenOnceAndWhole() throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(
                file,
                "Case,Act,reason,outcome,exception_cost,until\nx,note,,,,\n2,resolve,weather,rain,,\n2,wait,,,,\n"
                        + "3,resolve,price,again,,\n2,snooze,,,,2020-01-01\n2,note,,,-5,\n999,note,,hello,,\n");
        assertThatThrownBy(() -> casework.take(file, false))
                .hasMessageContainingAll(
                        "answers.csv has 7 faults; nothing was recorded:",
                        "line 2: case: \"x\" is no number of a case.",
                        "line 3: case 2: \"weather\" is no reason",
                        "line 4: act: \"wait\" is none; acts are: note, snooze, resolve.",
                        "line 5: case 3: it is passed since 2026-02-10",
                        "line 6: case 2: the day 2020-01-01 is today or over",
                        "line 7: exception_cost: \"-5\" is no amount",
                        "line 8: there is no case 999");
        Files.writeString(file, "case;act;note\n2;note;asked for the price list\n;;\n1;;\n");
        assertThat(casework.take(file, true)).isEqualTo(new FileResult("answers.csv", 1, 1, 0, 1, true));
        assertThat(casework.take(file, false)).isEqualTo(new FileResult("answers.csv", 1, 1, 0, 1, false));
        assertThat(casework.take(file, false)).isEqualTo(new FileResult("answers.csv", 1, 0, 1, 1, false));
        Files.writeString(
                file,
                "case,act,note,reason,outcome\n2,,we spoke,,\n2,note,a,,,b\n2,resolve,,price,x\n2,resolve,,price,x\n"
                        + "2,snooze,x,,\n");
        assertThatThrownBy(() -> casework.take(file, false))
                .hasMessageContainingAll(
                        "has 3 faults",
                        "line 2: act: there is none for what the row says",
                        "line 3: the row has 6 fields, and the header has 5;",
                        "line 6: case 2: it is resolved since");
        Files.writeString(file, "case,act,note\n2,note,twice\n2,note,twice\n");
        assertThat(casework.take(file, false)).isEqualTo(new FileResult("answers.csv", 2, 1, 1, 0, false));
        Files.writeString(file, "number,act\n1,note\n");
        assertThatThrownBy(() -> casework.take(file, false))
                .hasMessageContaining("has a column \"number\" that is not known, lacks the column case");
        Files.write(file, "case,act,note\n1,note,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> casework.take(file, false)).hasMessageContaining("is not UTF-8");
        Files.writeString(file, "");
        assertThatThrownBy(() -> casework.take(file, false)).hasMessageContaining("is empty");
        Files.writeString(
                file,
                CaseFile.EXAMPLE.replace("\n17", "\n1").replace("\n18", "\n2").replace("\n19", "\n3"));
        assertThat(casework.take(file, false).recorded()).isEqualTo(3);
        assertThat(casework.take(file, false).known())
                .as("what was recorded may stand there again")
                .isEqualTo(3);
    }

    @Test
    void reasonsStandBesideWhatWasAssumed() {
        casework.record(resolve(1, "delivery", "x"), false);
        casework.record(resolve(2, "attention", "y"), false);
        assertThat(cases.reasons(2026))
                .containsExactly(
                        new ReasonCount(
                                "attention", "attention", 1, new BigDecimal("1200.0000"), new BigDecimal("0.0000")),
                        new ReasonCount(
                                "delivery", "competitor", 1, new BigDecimal("900.0000"), new BigDecimal("0.0000")));
        assertThat(cases.reasons(2025)).isEmpty();
        casework.record(resolve(1, "price", "as it turned out"), false);
        assertThat(cases.reasons(2026))
                .as("put right")
                .extracting(ReasonCount::learnt)
                .containsExactly("attention", "price");
    }

    @Test
    void whoWasLostIsToldWithWhatWasSeenAndWhoCameBack() {
        PostMortem lost = cases.lost(2025).get(0);
        assertThat(lost.lastOrder()).isEqualTo("2024-12-01");
        assertThat(lost.cameBackOn()).isEqualTo("2026-02-03");
        assertThat(lost.seen()).extracting(PostMortem.Seen::sign).containsExactly("neglected");
        assertThat(lost.done()).isEmpty();
        casework.record(CaseWish.note(2, "rang, nobody there"), false);
        assertThat(cases.lost(null).get(0).done())
                .extracting(PostMortem.Done::outcome)
                .containsExactly("rang, nobody there");
        assertThat(cases.lost(2026)).isEmpty();
    }
}
