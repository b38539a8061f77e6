package org.goldenlist.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.night.Shop;
import org.goldenlist.person.PrivacySettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Key customers by a person's word, on a shop after five nights. */
class PinsTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final Shop SHOP = Shop.open(options -> options.privacyKey = KEY);
    private static final GradedList LIST = new GradedList(SHOP.grading());
    private static final Map<LocalDate, List<ListedCustomer>> UNPINNED = new TreeMap<>();

    @BeforeAll
    static void fiveNights() {
        for (int client = 0; client < 10; client++) {
            SHOP.client("c" + client).line("t" + client, "1", "2025-03-01 12:00", "c" + client, (client + 1) * 10 + "");
        }
        SHOP.client("silent").client("old").line("x", "1", "2025-03-01 12:00", "nobody", "5");
        SHOP.sales()
                .jdbc()
                .sql("UPDATE client SET merged = 'c4' WHERE id = 'old'")
                .update();
        SHOP.nights("2025-03-01", "2025-03-05");
        for (int day = 1; day <= 5; day++) {
            UNPINNED.put(march(day), LIST.asOf(march(day)));
        }
    }

    @AfterEach
    void nobodyIsPinned() {
        SHOP.own().jdbc().sql("DELETE FROM pin").update();
    }

    @AfterAll
    static void close() {
        SHOP.close();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2025, 3, day);
    }

    private static PinRules at(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/Athens"));
        return new PinRules(new PrivacySettings(KEY), SHOP.files(), clock, "mary");
    }

    private static PinRules onMarch(int day) {
        return at("2025-03-0" + day + "T12:00:00Z");
    }

    private static PinChange pin(PinRules rules, String customer, LocalDate until, String reason) {
        rules.check(until, reason);
        return rules.write(SHOP.own().jdbc(), rules.pin(SHOP.own().jdbc(), customer, until, reason));
    }

    private static PinChange unpin(PinRules rules, String customer) {
        return rules.write(SHOP.own().jdbc(), rules.unpin(SHOP.own().jdbc(), customer));
    }

    /** On the lists of five days, until when a customer is pinned; a dash where not. */
    private static List<String> onTheLists(String customer) {
        return UNPINNED.keySet().stream()
                .map(date -> Objects.toString(listed(customer, date).pinnedUntil(), "-"))
                .toList();
    }

    private static ListedCustomer listed(String customer, LocalDate date) {
        return LIST.asOf(date).stream()
                .filter(one -> one.customerId().equals(customer))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows() {
        return SHOP.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', act, made_on, pinned_until, reason, made_by, made_at) FROM pin"
                        + " ORDER BY pin_no")
                .query(String.class)
                .list();
    }

    @Test
    void aPinHoldsFromTheDayItWasMadeOnToItsLastAndChangesNoGrade() {
        PinChange change = pin(onMarch(2), "c0", march(4), "brings the whole guild");
        assertThat(change.changed()).isTrue();
        assertThat(change.before()).isNull();
        assertThat(change.from()).isEqualTo(march(2));
        assertThat(onTheLists("c0")).containsExactly("-", "2025-03-04", "2025-03-04", "2025-03-04", "-");
        UNPINNED.forEach((date, list) -> assertThat(LIST.asOf(date).stream()
                        .map(one -> one.with(one.rank(), null))
                        .toList())
                .isEqualTo(list));
    }

    @Test
    void keyCustomersAreTheGoldenAndThePinned() {
        pin(onMarch(1), "c0", march(4), "brings the whole guild");
        assertThat(keyOn(march(4))).contains("c0").hasSize(golden(march(4)) + 1);
        assertThat(keyOn(march(5))).doesNotContain("c0").hasSize(golden(march(5)));
    }

    private static List<String> keyOn(LocalDate date) {
        return LIST.asOf(date).stream()
                .filter(ListedCustomer::isKey)
                .map(ListedCustomer::customerId)
                .toList();
    }

    private static int golden(LocalDate date) {
        return (int) UNPINNED.get(date).stream()
                .filter(one -> one.grade().matches("[AB]"))
                .count();
    }

    @Test
    void whatReplacesAPinCountsFromItsOwnDayAndEveryActStays() {
        pin(onMarch(1), "c1", march(31), "sits on the board");
        PinChange replaced = pin(onMarch(3), "c1", march(20), "chairs the board");
        assertThat(replaced.before()).extracting(Pin::reason).isEqualTo("sits on the board");
        assertThat(onTheLists("c1"))
                .containsExactly("2025-03-31", "2025-03-31", "2025-03-20", "2025-03-20", "2025-03-20");
        PinChange ended = unpin(onMarch(4), "c1");
        assertThat(ended.before()).extracting(Pin::reason).isEqualTo("chairs the board");
        assertThat(ended.now()).isNull();
        assertThat(onTheLists("c1")).containsExactly("2025-03-31", "2025-03-31", "2025-03-20", "-", "-");
        assertThat(rows())
                .containsExactly(
                        "pin 2025-03-01 2025-03-31 sits on the board mary 2025-03-01 12:00:00.000000",
                        "pin 2025-03-03 2025-03-20 chairs the board mary 2025-03-03 12:00:00.000000",
                        "unpin 2025-03-04 mary 2025-03-04 12:00:00.000000");
    }

    @Test
    void theLastActOfADayCounts() {
        pin(onMarch(2), "c1", march(9), "one");
        unpin(onMarch(2), "c1");
        assertThat(onTheLists("c1")).containsOnly("-");
        pin(onMarch(2), "c1", march(8), "two");
        assertThat(onTheLists("c1")).containsExactly("-", "2025-03-08", "2025-03-08", "2025-03-08", "2025-03-08");
    }

    @Test
    void aTrialAndAnUnpinOfNobodyWriteNothing() {
        onMarch(1).pin(SHOP.own().jdbc(), "c1", march(9), "only asked");
        pin(onMarch(1), "c2", march(2), "over on the third");
        PinChange nothing = unpin(onMarch(3), "c2");
        assertThat(nothing.changed()).isFalse();
        assertThat(nothing.before()).isNull();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void theDayIsTheCompanysAndTheMomentIsUtc() {
        pin(at("2025-03-02T22:30:00Z"), "c1", march(3), "after midnight in Athens");
        assertThat(rows())
                .containsExactly("pin 2025-03-03 2025-03-03 after midnight in Athens mary 2025-03-02 22:30:00.000000");
        assertThat(onTheLists("c1")).containsExactly("-", "-", "2025-03-03", "-", "-");
    }

    @Test
    void theViewShowsWhatTheLastListShows() {
        pin(onMarch(1), "c0", march(4), "over");
        pin(onMarch(1), "c1", march(31), "holds");
        pin(onMarch(1), "c2", march(31), "replaced");
        pin(onMarch(2), "c2", march(30), "replaces");
        pin(onMarch(1), "c3", march(31), "taken away");
        unpin(onMarch(5), "c3");
        pin(onMarch(1), "c4", march(29), "to be replaced after the last list");
        pin(onMarch(6), "c4", march(31), "replaces");
        pin(onMarch(6), "c5", march(31), "after the last list");
        Map<String, String> viewed = new TreeMap<>();
        SHOP.own()
                .jdbc()
                .sql("SELECT customer_id, COALESCE(pinned_until, '-') FROM v_golden_list")
                .query(row -> {
                    assertThat(viewed.put(row.getString(1), row.getString(2))).isNull();
                });
        assertThat(viewed)
                .isEqualTo(LIST.asOf(march(5)).stream()
                        .collect(Collectors.toMap(
                                ListedCustomer::customerId, one -> Objects.toString(one.pinnedUntil(), "-"))))
                .containsEntry("c0", "-")
                .containsEntry("c1", "2025-03-31")
                .containsEntry("c2", "2025-03-30")
                .containsEntry("c3", "-")
                .containsEntry("c4", "2025-03-29")
                .containsEntry("c5", "-");
    }

    @Test
    void explainNamesThePinThatHoldsOnTheDate() {
        pin(onMarch(2), "c1", march(4), "sits on the board");
        assertThat(explained("c1", march(1))).isNull();
        assertThat(explained("c1", march(4)))
                .extracting(Pin::reason, Pin::madeBy)
                .containsExactly("sits on the board", "mary");
        assertThat(explained("c1", march(5))).isNull();
    }

    private static @Nullable Pin explained(String customer, LocalDate date) {
        return new Explain(SHOP.grading()).of(customer, date).pin();
    }

    @Test
    void whoHasARecordAndNoOrderIsPinnedAndShownByExplainAlone() {
        PinChange change = pin(onMarch(2), "silent", march(9), "sister of the mayor");
        assertThat(change.graded()).isFalse();
        assertThat(keyOn(march(5))).doesNotContain("silent");
        assertThat(explained("silent", march(5))).isNotNull();
    }

    @Test
    void saysWhoCannotBePinned() {
        assertRefused(ExitCode.DATA, "old", march(9), "why", "The customer old was merged into c4: pin that one.");
        assertRefused(
                ExitCode.DATA,
                "nobody",
                march(9),
                "why",
                "The customer nobody is sold to, but has no record in the feed customers, so no list shows this id. Add the"
                        + " record at the source; after the next night it can be pinned.");
        assertRefused(
                ExitCode.DATA,
                "Client OL",
                march(9),
                "why",
                "There is no customer Client OL. The id is the source's customer_id, as in: goldenlist list. Did you mean"
                        + " old (Client old)?");
        assertThat(rows()).isEmpty();
    }

    @Test
    void saysWhatNoPinCanBe() {
        assertRefused(
                ExitCode.USAGE,
                "c1",
                march(2),
                "why",
                "The day 2025-03-02 is over: it is 2025-03-03 in Europe/Athens. Give the last day on which the pin is to"
                        + " hold, today or later.");
        assertRefused(
                ExitCode.USAGE,
                "c1",
                LocalDate.of(12025, 1, 1),
                "why",
                "The day +12025-01-01 is too far away; the last that there is, is 9999-12-31.");
        assertRefused(
                ExitCode.USAGE,
                "c1",
                march(9),
                PinRules.onOneLine(" \n\t\u2028"),
                "A pin needs a reason that others will understand later: --reason \"why money does not show it\".");
        assertRefused(
                ExitCode.USAGE,
                "c1",
                march(9),
                "😀".repeat(301),
                "The reason has 301 characters, and 300 are allowed: make it shorter.");
        pin(onMarch(3), "c1", march(3), "😀".repeat(300));
        assertThat(listed("c1", march(3)).isKey()).isTrue();
        assertThat(PinRules.onOneLine(" two\r\nlines ")).isEqualTo("two lines");
    }

    private static void assertRefused(ExitCode code, String customer, LocalDate until, String reason, String message) {
        assertThatThrownBy(() -> pin(onMarch(3), customer, until, reason))
                .hasMessage(message)
                .extracting(e -> ((GoldenListException) e).exitCode())
                .isEqualTo(code);
    }
}
