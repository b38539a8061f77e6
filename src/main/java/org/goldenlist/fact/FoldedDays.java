package org.goldenlist.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.Line;

/**
 * The facts of some days of one source, in columns: a slot for each customer and day, a slot for each customer, day and
 * category, and the totals of each day. Amounts are ten-thousandths, quantities thousandths. A line is at most a million million, so that a day of a
 * million lines cannot overflow; the sums of quantity, revenue, cost and discount are checked all the same.
 */
final class FoldedDays {

    private final DateRange range;
    private final long firstDay;
    private final DayTotals[] totals;
    private List<String> customers = List.of();
    private List<String> categories = List.of();

    private int slots;
    private int[] customer = new int[1024];
    private int[] day = new int[1024];
    private int[] orders = new int[1024];
    private int[] saleLines = new int[1024];
    private int[] returnLines = new int[1024];
    private final Sums sums = new Sums();

    private int categorySlots;
    private int[] slotOf = new int[1024];
    private int[] category = new int[1024];
    private int[] categorySaleLines = new int[1024];
    private final Sums categorySums = new Sums();

    private final Map<ReturnedSale, Returned> returned = new HashMap<>();

    /** A sale that a customer gave back something of on a day: the customer by place in {@link #customers()}. */
    record ReturnedSale(int day, int customer, String transactionId) {}

    /** How many lines came back, and their net amount. */
    record Returned(int lines, long net) {
        Returned plus(Returned other) {
            return new Returned(lines + other.lines, Math.addExact(net, other.net));
        }
    }

    FoldedDays(DateRange range) {
        this.range = range;
        this.firstDay = range.from().toEpochDay();
        this.totals = new DayTotals[range.length()];
        Arrays.setAll(totals, i -> new DayTotals());
    }

    int offset(long epochDay) {
        return (int) (epochDay - firstDay);
    }

    void customerDay(int slot, int customerIndex, int dayOffset, Line line) {
        if (slot == slots) {
            slots++;
            if (slot == customer.length) {
                int more = slot * 2;
                customer = Arrays.copyOf(customer, more);
                day = Arrays.copyOf(day, more);
                orders = Arrays.copyOf(orders, more);
                saleLines = Arrays.copyOf(saleLines, more);
                returnLines = Arrays.copyOf(returnLines, more);
            }
            customer[slot] = customerIndex;
            day[slot] = dayOffset;
        }
        if (line.isReturn) {
            returnLines[slot]++;
        } else {
            saleLines[slot]++;
        }
        sums.add(slot, line);
    }

    void order(int slot, int dayOffset) {
        orders[slot]++;
        totals[dayOffset].orders++;
    }

    void categoryDay(int slot, int customerDaySlot, int categoryIndex, Line line) {
        if (slot == categorySlots) {
            categorySlots++;
            if (slot == slotOf.length) {
                slotOf = Arrays.copyOf(slotOf, slot * 2);
                category = Arrays.copyOf(category, slot * 2);
                categorySaleLines = Arrays.copyOf(categorySaleLines, slot * 2);
            }
            slotOf[slot] = customerDaySlot;
            category[slot] = categoryIndex;
        }
        categorySaleLines[slot] += line.isReturn ? 0 : 1;
        categorySums.add(slot, line);
    }

    void total(int dayOffset, Line line, boolean guest) {
        totals[dayOffset].add(line, guest);
    }

    void quarantine(int dayOffset, QuarantinedLine line) {
        totals[dayOffset].quarantine(line);
    }

    void returned(int dayOffset, int customerIndex, String transactionId, long net) {
        returned.merge(new ReturnedSale(dayOffset, customerIndex, transactionId), new Returned(1, net), Returned::plus);
    }

