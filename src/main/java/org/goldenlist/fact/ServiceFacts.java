package org.goldenlist.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.source.Feed;
import org.goldenlist.source.FeedRow;
import org.goldenlist.source.Snapshot;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Folds the contacts and complaints of some days into facts: what a customer's day cost in attention. */
class ServiceFacts implements ItemProcessor<DayBlock, ServiceFacts.Folded> {

    /** Of one contact or complaint, in minutes or units of the currency. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);

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

    /** The customers' days of a block, by day and then by customer id; and how many rows could not be placed. */
    record Folded(DayBlock block, TreeMap<LocalDate, TreeMap<String, CustomerDay>> days, int rows, int undated) {}

    private final CountsFor countsFor;

    ServiceFacts(CountsFor countsFor) {
        this.countsFor = countsFor;
    }

    @Override
    public Folded process(DayBlock block) {
        TreeMap<LocalDate, TreeMap<String, CustomerDay>> days = new TreeMap<>();
        int[] rows = new int[2];
        try (Snapshot snapshot = block.source().snapshot()) {
            for (Feed feed : List.of(Feed.CONTACTS, Feed.COMPLAINTS)) {
                snapshot.rows(feed, block.days(), row -> {
                    rows[0]++;
                    rows[1] += add(days, block, feed, row) ? 0 : 1;
                });
            }
        }
        return new Folded(block, days, rows[0], rows[1]);
    }

    private boolean add(Map<LocalDate, TreeMap<String, CustomerDay>> days, DayBlock block, Feed feed, FeedRow row) {
        boolean contact = feed == Feed.CONTACTS;
        LocalDate day = row.businessDate(contact ? "contacted_at" : "opened_at");
        String customer = row.text("customer_id");
        if (customer == null && block.source().isImport()) {
            customer = CountsFor.GUEST; // of an erased person: each row of a file has a customer
        }
        if (day == null || !block.days().contains(day) || customer == null || customer.length() > 100) {
            return false;
        }
        BigDecimal figure = row.number(contact ? "minutes" : "cost_amount");
        if (figure != null && figure.abs().compareTo(LARGEST) > 0) {
            return false;
        }
        CustomerDay fact = days.computeIfAbsent(day, d -> new TreeMap<>())
                .computeIfAbsent(countsFor.of(customer), c -> new CustomerDay());
        if (contact) {
            fact.contacts++;
            fact.minutes += tenThousandths(figure);
        } else {
            fact.complaints++;
            fact.complaintCost += tenThousandths(figure);
        }
        return true;
    }

    private static long tenThousandths(@org.jspecify.annotations.Nullable BigDecimal value) {
        return value == null
                ? 0
                : value.movePointRight(4).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The customer ids of a block, each once. */
    static List<String> customers(Folded folded) {
        return new ArrayList<>(folded.days().values().stream()
                .flatMap(day -> day.keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new)));
    }
}
