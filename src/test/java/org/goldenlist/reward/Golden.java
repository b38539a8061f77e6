package org.goldenlist.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenlist.day.Quarter;
import org.jspecify.annotations.Nullable;

/** A golden customer of the fourth quarter of 2026, put together. */
final class Golden {

    static final Quarter NOW = Quarter.parse("2026-Q4");

    private final String id;
    private final String grade;
    private final BigDecimal profit;
    private @Nullable String main;
    private final Set<String> categories = new TreeSet<>();
    private @Nullable LocalDate born;
    private @Nullable String kind;
    private final Set<String> consents = new HashSet<>();
    private final List<HeldReward> held = new ArrayList<>();

    private Golden(String id, String grade, long profit) {
        this.id = id;
        this.grade = grade;
        this.profit = BigDecimal.valueOf(profit);
    }

    static Golden a(String id, long profit) {
        return new Golden(id, "A", profit);
    }

    static Golden b(String id, long profit) {
        return new Golden(id, "B", profit);
    }

    /** Of what is bought, the first most. */
    Golden buys(String... bought) {
        main = bought[0];
        categories.addAll(List.of(bought));
        return this;
    }

    Golden born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    Golden business() {
        kind = "business";
        return this;
    }

    Golden consents(String purpose) {
        consents.add(purpose);
        return this;
    }

    /** To be called with the latest first. */
    Golden had(String quarter, String item, long cost) {
        held.add(new HeldReward(Quarter.parse(quarter), item, "the " + item, BigDecimal.valueOf(cost), false));
        return this;
    }

    Golden declined(String quarter, String item) {
        held.add(new HeldReward(Quarter.parse(quarter), item, "the " + item, BigDecimal.TEN, true));
        return this;
    }

    GoldenCustomer who() {
        int number = Math.abs(id.hashCode());
        return new GoldenCustomer(
                number, id, grade, profit, profit, main, categories, born, kind, consents, List.copyOf(held));
    }
}
