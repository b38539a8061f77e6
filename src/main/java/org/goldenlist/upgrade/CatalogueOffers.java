package org.goldenlist.upgrade;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenlist.day.Quarter;
import org.goldenlist.reward.Catalogue;
import org.goldenlist.reward.CatalogueItem;
import org.goldenlist.reward.RewardPlans;

/** What of the catalogue can be offered to Cs and Ds. */
final class CatalogueOffers {

    private static final List<String> RAISED = List.of("C", "D");

    private CatalogueOffers() {}

    /**
     * Things for everybody that are to be had after a night, in its quarter, as many as are wanted; none where the catalogue holds
     * nothing of the kind for Cs and Ds.
     */
    static List<Offer> of(Catalogue catalogue, LocalDate night) {
        Quarter quarter = Quarter.of(night);
        LocalDate first = RewardPlans.firstToGive(night, quarter);
        return catalogue.items().stream()
                .filter(item -> !item.isAlways() && isForEverybody(item))
                .filter(item -> item.isOpenIn(first, quarter.lastDay()))
                .filter(item -> RAISED.stream().anyMatch(item.grades()::contains))
                .map(item ->
                        new Offer(item.id(), item.title(), item.cost(), raised(item), new TreeSet<>(item.categories())))
                .toList();
    }

    private static boolean isForEverybody(CatalogueItem item) {
        return item.available() == null && item.consent() == null && item.age() == null && item.customers() == null;
    }

    private static Set<Character> raised(CatalogueItem item) {
        Set<Character> grades = new TreeSet<>();
        RAISED.stream().filter(item.grades()::contains).forEach(grade -> grades.add(grade.charAt(0)));
        return grades;
    }
}
