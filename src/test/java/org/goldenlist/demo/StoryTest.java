package org.goldenlist.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenlist.demo.DemoCompanies.Place;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

    private static final LocalDate LAST_DAY = DemoOptions.DEFAULT.lastDay();
    private static final TestDatabase COMPANY = DemoCompanies.theDefault();
    private static final List<Place> LIST = DemoCompanies.list(COMPANY, "0.50");

    @ParameterizedTest
    @EnumSource
    void happensToACustomerWithAKnownNameAndId(Story story) {
        assertThat(text("SELECT name FROM client WHERE client_no = :id", story)).isEqualTo(story.customerName());
        assertThat(DemoCompanies.place(LIST, story).score()).isPositive();
    }

    @Test
    void theLargestCustomerBringsSeveralPercent() {
        Place largest = DemoCompanies.place(LIST, Story.LARGEST);
        BigDecimal all = LIST.stream().map(Place::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(largest.place()).isEqualTo(1);
        assertThat(largest.score().doubleValue() / all.doubleValue()).isBetween(0.05, 0.10);
    }

    @Test
    void theKeyAccountOrderedEveryNineDaysUntilFiveWeeksAgo() {
        List<LocalDate> days = orderDays(Story.KEY_ACCOUNT_GONE_QUIET);
        LocalDate last = days.get(days.size() - 1);
        double meanGap = ChronoUnit.DAYS.between(days.get(0), last) / (days.size() - 1.0);
        assertThat(meanGap).isCloseTo(9, within(1.0));
        assertThat(ChronoUnit.DAYS.between(last, LAST_DAY)).isBetween(35L, 46L);
        assertThat(DemoCompanies.place(LIST, Story.KEY_ACCOUNT_GONE_QUIET).place())
                .isLessThanOrEqualTo(10);
    }

    @Test
    void theCatererBuysNoMoreCoffee() {
        String coffee = "SELECT MAX(DATE(o.ordered_at)) FROM sales_order o JOIN sales_order_line l ON l.order_no ="
                + " o.order_no JOIN product p ON p.product_no = l.product_no WHERE o.client_no = :id AND p.group_code";
        assertThat(day(coffee + " = 'COFFEE'", Story.CATEGORY_STOPPED))
                .isBetween(LAST_DAY.minusDays(60), LAST_DAY.minusDays(48));
        assertThat(day(coffee + " <> 'COFFEE'", Story.CATEGORY_STOPPED)).isAfter(LAST_DAY.minusDays(14));
    }

    @Test
    void theCoffeeHouseComplainsForTheSecondTime() {
        assertThat(number(
                        "SELECT COUNT(*) FROM complaint WHERE client_no = :id AND opened_at >= '2026-09-20'",
                        Story.SECOND_COMPLAINT))
                .isEqualTo(2);
        assertThat(number(
                        "SELECT COUNT(*) FROM complaint WHERE client_no = :id AND closed_at IS NULL",
                        Story.SECOND_COMPLAINT))
                .isOne();
    }

    @Test
    void nobodyHasCalledTheNewHotelSinceItsFirstOrder() {
        LocalDate first = orderDays(Story.NEVER_CALLED).get(0);
        assertThat(number("SELECT COUNT(*) FROM contact_log WHERE client_no = :id", Story.NEVER_CALLED))
                .isEqualTo(5);
        assertThat(day("SELECT MAX(DATE(contacted_at)) FROM contact_log WHERE client_no = :id", Story.NEVER_CALLED))
                .isBefore(first);
        assertThat(DemoCompanies.place(LIST, Story.NEVER_CALLED).grade()).isEqualTo('A');
    }

    @Test
    void thePromisedBottlesAreLate() {
        assertThat(day(
                        "SELECT MAX(due_on) FROM promise WHERE client_no = :id AND kept_on IS NULL",
                        Story.PROMISE_OVERDUE))
                .isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(DemoCompanies.place(LIST, Story.PROMISE_OVERDUE).grade()).isEqualTo('A');
    }

    @Test
    void theArchitectsBuyOneProductForGoodMoney() {
        assertThat(number(
                        "SELECT COUNT(DISTINCT l.product_no) FROM sales_order o JOIN sales_order_line l ON l.order_no ="
                                + " o.order_no WHERE o.client_no = :id",
                        Story.ONE_PRODUCT))
                .isOne();
        assertThat(DemoCompanies.place(LIST, Story.ONE_PRODUCT).grade()).isEqualTo('A');
    }

    @Test
    void theAdvocateSaysTenAndSendsOthers() {
        assertThat(number("SELECT MIN(score) FROM survey WHERE client_no = :id", Story.ADVOCATE))
                .isEqualTo(10);
        assertThat(number("SELECT COUNT(comment) FROM survey WHERE client_no = :id", Story.ADVOCATE))
                .isGreaterThanOrEqualTo(3);
        assertThat(number("SELECT COUNT(*) FROM referral WHERE referrer_no = :id", Story.ADVOCATE))
                .isEqualTo(4);
        assertThat(number("SELECT MIN(granted) FROM consent WHERE client_no = :id", Story.ADVOCATE))
                .isOne();
    }

    @Test
    void fiveEurosTwiceAWeekHaveNineFriendsWithTheSameHabit() {
        String each = "SELECT COUNT(*) FROM sales_order o JOIN sales_order_line l ON l.order_no = o.order_no WHERE"
                + " o.client_no IN (SELECT referred_no FROM referral WHERE referrer_no = :id UNION SELECT :id)";
        assertThat(number("SELECT COUNT(*) FROM referral WHERE referrer_no = :id", Story.FIVE_EUROS_TWICE_A_WEEK))
                .isEqualTo(9);
        assertThat(number(
                        "SELECT COUNT(DISTINCT total) FROM ("
                                + each.replace("COUNT(*)", "SUM(quantity * unit_price) AS total")
                                + " GROUP BY o.order_no) orders",
                        Story.FIVE_EUROS_TWICE_A_WEEK))
                .as("all their orders come to five euros")
                .isOne();
        assertThat(orderDays(Story.FIVE_EUROS_TWICE_A_WEEK)).hasSizeBetween(195, 210);
        assertThat(number(
                        "SELECT COUNT(*) FROM referral r JOIN client c ON c.client_no = r.referred_no WHERE r.referrer_no"
                                + " = :id AND (SELECT MIN(ordered_at) FROM sales_order o WHERE o.client_no ="
                                + " r.referred_no) < r.referred_at",
                        Story.FIVE_EUROS_TWICE_A_WEEK))
                .as("friends who bought before they were sent")
                .isZero();
    }

    @Test
    void theReturnerBringsMuchBack() {
        long sold = number(
                "SELECT COUNT(*) FROM sales_order o JOIN sales_order_line USING (order_no) WHERE client_no = :id",
                Story.RETURNS_MUCH);
        long back = number(
                "SELECT COUNT(*) FROM credit_note n JOIN credit_note_line USING (credit_no) WHERE client_no = :id",
                Story.RETURNS_MUCH);
        assertThat((double) back / sold).isBetween(0.2, 0.45);
    }

    @Test
    void theBookshopBuysFarLessThanAYearAgo() {
        String sum =
                "SELECT ROUND(SUM(quantity * unit_price - discount)) FROM sales_order o JOIN sales_order_line USING"
                        + " (order_no) WHERE client_no = :id AND ordered_at BETWEEN ";
        long now = number(sum + "'2026-08-20' AND '2026-11-20'", Story.BUYS_LESS);
        long then = number(sum + "'2025-08-20' AND '2025-11-20'", Story.BUYS_LESS);
        assertThat((double) now / then).isBetween(0.4, 0.8);
    }

    @Test
    void theCoupleIsPastItsOwnRhythm() {
        List<LocalDate> days = orderDays(Story.PAST_OWN_RHYTHM);
        assertThat(ChronoUnit.DAYS.between(days.get(days.size() - 1), LAST_DAY)).isBetween(58L, 84L);
    }

    @Test
    void theYogaRoomBuysMoreAndMore() {
        String sum =
                "SELECT ROUND(SUM(quantity * unit_price - discount)) FROM sales_order o JOIN sales_order_line USING"
                        + " (order_no) WHERE client_no = :id AND ordered_at ";
        assertThat(number(sum + ">= '2026-05-20'", Story.RISING))
                .isGreaterThan(number(sum + "< '2025-05-20'", Story.RISING) * 5 / 4);
    }

    @Test
    void theSurveyFellFromNineToFive() {
        assertThat(COMPANY.jdbc()
                        .sql("SELECT score FROM survey WHERE client_no = :id ORDER BY sent_at")
                        .param("id", Story.SURVEY_FELL.customerId())
                        .query(Integer.class)
                        .list())
                .containsExactly(9, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.50", "0"})
    void theDIsOneOrderAwayFromAC(String costPerContactMinute) {
        assertThat(orderDays(Story.ONE_ORDER_FROM_C)).hasSize(8);
        assertOneOrderFromC(DemoCompanies.list(COMPANY, costPerContactMinute));
    }

    @Test
    void theDIsOneOrderAwayFromACInAnotherCompanyToo() {
        DemoOptions another = new DemoOptions(300, 1, 3, LAST_DAY);
        try (TestDatabase database = DemoCompanies.written(another)) {
            assertOneOrderFromC(DemoCompanies.list(database, "0.50"));
        }
    }

    private static void assertOneOrderFromC(List<Place> list) {
        Place nearly = DemoCompanies.place(list, Story.ONE_ORDER_FROM_C);
        BigDecimal lowestC = list.stream()
                .filter(place -> place.grade() == 'C')
                .map(Place::score)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal usualOrder = nearly.score().divide(new BigDecimal(8), java.math.RoundingMode.DOWN);
        assertThat(nearly.grade()).isEqualTo('D');
        assertThat(lowestC.subtract(nearly.score())).isPositive().isLessThan(usualOrder);
    }

    private static List<LocalDate> orderDays(Story story) {
        return COMPANY.jdbc()
                .sql("SELECT DISTINCT DATE(ordered_at) FROM sales_order WHERE client_no = :id ORDER BY 1")
                .param("id", story.customerId())
                .query(LocalDate.class)
                .list();
    }

    private static long number(String sql, Story story) {
        return COMPANY.jdbc()
                .sql(sql)
                .param("id", story.customerId())
                .query(Long.class)
                .single();
    }

    private static LocalDate day(String sql, Story story) {
        return COMPANY.jdbc()
                .sql(sql)
                .param("id", story.customerId())
                .query(LocalDate.class)
                .single();
    }

    private static String text(String sql, Story story) {
        return COMPANY.jdbc()
                .sql(sql)
                .param("id", story.customerId())
                .query(String.class)
                .single();
    }
}
