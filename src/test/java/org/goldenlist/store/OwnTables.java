package org.goldenlist.store;

import java.util.ArrayList;
import java.util.List;

/** The names of our tables, by what fills them; each is in one of these lists ({@code SchemaTest}). */
public final class OwnTables {

    /** Those with a record, and what has a number. */
    public static final List<String> KNOWN = List.of("source", "customer", "category");

    /** Read out of the feeds. */
    public static final List<String> FACTS = List.of(
            "fact_customer_day",
            "fact_category_day",
            "fact_service_day",
            "day_total",
            "day_currency",
            "returned_sale",
            "service_total",
            "contact",
            "complaint",
            "promise",
            "survey",
            "offer",
            "referral",
            "spend",
            "consent",
            "referred_customer",
            "care_day",
            "quarantine",
            "day_to_read_again");

    public static final List<String> METRICS = List.of("customer_metric", "customer_to_remeasure", "metric_state");

    public static final List<String> GRADES = List.of(
            "grade_line",
            "graded_night",
            "customer_grade",
            "movement",
            "earned_grade",
            "customer_score",
            "customer_segment",
            "segment_change",
            "segment_threshold");

    public static final List<String> FORECASTS = List.of("forecast_check", "profit_month");

    public static final List<String> WATCH =
            List.of("watched_night", "customer_sign", "watch_case", "case_act", "secure_plan");

    public static final List<String> STAKE = List.of(
            "key_customer",
            "stake_base",
            "stake_what_if",
            "concentration_month",
            "concentration",
            "concentration_group",
            "golden_risk",
            "golden_risk_bin");

    public static final List<String> ATTENTION = List.of(
            "attention_night",
            "attention_balance",
            "attention_cost",
            "attention_sales",
            "attention_losing",
            "customer_goodwill");

    public static final List<String> DUE = List.of("reward_open");
    /** What is planned once in a quarter. */
    public static final List<String> UPGRADES = List.of(
            "upgrade_plan",
            "upgrade_candidate",
            "upgrade_win_back",
            "upgrade_not_wooed",
            "upgrade_calibration",
            "upgrade_calibration_step",
            "upgrade_reliability",
            "category_affinity",
            "second_product",
            "second_result",
            "second_kept");

    /** What is kept so that a night need not begin anew: it depends on the nights that were run. */
    public static final List<String> KEPT = List.of("checkpoint", "checkpoint_score", "model_fit", "consent_part");

    /** Of runs and of what was published. */
    public static final List<String> RUNS = List.of(
            "run",
            "run_step",
            "run_note",
            "edition",
            "report_category_day",
            "report_customer_before",
            "report_day",
            "report_golden",
            "report_golden_month",
            "report_year_before",
            "restated_day",
            "restatement",
            "restatement_day",
            "restatement_night",
            "restatement_customer",
            "lease");

    /** What persons have said. */
    public static final List<String> SAID = List.of(
            "pin",
            "reward_plan",
            "reward_plan_row",
            "reward_ledger",
            "event_guest",
            "catalogue_words",
            "erased_customer",
            "import_day",
            "import_file",
            "import_complaints",
            "import_consents",
            "import_contacts",
            "import_customers",
            "import_offers",
            "import_products",
            "import_promises",
            "import_rates",
            "import_referrals",
            "import_spend",
            "import_surveys",
            "import_transactions");

    /** Of campaigns, and of money for promotion. */
    public static final List<String> CAMPAIGNS = List.of(
            "campaign", "campaign_member", "campaign_result", "promotion_plan", "promotion_share", "promotion_spent");

    /** What the same sales and the same words of persons give, whatever the way there. */
    public static final List<String> WHATEVER_THE_WAY =
            of(KNOWN, FACTS, METRICS, GRADES, FORECASTS, WATCH, STAKE, ATTENTION, DUE);

    private OwnTables() {}

    /** All tables of some lists. */
    @SafeVarargs
    public static List<String> of(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