    /** In the order of the days, of the numbers of the customers, and of the sales. */
    List<Map.Entry<ReturnedSale, Returned>> returnedSales(int[] customerNumbers) {
        return returned.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<ReturnedSale, Returned> one) ->
                                one.getKey().day())
                        .thenComparing(one -> customerNumbers[one.getKey().customer()])
                        .thenComparing(one -> one.getKey().transactionId()))
                .toList();
    }

    void names(List<String> customerIds, List<String> categoryNames) {
        customers = customerIds;
        categories = categoryNames;
        long[] ofCustomers = checksums(1);
        for (int i = 0; i < slots; i++) {
            long h = Checksum.mix(ofCustomers[customer[i]], orders[i]);
            h = Checksum.mix(h, saleLines[i]);
            h = Checksum.mix(h, returnLines[i]);
            totals[day[i]].checksum += sums.mix(h, i);
        }
        long[] ofCategories = checksums(2);
        for (int i = 0; i < categorySlots; i++) {
            long h = Checksum.mix(ofCategories[customer[slotOf[i]]], categories.get(category[i]));
            h = Checksum.mix(h, categorySaleLines[i]);
            totals[day[slotOf[i]]].checksum += categorySums.mix(h, i);
        }
        long[] ofReturns = returned.isEmpty() ? new long[0] : checksums(5);
        returned.forEach((sale, back) -> {
            long h = Checksum.mix(ofReturns[sale.customer()], sale.transactionId());
            totals[sale.day()].checksum += Checksum.mix(Checksum.mix(h, back.lines()), back.net());
        });
    }

    /** Of each customer's id, the beginning of the checksum of a row. */
    private long[] checksums(long seed) {
        return customers.stream()
                .mapToLong(id -> Checksum.mix(Checksum.start(seed), id))
                .toArray();
    }

    DateRange range() {
        return range;
    }

    DayTotals totals(int dayOffset) {
        return totals[dayOffset];
    }

    int lines() {
        return Arrays.stream(totals)
                .mapToInt(t -> t.factLines + t.quarantine.size())
                .sum();
    }

    int quarantined() {
        return Arrays.stream(totals).mapToInt(t -> t.quarantine.size()).sum();
    }

    List<String> customers() {
        return customers;
    }

    List<String> categories() {
        return categories;
    }

    int slots() {
        return slots;
    }

    /** All slots of customers and days, in the order of the days and then of the numbers of their customers. */
    int[] inOrder(int[] customerNumbers) {
        int[] rank = SlotOrder.ranks(customerNumbers);
        int[] byCustomer = SlotOrder.sort(SlotOrder.unsorted(slots), rank.length, slot -> rank[customer[slot]]);
        return SlotOrder.sort(byCustomer, range.length(), slot -> day[slot]);
    }

    /** All slots of categories: as {@link #inOrder}, and then in the order of the numbers of their categories. */
    int[] categoriesInOrder(int[] inOrder, int[] categoryNumbers) {
        int[] rank = SlotOrder.ranks(categoryNumbers);
        int[] place = SlotOrder.places(inOrder);
        int[] byCategory = SlotOrder.sort(SlotOrder.unsorted(categorySlots), rank.length, slot -> rank[category[slot]]);
        return SlotOrder.sort(byCategory, slots, slot -> place[slotOf[slot]]);
    }

    int customer(int slot) {
        return customer[slot];
    }

    int day(int slot) {
        return day[slot];
    }

    int orders(int slot) {
        return orders[slot];
    }

    int saleLines(int slot) {
        return saleLines[slot];
    }

    int returnLines(int slot) {
        return returnLines[slot];
    }

    Sums sums() {
        return sums;
    }

    int categorySlots() {
        return categorySlots;
    }

    /** The customer-day slot to which a category slot belongs. */
    int slotOf(int categorySlot) {
        return slotOf[categorySlot];
    }

    int category(int categorySlot) {
        return category[categorySlot];
    }

    int categorySaleLines(int categorySlot) {
        return categorySaleLines[categorySlot];
    }

    Sums categorySums() {
        return categorySums;
    }

    /** The additive figures of a slot. */
    static final class Sums {

        long[] units = new long[1024];
        long[] discount = new long[1024];
        long[] returns = new long[1024];
        long[] net = new long[1024];
        long[] cost = new long[1024];
        long[] uncosted = new long[1024];

        void add(int slot, Line line) {
            if (slot >= units.length) {
                int more = units.length * 2;
                units = Arrays.copyOf(units, more);
                discount = Arrays.copyOf(discount, more);
                returns = Arrays.copyOf(returns, more);
                net = Arrays.copyOf(net, more);
                cost = Arrays.copyOf(cost, more);
                uncosted = Arrays.copyOf(uncosted, more);
            }
            units[slot] = Math.addExact(units[slot], line.quantity);
            discount[slot] = Math.addExact(discount[slot], line.discount);
            net[slot] = Math.addExact(net[slot], line.netAmount);
            if (line.isReturn) {
                returns[slot] += line.netAmount;
            }
            if (line.costKnown) {
                cost[slot] = Math.addExact(cost[slot], line.cost);
            } else {
                uncosted[slot] += line.netAmount;
            }
        }

        long mix(long hash, int slot) {
            long h = Checksum.mix(hash, units[slot]);
            h = Checksum.mix(h, discount[slot]);
            h = Checksum.mix(h, returns[slot]);
            h = Checksum.mix(h, net[slot]);
            h = Checksum.mix(h, cost[slot]);
            return Checksum.mix(h, uncosted[slot]);
        }
    }

    /** The control totals of one day. */
    static final class DayTotals {

        int factLines;
        int orders;
        long net;
        long returns;
        long cost;
        long uncosted;
        int guestLines;
        long guestNet;
        long guestCost;
        long guestUncosted;
        long checksum;
        final List<QuarantinedLine> quarantine = new ArrayList<>(0);

        void add(Line line, boolean guest) {
            factLines++;
            net = Math.addExact(net, line.netAmount);
            returns += line.isReturn ? line.netAmount : 0;
            cost = Math.addExact(cost, line.costKnown ? line.cost : 0);
            uncosted += line.costKnown ? 0 : line.netAmount;
            if (guest) {
                guestLines++;
                guestNet += line.netAmount;
                guestCost += line.costKnown ? line.cost : 0;
                guestUncosted += line.costKnown ? 0 : line.netAmount;
            }
        }

        void quarantine(QuarantinedLine line) {
            quarantine.add(line);
            long h = Checksum.mix(Checksum.start(3), line.reason().name());
            h = Checksum.mix(h, line.key());
            checksum += Checksum.mix(h, line.raw());
        }

        BigDecimal quarantinedNet() {
            return quarantine.stream().map(QuarantinedLine::netAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
