package org.goldenlist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The views for analysts, on a shop after some nights. */
class ViewsTest {

    private static final int CLIENTS = 150;

    private static final Shop SHOP = Shop.open();
    private static final GradedList LIST = new GradedList(SHOP.grading());
    private static final List<List<?>> LISTED = new ArrayList<>();
    private static final List<List<?>> VIEWED = new ArrayList<>();

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @BeforeAll
    static void fourNights() {
        for (int client = 0; client < CLIENTS; client++) {
            SHOP.client("c" + client);
            for (int day = 1; day <= 4; day++) {
                int amount = 5 + (client * 31 + day * 17) % 97 - (client % 10 == day ? 150 : 0);
                SHOP.line("t" + day + "-" + client, "1", "2025-03-0" + day + " 12:00:00", "c" + client, "" + amount);
            }
        }
        SHOP.line("old", "1", "2024-03-02 10:00", "gone", "900")
                .client("gone")
                .line("unassigned", "1", "2025-03-03 10:00", "nobody", "7")
                .line("guest", "1", "2025-03-03 10:00", null, "11")
                .with("tx", "bad", "line_id", 1, "at", "2025-03-02 10:00", "client", "c1", "net", "13")
                .insert("contact", "client", "c1", "at", "2025-03-03 10:00", "minutes", 30);
        for (int day = 1; day <= 4; day++) {
            LocalDate date = LocalDate.of(2025, 3, day);
            SHOP.nights(date.toString(), date.toString());
            LISTED.add(LIST.asOf(date));
            VIEWED.add(viewed());
            if (day == 2) {
                pinSome("2025-03-03", "2025-03-09");
                pinSome("2025-03-03", "2025-03-03");
            }
        }
        SHOP.own()
                .run("ANALYZE TABLE pin, customer, customer_grade, customer_metric, movement, fact_customer_day,"
                        + " fact_category_day, fact_service_day, quarantine, day_total;");
    }

    private static void pinSome(String from, String until) {
        SHOP.own()
                .jdbc()
                .sql("INSERT INTO pin (customer_no, act, made_on, pinned_until, reason, made_by, made_at)"
                        + " SELECT customer_no, 'pin', ?, ?, 'well met', 'mary', NOW(6) FROM customer"
                        + " WHERE customer_no % 3 = 0")
                .params(from, until)
                .update();
    }

    private static List<ListedCustomer> viewed() {
        return SHOP.own()
                .jdbc()
                .sql("SELECT CASE WHEN lapsed THEN NULL ELSE RANK() OVER (ORDER BY lapsed, score DESC) END AS `rank`,"
                        + " grade, lapsed, since, customer_id, name, score, net_profit_365 AS net_profit365,"
                        + " net_revenue_365 AS net_revenue365, returns_365 AS returns365, orders_365 AS orders365,"
                        + " first_order, last_order, net_profit_life, main_category, account_manager, email,"
                        + " pinned_until"
                        + " FROM v_golden_list ORDER BY lapsed, score DESC, customer_id")
                .query(ListedCustomer.class)
                .list();
    }

    @Test
    void theListInForceIsTheOneThatIsListed() {
        assertThat(LISTED.get(3)).hasSize(CLIENTS + 1);
        assertThat(VIEWED).isEqualTo(LISTED);
        assertThat(LISTED.get(0)).isNotEqualTo(LISTED.get(3));
        assertThat(ask("SELECT DISTINCT CAST(as_of AS CHAR) FROM v_golden_list"))
                .containsExactly("2025-03-04");
    }

    @Test
    void factsAndMetricsAgreeWithTheControlTotals() {
        assertThat(ask("SELECT CONCAT_WS(' ', COUNT(*), SUM(sale_lines + return_lines), SUM(net_revenue)) FROM"
                        + " v_facts_by_day WHERE business_date >= '2025-03-01'"))
                .isEqualTo(ask("SELECT CONCAT_WS(' ', " + (CLIENTS * 4 + 2) + ", SUM(fact_lines), SUM(fact_net))"
                        + " FROM v_control_totals WHERE business_date >= '2025-03-01'"));
        assertThat(ask("SELECT SUM(net_revenue_life) FROM v_customer_metrics"))
                .isEqualTo(ask("SELECT SUM(fact_net - guest_net) FROM v_control_totals"));
        assertThat(ask("SELECT SUM(net_revenue) FROM v_categories_by_day"))
                .isEqualTo(ask("SELECT SUM(fact_net) FROM v_control_totals"));
        assertThat(ask("SELECT customer_id FROM v_customer_metrics WHERE NOT has_record"))
                .containsExactly("nobody");
        assertThat(ask("SELECT CONCAT_WS(' ', SUM(difference_lines), SUM(difference_net), SUM(quarantine_lines))"
                        + " FROM v_control_totals"))
                .containsExactly("0 0.0000 1");
    }

    @Test
    void theRestOfANightIsThereByName() {
        assertThat(ask("SELECT CONCAT_WS(' ', business_date, source, reason, net_amount) FROM v_quarantine"))
                .containsExactly("2025-03-02 shop NO_QUANTITY 13.0000");
        assertThat(ask("SELECT CONCAT_WS(' ', business_date, customer_id, source, contacts, minutes) FROM"
                        + " v_service_by_day"))
                .containsExactly("2025-03-03 c1 shop 1 30.0000");
        assertThat(ask("SELECT CONCAT_WS(' ', run, job, business_date, state, exit_code) FROM v_runs ORDER BY run"))
                .hasSize(4)
                .endsWith("4 nightly 2025-03-04 done 0");
        assertThat(ask("SELECT CONCAT_WS(' ', kind, new_grade, new_lapsed) FROM v_movements WHERE customer_id = 'gone'"
                        + " ORDER BY business_date"))
                .containsExactly("baseline " + gradeOf(0), "lapse E 1");
    }

    private static String gradeOf(int night) {
        return LISTED.get(night).stream()
                .map(ListedCustomer.class::cast)
                .filter(one -> one.customerId().equals("gone"))
                .map(one -> one.grade() + " " + (one.lapsed() ? 1 : 0))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "v_golden_list, customer_id = 'c7'",
        "v_customer_metrics, customer_id = 'c7'",
        "v_movements, customer_id = 'c7'",
        "v_movements, business_date = '2025-03-03'",
        "v_facts_by_day, customer_id = 'c7'",
        "v_facts_by_day, business_date = '2025-03-03'",
        "v_categories_by_day, business_date = '2025-03-03'",
        "v_service_by_day, customer_id = 'c7'",
        "v_service_by_day, business_date = '2025-03-03'",
        "v_quarantine, business_date = '2025-03-03'",
        "v_control_totals, business_date = '2025-03-03'"
    })
    void aFilterGoesByAnIndex(String view, String filter) {
        List<Map<String, Object>> plan = SHOP.own()
                .jdbc()
                .sql("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM " + view + " WHERE " + filter)
                .query()
                .listOfRows();
        assertThat(plan)
                .filteredOn(step -> !List.of("s", "k").contains(step.get("table"))) // sources and categories are few
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.get("select_type")).isIn("SIMPLE", "PRIMARY"))
                .allSatisfy(step ->
                        assertThat(step.get("type")).as(plan.toString()).isIn("const", "eq_ref", "ref", "range"));
    }

    private static List<String> ask(String sql) {
        return SHOP.own().jdbc().sql(sql).query(String.class).list();
    }
}
