package org.goldenlist.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenlist.source.Feed;
import org.goldenlist.source.FeedRow;
import org.goldenlist.source.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads the rows about customers of some days: kept as they are, and contacts and complaints folded into facts too: what a
 * customer's day cost in attention.
 */
class ServiceFacts implements ItemProcessor<DayBlock, ServiceFacts.Folded> {

    /** One customer's day. Minutes and cost are ten-thousandths. */
    static final class CustomerDay {
        int contacts;
        long minutes;
        int complaints;
        long complaintCost;

        long checksum(String customerId) {
            long h = Checksum.mix(Checksum.start(contacts), customerId);
            h = Checksum.mix(h, minutes);
            h = Checksum.mix(h, complaints);
            return Checksum.mix(h, complaintCost);
        }
    }

    /**
     * What a block comes to.
     *
     * @param days what customers' days cost, by day and then by customer id
     * @param rows those that are kept as they came
     * @param read how many rows there were
     * @param leftOut the feeds of which some rows could not be placed
     */
    record Folded(
            DayBlock block,
            TreeMap<LocalDate, TreeMap<String, CustomerDay>> days,
            List<CareRow> rows,
            int read,
            Set<Feed> leftOut) {}

    private final CountsFor countsFor;

    ServiceFacts(CountsFor countsFor) {
        this.countsFor = countsFor;
    }

    @Override
    public Folded process(DayBlock block) {
        TreeMap<LocalDate, TreeMap<String, CustomerDay>> days = new TreeMap<>();
        List<CareRow> rows = new ArrayList<>();
        int[] read = new int[1];
        Set<Feed> leftOut = EnumSet.noneOf(Feed.class);
        try (Snapshot snapshot = block.source().snapshot()) {
            for (CareTable table : CareTable.values()) {
                snapshot.rows(table.feed(), block.days(), row -> {
                    read[0]++;
                    CareRow placed = place(table, block, row);
                    if (placed == null) {
                        leftOut.add(table.feed());
                        return;
                    }
                    if (table == CareTable.CONTACT || table == CareTable.COMPLAINT) {
                        add(days, placed, table.figure(row));
                    }
                    if (!placed.customers().contains(CountsFor.GUEST)) {
                        rows.add(placed);
                    }
                });
            }
        }
        return new Folded(block, days, rows, read[0], leftOut);
    }

    /** Null where it is of no day or of no customer that it needs, or says what cannot be. */
    private @Nullable CareRow place(CareTable table, DayBlock block, FeedRow row) {
        LocalDate day = table.day(row);
        List<String> customers = table.customers(row, block.source().isImport());
        if (day == null || !block.days().contains(day) || customers == null || !table.isUsable(row)) {
            return null;
        }
        return CareRow.of(table, day, customers.stream().map(countsFor::of).toList(), table.values(row));
    }

    private static void add(
            Map<LocalDate, TreeMap<String, CustomerDay>> days, CareRow row, @Nullable BigDecimal figure) {
        CustomerDay fact = days.computeIfAbsent(row.day(), d -> new TreeMap<>())
                .computeIfAbsent(row.customers().get(0), c -> new CustomerDay());
        if (row.table() == CareTable.CONTACT) {
            fact.contacts++;
            fact.minutes += tenThousandths(figure);
        } else {
            fact.complaints++;
            fact.complaintCost += tenThousandths(figure);
        }
    }

    private static long tenThousandths(@Nullable BigDecimal value) {
        return value == null
                ? 0
                : value.movePointRight(4).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
