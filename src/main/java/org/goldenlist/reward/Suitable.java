package org.goldenlist.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.goldenlist.day.Quarter;

/**
 * Whether an item of the catalogue is for a customer in a quarter.
 *
 * @param first day of the quarter on which something can still be given
 */
record Suitable(Quarter quarter, LocalDate first, RewardSettings settings) {

    private static final int YEAR = 4;

    /** Why it is not, whatever it costs; nothing where it is. */
    Optional<String> forbids(CatalogueItem item, GoldenCustomer customer) {
        Optional<HeldReward> last = customer.before(quarter);
        if (!item.isOpenIn(first, quarter.lastDay())) {
            return Optional.of("its window is " + item.window());
        }
        if (last.filter(one -> one.item().equals(item.id())).isPresent()) {
            return Optional.of("it was " + (last.get().declined() ? "declined" : "given") + " in "
                    + last.get().quarter() + ", and never comes twice running");
        }
        if (last.filter(one -> item.notAfter().contains(one.item())).isPresent()) {
            return Optional.of("it must not follow " + last.get().item() + ", of "
                    + last.get().quarter());
        }
        return isFor(item, customer);
    }

    /** Why it is not for such a customer, whatever he was given before; nothing where it is. */
    Optional<String> isFor(CatalogueItem item, GoldenCustomer customer) {
        Integer age = item.age();
        if (!item.grades().contains(customer.grade())) {
            return Optional.of("it is for " + String.join(", ", item.grades()) + ", not for " + customer.grade());
        }
        if (item.customers() != null && !item.customers().equals(customer.kind())) {
            return Optional.of("it is for a " + item.customers());
        }
        if (item.consent() != null && !customer.consents().contains(item.consent())) {
            return Optional.of("there is no consent to " + item.consent());
        }
        if (age != null && !isOldEnough(customer, age)) {
            return Optional.of("it is from " + age + " years on"
                    + (customer.bornOn() == null ? ", and the age is not known" : ""));
        }
        return Optional.empty();
    }

    private boolean isOldEnough(GoldenCustomer customer, int age) {
        LocalDate born = customer.bornOn();
        return born != null
                && !born.isAfter(first)
                && Period.between(born, first).getYears() >= age;
    }

    /** By how much it costs more than the customer may be given in a year; nothing where it does not. */
    Optional<String> aboveCap(CatalogueItem item, GoldenCustomer customer) {
        BigDecimal cap = customer.netProfit()
                .max(BigDecimal.ZERO)
                .multiply(settings.cap())
                .movePointLeft(2)
                .setScale(2, RoundingMode.DOWN);
        BigDecimal used = customer.cost(quarter, YEAR);
        if (item.cost().signum() == 0 || used.add(item.cost()).compareTo(cap) <= 0) {
            return Optional.empty();
        }
        return Optional.of("its " + Supply.cents(item.cost())
                + (used.signum() > 0 ? ", with " + Supply.cents(used) + " of three quarters before," : "")
                + " is above the cap of " + Supply.cents(cap));
    }

    /**
     * How well it fits what the customer buys: 2 his main category, 1 one of his categories, 0 everybody; nothing where it is for
     * buyers of categories that he buys nothing of.
     */
    static Optional<Integer> fit(CatalogueItem item, GoldenCustomer customer) {
        if (item.categories().isEmpty()) {
            return Optional.of(0);
        }
        String main = customer.mainCategory();
        if (main != null && item.categories().contains(main)) {
            return Optional.of(2);
        }
        return item.categories().stream().anyMatch(customer.categories()::contains) ? Optional.of(1) : Optional.empty();
    }
}
