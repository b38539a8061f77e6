package org.goldenlist.upgrade;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate may be offered.
 *
 * @param id at most 50 characters
 * @param title where it holds {@code <category>}, that becomes the category suggested
 * @param cost in the company's currency, not below zero
 * @param grades C, D; empty: both
 * @param categories names of those that it is for; empty: all, and customers without a suggestion too
 */
public record Offer(String id, String title, BigDecimal cost, Set<Character> grades, Set<String> categories) {

    static final String CATEGORY = "<category>";

    private static final String NO_CATEGORY = "the next order";
    private static final int LONGEST = 300;

    public Offer {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("An offer must not cost less than nothing: " + cost);
        }
        grades = Set.copyOf(grades);
        categories = Set.copyOf(categories);
    }

    /** The offer that there is without a catalogue. */
    static List<Offer> usual(BigDecimal cost) {
        return List.of(new Offer("ten-percent", "Ten percent off " + CATEGORY, cost, Set.of(), Set.of()));
    }

    /** The one for a customer: one made for the category first, then the cheapest, then by id. */
    static Optional<Offer> best(List<Offer> offers, char grade, @Nullable String category) {
        return offers.stream()
                .filter(offer -> offer.fits(grade, category))
                .min(Comparator.comparing((Offer offer) -> offer.categories.isEmpty())
                        .thenComparing(Offer::cost)
                        .thenComparing(Offer::id));
    }

    private boolean fits(char grade, @Nullable String category) {
        return (grades.isEmpty() || grades.contains(grade))
                && (categories.isEmpty() || (category != null && categories.contains(category)));
    }

    /** The title, for a customer with this suggestion. */
    String titleFor(@Nullable String category) {
        String text = title.replace(CATEGORY, category == null ? NO_CATEGORY : category);
        return Text.cut(text, LONGEST);
    }
}
