package org.goldenlist.stake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A customer whom the company must not lose.
 *
 * @param why all that apply
 * @param branch what those bring who came by way of him
 */
record KeyCustomer(int customerNo, Set<Why> why, Brought branch) {

    /** What makes a key customer. */
    enum Why {
        GOLDEN,
        PINNED,
        LEVERAGE
    }

    /**
     * The golden ones, the pinned ones, and those with leverage: with a record, and with a branch that brings a net profit of at
     * least that of the golden customer who brings least, or that holds enough customers who count. By number.
     *
     * @param enough customers in a branch
     */
    static List<KeyCustomer> of(
            BitSet golden, BitSet pinned, BitSet known, Counted counted, Branches branches, int enough) {
        OptionalLong lowest = golden.stream()
                .mapToLong(customer -> counted.of(customer).netProfit())
                .min();
        BitSet leverage = new BitSet();
        branches.senders()
                .filter(known::get)
                .filter(sender -> hasLeverage(branches.of(sender), lowest, enough))
                .forEach(leverage::set);
        BitSet all = (BitSet) golden.clone();
        all.or(pinned);
        all.or(leverage);
        List<KeyCustomer> key = new ArrayList<>();
        all.stream()
                .forEach(customer -> key.add(
                        new KeyCustomer(customer, why(customer, golden, pinned, leverage), branches.of(customer))));
        return key;
    }

    /** @param lowest net profit of a golden customer, in ten-thousandths; none where nobody is golden */
    static boolean hasLeverage(Brought branch, OptionalLong lowest, int enough) {
        return branch.customers() >= enough
                || (lowest.isPresent() && branch.netProfit() > 0 && branch.netProfit() >= lowest.getAsLong());
    }

    private static Set<Why> why(int customer, BitSet golden, BitSet pinned, BitSet leverage) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        if (golden.get(customer)) {
            why.add(Why.GOLDEN);
        }
        if (pinned.get(customer)) {
            why.add(Why.PINNED);
        }
        if (leverage.get(customer)) {
            why.add(Why.LEVERAGE);
        }
        return why;
    }

    /** Such as: golden, leverage. */
    String inWords() {
        return why.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
}
