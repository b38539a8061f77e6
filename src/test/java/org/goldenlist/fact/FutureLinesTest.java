package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.goldenlist.night.Shop;
import org.goldenlist.night.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines that are dated in the future, of a shop in Sydney that belongs to a company in Dublin. */
class FutureLinesTest {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open(options -> {
            options.withCurrencies();
            options.sourceZone = ZoneId.of("Australia/Sydney");
        });
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void firstMorning() {
        shop.clear().client("ann");
        shop.line("past", "1", "2025-03-07 23:00:00", "ann", "10")
                .line("soon", "1", "2025-03-09 23:00:00", "ann", "20");
    }

    private static List<String> quarantine() {
        return ask("SELECT CONCAT_WS(' | ', business_date, reason, line_key, net_amount, detail) FROM quarantine"
                + " ORDER BY business_date, line_key");
    }

    private static List<String> totals() {
        return ask(
                "SELECT CONCAT_WS(' ', business_date, source_lines, source_net, fact_lines, fact_net, quarantine_lines)"
                        + " FROM day_total WHERE source_lines > 0 ORDER BY 1");
    }

    private static List<String> ask(String sql) {
        return shop.own().jdbc().sql(sql).query(String.class).list();
    }

    @Test
    void waitInQuarantineUntilTheirDayIsReadOrTheirDateIsCorrected() {
        shop.line("next", "1", "2025-03-10 23:00:00", "ann", "30")
                .line("wrong", "1", "2931-01-01 23:00:00", "ann", "40");
        shop.with("tx", "empty", "line_id", "1", "at", "2931-01-02 23:00:00", "quantity", 1);
        shop.with(
                "tx", "usd", "line_id", "1", "at", "2931-01-03 23:00:00", "quantity", 1, "net", 60, "currency", "USD");
        assertThat(shop.linesAhead("2025-03-10"))
                .containsExactly(
                        "4 lines of the source shop are dated in the future, the first on 2025-03-10: not read before"
                                + " that day is over, and kept in quarantine until then. Correct the date in the source where it"
                                + " is wrong.");
        shop.nights("2025-03-07", "2025-03-07");
        assertThat(quarantine())
                .containsExactly(
                        "2025-03-10 | FUTURE | next / 1 | 30.0000 | dated 2025-03-10",
                        "2931-01-01 | FUTURE | wrong / 1 | 40.0000 | dated 2931-01-01",
                        "2931-01-02 | FUTURE | empty / 1 | 0.0000 | dated 2931-01-02, and besides: net_amount is empty",
                        "2931-01-03 | FUTURE | usd / 1 | 0.0000 | dated 2931-01-03");
        assertThat(totals()).containsExactly("2025-03-07 1 10.0000 1 10.0000 0");

        shop.sales()
                .run("UPDATE line SET at = '2025-03-07 12:00:00' WHERE tx = 'wrong';\n"
                        + "UPDATE line SET net = 50 WHERE tx = 'empty';\nDELETE FROM line WHERE tx = 'usd';");
        shop.linesAhead("2025-03-11");
        assertThat(quarantine()).containsExactly("2931-01-02 | FUTURE | empty / 1 | 50.0000 | dated 2931-01-02");
        shop.nights("2025-03-08", "2025-03-10");
        assertThat(quarantine()).containsExactly("2931-01-02 | FUTURE | empty / 1 | 50.0000 | dated 2931-01-02");
        assertThat(totals())
                .containsExactly(
                        "2025-03-07 2 50.0000 2 50.0000 0",
                        "2025-03-09 1 20.0000 1 20.0000 0",
                        "2025-03-10 1 30.0000 1 30.0000 0");
    }

    @Test
    void makeRoomWhenTheirDayIsReadAlthoughNobodyLookedAhead() {
        shop.linesAhead("2025-03-08");
        assertThat(quarantine()).containsExactly("2025-03-09 | FUTURE | soon / 1 | 20.0000 | dated 2025-03-09");
        shop.nights("2025-03-07", "2025-03-09");
        assertThat(quarantine()).isEmpty();
    }

    @Test
    void areShownBesideTheControlTotalsAndOnlyAsOfTheLastDayLoaded() {
        shop.line("wrong", "1", "2931-01-01 23:00:00", "ann", "40");
        shop.linesAhead("2025-03-12");
        shop.nights("2025-03-09", "2025-03-10");
        Status status = shop.status(null);
        assertThat(status.totals())
                .singleElement()
                .satisfies(total -> assertThat(total.quarantineLines()).isZero());
        assertThat(status.quarantine()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo("FUTURE");
            assertThat(left.inWords()).isEqualTo("a date in the future");
            assertThat(left.firstDay()).isEqualTo(LocalDate.of(2931, 1, 1));
        });
        assertThat(shop.status(LocalDate.of(2025, 3, 9)).quarantine()).isEmpty();
        assertThat(leftOut(LocalDate.of(2025, 3, 10))).containsExactly("FUTURE");
        assertThat(leftOut(LocalDate.of(2025, 3, 9))).isEmpty();
    }

    /** As the management report lists them. */
    private static List<String> leftOut(LocalDate date) {
        return shop.own()
                .jdbc()
                .sql(shop.files().text("sql/report/left-out.sql"))
                .param("after", date.minusDays(365))
                .param("date", date)
                .query((row, n) -> row.getString("reason"))
                .list();
    }

    @Test
    void ofVeryManyTheFirstThousandAreKept() {
        shop.sales()
                .run("INSERT INTO line (tx, line_id, at, quantity, net) SELECT CONCAT('t', a.no, ' ', b.no), 1,"
                        + " '2931-01-01' + INTERVAL ROW_NUMBER() OVER (ORDER BY a.no, b.no) DAY, 1, 1"
                        + " FROM line a CROSS JOIN line b;");
        for (int i = 0; i < 2; i++) {
            shop.sales()
                    .run("INSERT INTO line (tx, line_id, at, quantity, net) SELECT CONCAT('x', " + i
                            + ", ' ', a.no, ' ', b.no)," + " 1, '2932-01-01', 1, 1 FROM line a CROSS JOIN line b;");
        }
        assertThat(shop.linesAhead("2025-03-12"))
                .singleElement()
                .asString()
                .endsWith(
                        " lines of the source shop are dated in the future, the first on 2931-01-02: not read before that day is"
                                + " over, and the first 1,000 of them kept in quarantine until then. Correct the date in the source"
                                + " where it is wrong.");
        assertThat(ask("SELECT CONCAT_WS(' ', COUNT(*), MIN(business_date)) FROM quarantine"))
                .containsExactly("1000 2931-01-01");
    }
}
