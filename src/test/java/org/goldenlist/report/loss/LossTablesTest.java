package org.goldenlist.report.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.loss.LossTables.Losses;
import org.goldenlist.report.query.Queries;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was lost, and what went before, out of the tables. */
class LossTablesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    @TempDir
    Path folder;

    private TestDatabase own;

    @BeforeEach
    void lost() {
        own = TestDatabase.migrated();
        lost(100, "2026-11-19", "9840.5", "2025-11-19");
        lost(101, "2026-10-20", "12000", "2025-10-20");
        lost(102, "2026-10-19", "50000", "2025-10-19");
        lost(103, "2026-11-20", "50000", "2025-11-20");
        order(101, "2026-11-18");
        order(101, "2026-11-20");
        order(100, "2024-12-01");
        sign(100, "buys-less", "2025-03-01", "'2025-04-01'", "high");
        sign(100, "past-rhythm", "2026-01-05", "NULL", "high");
        sign(100, "birthday", "2026-01-06", "NULL", "occasion");
        sign(100, "returns", "2024-01-05", "'2024-02-01'", "high");
        own.run(
                "INSERT INTO watch_case VALUES (1, 100, 'past-rhythm', '2026-01-05', 'high', 9840, 'silent', 'competitor', 'Aoife', 'resolved',"
                        + " '2026-02-01', NULL);\n"
                        + act(1, "opened", "2026-01-05", "NULL", "NULL", "NULL")
                        + act(2, "note", "2026-01-07", "NULL", "'called, nobody there'", "'aoife'")
                        + act(3, "resolve", "2026-02-01", "'price'", "'too dear'", "'aoife'")
                        + act(4, "note", "2026-11-20", "NULL", "'after the business date'", "'aoife'")
                        + "INSERT INTO contact VALUES (1, '2026-01-07', 1, 100, NULL, 'visit', 'Tom', 30, 'dropped in', NULL);");
    }

    private static String act(int number, String act, String day, String reason, String note, String by) {
        return "INSERT INTO case_act VALUES (%d, 1, '%s', '%s', NULL, %s, NULL, NULL, NULL, NULL, NULL, %s, %s, NULL);\n"
                .formatted(number, act, day, reason, note, by);
    }

    private void lost(int customer, String on, String atStake, String lastOrder) {
        own.run("INSERT INTO customer (customer_no, customer_id, known, name) VALUES (%d, 'K%d', TRUE, 'Guest %d')"
                .formatted(customer, customer, customer));
        own.run("INSERT INTO customer_sign VALUES (%d, 'lost', '%s', '%s', NULL, 'high', %s, 'silent')"
                .formatted(customer, on, on, atStake));
        order(customer, lastOrder);
    }

    private void sign(int customer, String sign, String since, String until, String severity) {
        own.run("INSERT INTO customer_sign VALUES (%d, '%s', '%s', '%s', %s, '%s', 1, 'seen')"
                .formatted(customer, sign, since, since, until, severity));
    }

    private void order(int customer, String day) {
        own.run("INSERT INTO fact_customer_day VALUES ('%s', %d, 1, 1, 1, 0, 1, 0, 0, 100, 60, 10)"
                .formatted(day, customer));
    }

    @AfterEach
    void close() {
        own.close();
    }

    @Test
    void thoseLostInAMonthTheCostliestFirst() {
        Losses losses = tables().lostBy(DATE, 31, 50);
        assertThat(losses.shown()).extracting(Loss::customerId).containsExactly("K101", "K100");
        assertThat(losses.inAll()).isEqualTo(2);
        assertThat(losses.shown().get(0).cameBackOn()).isEqualTo("2026-11-18");
        assertThat(losses.shown().get(1).cameBackOn()).isNull();
        Losses first = tables().lostBy(DATE, 31, 1);
        assertThat(first.shown()).extracting(Loss::customerId).containsExactly("K101");
        assertThat(first.inAll()).isEqualTo(2);
    }

    private LossTables tables() {
        return new LossTables(new Queries(own.dataSource(), Merchant.settings(Locale.ENGLISH, null)));
    }

    @Test
    void whatWentBeforeIsWhatWasKnownThen() {
        Loss loss = tables().lostBy(DATE, 31, 50).shown().get(1);
        assertThat(loss.firstOrder()).isEqualTo("2024-12-01");
        assertThat(loss.lastOrder()).isEqualTo("2025-11-19");
        assertThat(loss.silentDays()).isEqualTo(365);
        // 100 less 60, and less 72 % of the 10 whose cost is not known.
        assertThat(loss.months()).containsOnlyKeys(YearMonth.of(2024, 12), YearMonth.of(2025, 11));
        assertThat(loss.months().values()).allMatch(profit -> profit.compareTo(new BigDecimal("32.8")) == 0);
        assertThat(loss.seen()).extracting(Loss.Seen::sign).containsExactly("buys-less", "past-rhythm");
        assertThat(loss.done())
                .extracting(one -> one.act() + " " + one.madeOn() + " " + one.text())
                .containsExactly(
                        "contact 2026-01-07 visit: dropped in",
                        "note 2026-01-07 called, nobody there",
                        "resolve 2026-02-01 too dear");
        assertThat(loss.answers()).hasSize(3);
        assertThat(loss.learnt())
                .hasValueSatisfying(one -> assertThat(one.reason()).isEqualTo("price"));
    }

    @Test
    void aPageForEach() throws IOException {
        List<RenderedDocument> made =
                new LossDocument(Merchant.settings(Locale.ENGLISH, null)).render(DATE, own.dataSource(), folder);
        assertThat(made)
                .extracting(one -> String.valueOf(one.file().getFileName()))
                .containsExactly(
                        "loss-post-mortems-2026-11-19.pdf",
                        "loss-post-mortems-2026-11-19.html",
                        "loss-post-mortems-2026-11-19.xlsx");
        List<String> pages = Pages.of(made.get(0).file());
        assertThat(pages.get(0))
                .contains("Guest 101 was lost, and came back", "Ordered again on 18 Nov 2026", "1 of 2");
        assertThat(pages.get(1))
                .contains("Guest 100 is lost, in spite of what we did", "€9,841", "628 days", "312 days")
                .contains("The reason that was learnt: price (1 Feb 2026)", "2 of 2");
    }

    @Test
    void nobodyLostMakesNoDocument() {
        own.run("DELETE FROM customer_sign");
        assertThat(new LossDocument(Merchant.settings(Locale.ENGLISH, null)).render(DATE, own.dataSource(), folder))
                .isEmpty();
    }
}
