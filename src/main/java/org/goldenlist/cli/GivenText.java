package org.goldenlist.cli;

import java.util.Locale;
import org.goldenlist.day.Quarter;
import org.goldenlist.list.Given;
import org.goldenlist.list.Given.Raising;
import org.goldenlist.list.Given.Reward;

/** What a customer is given, in words. */
final class GivenText {

    private GivenText() {}

    static void append(StringBuilder text, Given given) {
        for (Reward one : given.rewards()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  reward %s: %s, %s%s (%s)%n",
                    Quarter.of(one.quarter()),
                    one.title(),
                    one.state(),
                    one.cost().signum() == 0 ? "" : ", cost " + Money.cents(one.cost()),
                    one.because()));
        }
        Raising raising = given.raising();
        if (raising != null) {
            text.append("  upgrade ").append(Quarter.of(raising.quarter())).append(": ");
            text.append(raising.chosen() ? "chosen" : "not chosen, " + raising.leftOut());
            text.append(gap(raising)).append(gain(raising)).append('\n');
        }
    }

    private static String gap(Raising raising) {
        return raising.gap() == null
                ? ""
                : "; " + Money.cents(raising.gap()) + " to " + raising.nextGrade()
                        + (raising.orders() == null
                                ? ""
                                : ", " + raising.orders() + (raising.orders() == 1 ? " usual order" : " usual orders"))
                        + (raising.chance() == null
                                ? ""
                                : String.format(Locale.ROOT, ", chance %.0f %%", 100 * raising.chance()));
    }

    private static String gain(Raising raising) {
        return raising.offer() == null
                ? ""
                : "; " + raising.offer()
                        + (raising.cost() == null ? "" : ", cost " + Money.cents(raising.cost()))
                        + (raising.expectedGain() == null
                                ? ""
                                : ", expected gain " + Money.cents(raising.expectedGain()));
    }
}
