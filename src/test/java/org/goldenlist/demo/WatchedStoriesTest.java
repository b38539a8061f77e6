package org.goldenlist.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the watch sees of the demo company, on its two nights. */
class WatchedStoriesTest {

    private static final LocalDate LAST_DAY = DemoOptions.DEFAULT.lastDay();
    private static DemoNights nights;

    /** What must be found, and nothing else that would be a worry. */
    private static final Map<Story, List<String>> FOUND = Map.ofEntries(
            Map.entry(Story.KEY_ACCOUNT_GONE_QUIET, List.of("past-rhythm")),
            Map.entry(Story.CATEGORY_STOPPED, List.of("category-stopped")),
            Map.entry(Story.SECOND_COMPLAINT, List.of("second-complaint")),
            Map.entry(Story.NEVER_CALLED, List.of("neglected")),
            Map.entry(Story.PROMISE_OVERDUE, List.of("promise-overdue")),
            Map.entry(Story.ONE_PRODUCT, List.of("one-product")),
            Map.entry(Story.RETURNS_MUCH, List.of("returns")),
            Map.entry(Story.BUYS_LESS, List.of("buys-less")),
            Map.entry(Story.PAST_OWN_RHYTHM, List.of("past-rhythm")),
            Map.entry(Story.SURVEY_FELL, List.of("survey-low")),
            Map.entry(Story.FIVE_EUROS_TWICE_A_WEEK, List.of("one-product")),
            // steady, and well looked after
            Map.entry(Story.LARGEST, List.of()),
            Map.entry(Story.ADVOCATE, List.of()),
            Map.entry(Story.RISING, List.of()),
            Map.entry(Story.ONE_ORDER_FROM_C, List.of()));

    @BeforeAll
    static void theDemo() {
        nights = new DemoNights(DemoCompanies.theDefault(), Map.of());
        nights.upTo(LAST_DAY.minusDays(1));
        nights.upTo(LAST_DAY);
    }

    private record Sign(String customerId, String sign, String severity, String evidence) {}

    private static List<Sign> signs() {
        return nights.own()
                .jdbc()
                .sql("SELECT c.customer_id, s.sign, s.severity, s.evidence FROM customer_sign s"
                        + " JOIN customer c ON c.customer_no = s.customer_no WHERE s.until IS NULL")
                .query(Sign.class)
                .list();
    }

    private static List<Sign> of(Story story) {
        return signs().stream()
                .filter(sign -> sign.customerId().equals(story.customerId()))
                .toList();
    }

    @Test
    void everyStoryIsFoundByItsSignAndTheSteadyOnesByNone() {
        Map<Story, List<String>> found = new TreeMap<>();
        for (Story story : Story.values()) {
            found.put(
                    story,
                    of(story).stream()
                            .filter(sign -> !sign.severity().equals("occasion"))
                            .map(Sign::sign)
                            .toList());
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(FOUND);
    }

    @Test
    void evidenceIsToldInFigures() {
        assertThat(of(Story.KEY_ACCOUNT_GONE_QUIET).get(0).evidence())
                .isEqualTo("orders every 9 days, silent for 36 days; the longest pause of two years was 12");
        assertThat(of(Story.CATEGORY_STOPPED).get(0).evidence()).isEqualTo("Coffee, none since 30 Sep; orders go on");
        assertThat(of(Story.SECOND_COMPLAINT).get(0).evidence())
                .isEqualTo("a second in 41 days, open since 10 Nov: late delivery, again");
        assertThat(of(Story.PROMISE_OVERDUE))
                .extracting(Sign::evidence)
                .contains("promised by Katarzyna Nowak: to replace six corked bottles of Godello, due 16 Nov");
        assertThat(of(Story.SURVEY_FELL).get(0).evidence()).isEqualTo("fell from 9 to 5 of 10 on 19 Nov");
        assertThat(of(Story.RISING).get(0).evidence()).startsWith("buys 53 % more in 90 days than a year ago");
    }

    @Test
    void theCostliestGetACaseAtOnce() {
        assertThat(nights.own()
                        .jdbc()
                        .sql("SELECT c.name FROM watch_case w JOIN customer c ON c.customer_no = w.customer_no"
                                + " WHERE w.opened_on = ? AND w.state = 'open' ORDER BY w.case_no LIMIT 1")
                        .param(LAST_DAY.minusDays(1))
                        .query(String.class)
                        .list())
                .containsExactly(Story.KEY_ACCOUNT_GONE_QUIET.customerName());
        assertThat(nights.own()
                        .jdbc()
                        .sql("SELECT owner, COUNT(*) AS cases FROM watch_case WHERE opened_on = ? GROUP BY owner")
                        .param(LAST_DAY)
                        .query((row, i) -> row.getInt("cases"))
                        .list())
                .isNotEmpty()
                .allSatisfy(cases -> assertThat(cases).isLessThanOrEqualTo(5));
    }

    @Test
    void aNightDoneAgainOpensNoCaseTwice() {
        String cases = "SELECT CONCAT_WS('|', w.case_no, w.customer_no, w.sign, w.opened_on, w.state, a.act, a.made_on)"
                + " FROM watch_case w JOIN case_act a ON a.case_no = w.case_no ORDER BY a.case_no, a.act";
        List<String> before = nights.own().jdbc().sql(cases).query(String.class).list();
        List<Sign> signs = signs();
        nights.upTo(LAST_DAY.minusDays(1));
        assertThat(nights.own().jdbc().sql(cases).query(String.class).list()).isEqualTo(before);
        assertThat(signs()).containsExactlyInAnyOrderElementsOf(signs);
    }
}
