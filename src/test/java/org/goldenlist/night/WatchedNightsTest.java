package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.watch.CaseSettings;
import org.goldenlist.watch.Severity;
import org.goldenlist.watch.WatchSettings;
import org.junit.jupiter.api.Test;

/** Cases through nights that are done again. */
class WatchedNightsTest {

    /** Nothing joins; a person is named in each case. */
    private static WatchSettings joiningNothing() {
        WatchSettings usual = WatchSettings.byDefault();
        return new WatchSettings(
                usual.closed(),
                usual.contact(),
                usual.signs(),
                new CaseSettings(
                        Severity.MEDIUM,
                        5,
                        20,
                        25,
                        0,
                        14,
                        "manager",
                        5,
                        usual.cases().reasons()),
                usual.plan());
    }

    /** Ann was promised two things: the first is late from 3 to 4 March, the second from 7 March on. */
    private static Shop twoPromises() {
        Shop shop = Shop.open(options -> {
            options.withCare();
            options.watch = joiningNothing();
        });
        shop.client("ann").client("bob");
        shop.line("t1", "1", "2025-02-20 12:00:00", "ann", "1000");
        shop.line("t2", "1", "2025-02-20 12:00:00", "bob", "500");
        insertTheFirst(shop);
        shop.insert("promise", "id", "p2", "client", "ann", "at", "2025-02-25 09:00", "due", "2025-03-06");
        return shop;
    }

    private static void insertTheFirst(Shop shop) {
        shop.insert(
                "promise",
                "id",
                "p1",
                "client",
                "ann",
                "at",
                "2025-02-20 09:00",
                "due",
                "2025-03-02",
                "kept",
                "2025-03-04");
    }

    /** By a person, on the last night. */
    private static void note(Shop shop, int caseNo) {
        shop.own()
                .run("INSERT INTO case_act (case_no, act, made_on, note, made_by) VALUES" + " (" + caseNo
                        + ", 'note', '2025-03-08', 'called about the second', 'ann')");
    }

    private static List<String> cases(Shop shop) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', w.case_no, w.sign, w.opened_on, w.state, w.state_since,"
                        + " (SELECT GROUP_CONCAT(a.note) FROM case_act a WHERE a.case_no = w.case_no)) FROM watch_case w"
                        + " ORDER BY w.case_no")
                .query(String.class)
                .list();
    }

    @OnOneServer
    @Test
    void twoCasesOfOneSignKeepTheirNumbersAndWhatAPersonWrote() {
        try (Shop shop = twoPromises()) {
            shop.nights("2025-03-01", "2025-03-08");
            note(shop, 2);
            List<String> before = cases(shop);
            assertThat(before)
                    .containsExactly(
                            "1 promise-overdue 2025-03-03 passed 2025-03-04",
                            "2 promise-overdue 2025-03-07 open 2025-03-07 called about the second");
            shop.line("late", "1", "2025-03-01 12:00:00", "bob", "70"); // all nights from the first are done again
            shop.nights("2025-03-09", "2025-03-09");
            assertThat(cases(shop)).isEqualTo(before);
        }
    }

    @OnOneServer
    @Test
    void aSignThatBeganEarlierTakesTheCaseAlongOnlyWhereItIsTheSameEpisode() {
        try (Shop shop = twoPromises()) {
            shop.sales().run("DELETE FROM promise WHERE id = 'p1';");
            shop.nights("2025-03-01", "2025-03-08");
            note(shop, 1);
            insertTheFirst(shop);
            shop.line("late", "1", "2025-03-01 12:00:00", "bob", "70");
            shop.nights("2025-03-09", "2025-03-09");
            assertThat(cases(shop))
                    .containsExactly(
                            "1 promise-overdue 2025-03-07 open 2025-03-07 called about the second",
                            "2 promise-overdue 2025-03-03 passed 2025-03-04");
        }
    }
}
