package org.goldenlist.reward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.day.Quarter;
import org.goldenlist.text.Text;

/**
 * Plans who gets what in a quarter, the worthiest first: each who is due gets what fits him best, of this what is worth most to him,
 * among what is left of money, pieces and places. The plan is a function of its inputs alone.
 */
final class RewardPlanner {

    private static final int LONGEST = 500;
    private static final int EXPLAINED = 3;

    private final Quarter quarter;
    private final RewardSettings settings;
    private final Catalogue catalogue;
    private final Supply supply;
    private final Suitable suitable;

    RewardPlanner(Suitable suitable, Catalogue catalogue, Supply supply) {
        this.quarter = suitable.quarter();
        this.settings = suitable.settings();
        this.suitable = suitable;
        this.catalogue = catalogue;
        this.supply = supply;
    }

    /** @param decided numbers of those on whom a person has decided: they keep their place, and nothing is planned for them */
    List<PlannedReward> plan(List<GoldenCustomer> golden, Set<Integer> decided) {
        List<PlannedReward> rows = new ArrayList<>();
        List<GoldenCustomer> sorted =
                golden.stream().sorted(GoldenCustomer.BY_WORTH).toList();
        for (int i = 0; i < sorted.size(); i++) {
            GoldenCustomer customer = sorted.get(i);
            int place = i + 1;
            if (!decided.contains(customer.customerNo())) {
                rows.add(Cadence.notDue(customer, quarter, settings)
                        .map(why -> new PlannedReward(customer, place, null, cut(why)))
                        .orElseGet(() -> choose(customer, place)));
            }
        }
        return rows;
    }

    private record Possible(CatalogueItem item, int fit) {}

    private static final Comparator<Possible> BEST_FIRST = Comparator.comparing(
                    Possible::fit, Comparator.reverseOrder())
            .thenComparing(one -> one.item().value(), Comparator.reverseOrder())
            .thenComparing(one -> one.item().cost())
            .thenComparing(one -> one.item().kind())
            .thenComparing(one -> one.item().id());

    private PlannedReward choose(GoldenCustomer customer, int place) {
        List<Possible> fitting = new ArrayList<>();
        for (CatalogueItem item : catalogue.items()) {
            Suitable.fit(item, customer).ifPresent(fit -> fitting.add(new Possible(item, fit)));
        }
        fitting.sort(BEST_FIRST);
        Map<String, List<String>> refused = new LinkedHashMap<>();
        Map<String, List<String>> wanting = new LinkedHashMap<>();
        for (Possible one : fitting) {
            CatalogueItem item = one.item();
            Optional<String> forbidden = suitable.forbids(item, customer);
            Optional<String> scarce = suitable.aboveCap(item, customer).or(() -> supply.lacks(item));
            if (forbidden.isEmpty() && scarce.isEmpty()) {
                supply.take(item);
                return new PlannedReward(customer, place, item, because(customer, one, wanting));
            }
            forbidden.or(() -> scarce).ifPresent(why -> note(refused, why, item));
            scarce.filter(why -> forbidden.isEmpty()).ifPresent(why -> note(wanting, why, item));
        }
        return new PlannedReward(customer, place, null, cut("nothing fits: " + explained(refused)));
    }

    private static void note(Map<String, List<String>> reasons, String why, CatalogueItem item) {
        reasons.computeIfAbsent(why, w -> new ArrayList<>()).add(item.id());
    }

    private String because(GoldenCustomer customer, Possible chosen, Map<String, List<String>> wanting) {
        int every = settings.every(customer.grade());
        String text = customer.grade() + ", due "
                + (every == 1 ? "every quarter" : "once in " + every + " quarters")
                + customer.before(quarter)
                        .map(last -> "; last " + last.title() + " in " + last.quarter())
                        .orElse("; nothing yet")
                + switch (chosen.fit()) {
                    case 2 -> "; buys most of " + customer.mainCategory();
                    case 1 ->
                        "; buys "
                                + chosen.item().categories().stream()
                                        .filter(customer.categories()::contains)
                                        .findFirst()
                                        .orElseThrow();
                    default -> "";
                };
        return cut(
                chosen.item().cost().signum() == 0 && !wanting.isEmpty()
                        ? text + "; nothing dearer: " + explained(wanting)
                        : text);
    }

    private static String explained(Map<String, List<String>> refused) {
        String text = refused.entrySet().stream()
                .limit(EXPLAINED)
                .map(one -> String.join(", ", one.getValue()) + ": " + one.getKey())
                .collect(Collectors.joining("; "));
        return refused.size() > EXPLAINED ? text + "; and more" : text;
    }

    private static String cut(String text) {
        return Text.cut(text, LONGEST);
    }
}
