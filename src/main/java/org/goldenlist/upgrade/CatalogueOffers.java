package org.goldenlist.upgrade;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenlist.day.Quarter;
import org.goldenlist.reward.Catalogue;
import org.goldenlist.reward.CatalogueItem;

/** What of the catalogue can be offered to Cs and Ds. */
final class CatalogueOffers {

    private static final List<String> RAISED = List.of("C", "D");

    private CatalogueOffers() {}

    /** Things that are to be had in a quarter without a consent; none where the catalogue holds nothing for Cs and Ds. */
    static List<Offer> of(Catalogue catalogue, Quarter quarter) {
        return catalogue.items().stream()
                .filter(item -> !item.isAlways() && !item.kind().hasPlaces() && item.consent() == null)
                .filter(item -> item.isOpenIn(quarter.firstDay(), quarter.lastDay()))
                .filter(item -> RAISED.stream().anyMatch(item.grades()::contains))
                .map(item ->
                        new Offer(item.id(), item.title(), item.cost(), raised(item), new TreeSet<>(item.categories())))
                .toList();
    }

    private static Set<Character> raised(CatalogueItem item) {
        Set<Character> grades = new TreeSet<>();
        RAISED.stream().filter(item.grades()::contains).forEach(grade -> grades.add(grade.charAt(0)));
        return grades;
    }
}
