package org.goldenlist.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be given to a customer.
 *
 * @param id in small letters, figures and hyphens; of several items of one id the windows lie apart
 * @param title as the customer reads it
 * @param cost of one, in the company's currency
 * @param value of one to the customer
 * @param grades who may get it: letters from A to E
 * @param available pieces, or places of an outing or event, for the whole window; null: as many as are wanted
 * @param on the day of an outing or event; null of other kinds
 * @param from the first day on which it can be given; null: any
 * @param to the last one; null: any
 * @param notAfter ids of rewards that it must not follow; it never follows itself
 * @param categories it is for customers who buy in one of these; empty: for all
 * @param consent purpose that the customer must consent to; null: none
 * @param age years that the customer must be old at least; null: any age
 * @param customers person or business; null: both
 * @param words what letters say of it
 */
public record CatalogueItem(
        String id,
        RewardKind kind,
        String title,
        BigDecimal cost,
        BigDecimal value,
        Set<String> grades,
        @Nullable Integer available,
        @Nullable LocalDate on,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<String> notAfter,
        List<String> categories,
        @Nullable String consent,
        @Nullable Integer age,
        @Nullable String customers,
        Words words) {

    /**
     * What letters say of it, beside its title.
     *
     * @param about what it is, in sentences; null: nothing
     * @param how the customer comes to it, in sentences; null: by asking
     */
    public record Words(@Nullable String about, @Nullable String how) {

        static final Words NONE = new Words(null, null);
    }

    /** What can always be given, whatever the catalogue holds: it costs nothing. */
    static CatalogueItem free(String id, RewardKind kind, String title) {
        return new CatalogueItem(
                id,
                kind,
                title,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                new TreeSet<>(List.of("A", "B", "C", "D", "E")),
                null,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                null,
                null,
                null,
                Words.NONE);
    }

    /** What it is, whatever letters say of it. */
    CatalogueItem withoutWords() {
        return new CatalogueItem(
                id,
                kind,
                title,
                cost,
                value,
                grades,
                available,
                on,
                from,
                to,
                notAfter,
                categories,
                consent,
                age,
                customers,
                Words.NONE);
    }

    /** Whether it can be given on one of some days. */
    public boolean isOpenIn(LocalDate first, LocalDate last) {
        return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }

    /** Whether it is there whatever a company gives. */
    public boolean isAlways() {
        return Catalogue.isAlways(id);
    }

    /** The window, as a person writes it. */
    String window() {
        return (from == null ? "any day" : from) + " to " + (to == null ? "any day" : to);
    }
}
