package org.goldenlist.fact;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.ObjectIntHashMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.Line;
import org.goldenlist.source.Line.Reason;

/**
 * Folds the lines of some days into facts, whatever the order in which they come. A line is counted once: a key (day,
 * transaction, line) that comes again goes to quarantine. Not thread-safe; the hot loop allocates nothing but new keys.
 */
final class FactFold {

    private final FoldedDays days;
    private final boolean identicalLinesAreDuplicates;
    private final Map<String, String> winners;
    private final CountsFor countsFor;
    private final Set<String> winnersTaken = new HashSet<>();

    private final Numbering customers;
    private final Numbering transactions = new Numbering();
    private final Numbering categories = new Numbering();
    private final Numbering lineIds = new Numbering();
    private final KeyNumbering slotsOfCustomerDays = new KeyNumbering();
    private final KeyNumbering slotsOfCategories = new KeyNumbering();
    private final KeyNumbering transactionDays = new KeyNumbering();
    private final LongHashSet countedOrders = new LongHashSet(1 << 14);
    private long lastCounted = -1;
    private final LongLongHashMap contentOfKey = new LongLongHashMap(1 << 14);
    private final Set<String> wholeContents = new HashSet<>();
    private final Set<String> conflicts = new HashSet<>();

    /**
     * @param winners of keys that stand for lines that differ, the content that counts; empty at the first attempt
     * @param identicalLinesAreDuplicates what lines without an id are when they are alike to the letter
     * @param countsFor asked once for each customer
     */
    FactFold(DateRange range, boolean identicalLinesAreDuplicates, Map<String, String> winners, CountsFor countsFor) {
        this.days = new FoldedDays(range);
        this.identicalLinesAreDuplicates = identicalLinesAreDuplicates;
        this.winners = winners;
        this.countsFor = countsFor;
        this.customers = new Numbering(countsFor::of);
    }

    /** The keys of lines that differ to the letter: which counts, and which is left out, must not depend on the order. */
    Set<String> conflicts() {
        return conflicts;
    }

    static String key(Line line) {
        return line.day + "\u0001" + line.transactionId + "\u0001" + line.lineId;
    }

    void add(Line line) {
        int day = days.offset(line.day);
        if (line.reason != null) {
            quarantine(line, day, line.reason, line.detail, line.quarantinedAmount);
        } else {
            int transactionDay = transactionDays.of(((long) transactions.of(line.transactionId) << 24) | day);
            if (isNew(line, day, transactionDay)) {
                count(line, day, transactionDay);
            }
        }
    }

    private boolean isNew(Line line, int day, int transactionDay) {
        String lineId = line.lineId;
        if (lineId == null) {
            if (identicalLinesAreDuplicates && !wholeContents.add(line.wholeContent())) {
                duplicate(line, day, Reason.DUPLICATE);
                return false;
            }
            return true;
        }
        if (!winners.isEmpty()) {
            String winner = winners.get(key(line));
            if (winner != null) {
                boolean same = winner.equals(line.wholeContent());
                if (same && winnersTaken.add(key(line))) {
                    return true;
                }
                duplicate(line, day, same ? Reason.DUPLICATE : Reason.DUPLICATE_DIFFERS);
                return false;
            }
        }
        long key = ((long) transactionDay << 32) | (lineIds.ofSmall(lineId) & 0xFFFFFFFFL);
        long content = line.contentHash();
        int at = contentOfKey.indexOf(key);
        if (at < 0) {
            contentOfKey.indexInsert(at, key, content);
            return true;
        }
        boolean same = contentOfKey.indexGet(at) == content;
        if (!same) {
            conflicts.add(key(line));
        }
        duplicate(line, day, same ? Reason.DUPLICATE : Reason.DUPLICATE_DIFFERS);
        return false;
    }

    private void count(Line line, int day, int transactionDay) {
        int customer = customers.of(line.customerId);
        int slot = slotsOfCustomerDays.of(((long) customer << 24) | day);
        days.customerDay(slot, customer, day, line);
        if (!line.isReturn && line.netAmount > 0 && isNewOrder(((long) slot << 32) | transactionDay)) {
            days.order(slot, day);
        }
        String category = line.category == null ? "" : line.category;
        int categoryNo = categories.of(category);
        int categorySlot = slotsOfCategories.of(((long) slot << 32) | categoryNo);
        days.categoryDay(categorySlot, slot, categoryNo, line);
        days.total(day, line, customer == customers.empty);
        if (line.returnedTransactionId != null) {
            days.returned(day, customer, line.returnedTransactionId, line.netAmount);
        }
    }

    private boolean isNewOrder(long order) {
        if (order == lastCounted) {
            return false;
        }
        lastCounted = order;
        return countedOrders.add(order);
    }

    private void duplicate(Line line, int day, Reason reason) {
        quarantine(line, day, reason, reason.inWords(), BigDecimal.valueOf(line.netAmount, 4));
    }

    private void quarantine(Line line, int day, Reason reason, String detail, BigDecimal amount) {
        days.quarantine(
                day,
                countsFor.isErased(line.customerId)
                        ? QuarantinedLine.redacted(line, reason, amount)
                        : QuarantinedLine.of(line, reason, detail, amount));
    }

    /** The facts, once all lines have been added. */
    FoldedDays finish() {
        days.names(customers.names(), categories.names());
        return days;
    }

    /**
     * Gives each text a number, in the order in which they first come; remembers the last, since lines come in runs. Whole
     * numbers, as most ids are, are looked up as such: that spares following the pointers to other texts.
     */
    private static final class Numbering {

        private final LongIntHashMap numerals = new LongIntHashMap(1 << 12);
        private final ObjectIntHashMap<String> others = new ObjectIntHashMap<>();
        private final List<String> names = new ArrayList<>();
        private String last = "";
        private int lastNumber = -1;
        private final UnaryOperator<String> standsFor;

        /** The number of the empty text; -1 as long as it has none. */
        int empty = -1;

        Numbering() {
            this(text -> text);
        }

        /** @param standsFor the text whose number one has: another, or itself; asked once for each */
        Numbering(UnaryOperator<String> standsFor) {
            this.standsFor = standsFor;
        }

        int of(String text) {
            if (lastNumber < 0 || !text.equals(last)) {
                long numeral = numeral(text);
                lastNumber = numeral < 0 ? ofOther(text) : ofNumeral(numeral, text);
                last = text;
            }
            return lastNumber;
        }

        private int ofNumeral(long numeral, String text) {
            int at = numerals.indexOf(numeral);
            if (at >= 0) {
                return numerals.indexGet(at);
            }
            int number = first(text);
            numerals.put(numeral, number);
            return number;
        }

        private int ofOther(String text) {
            int at = others.indexOf(text);
            if (at >= 0) {
                return others.indexGet(at);
            }
            int number = first(text);
            others.put(text, number);
            return number;
        }

        /** The number of a text that has not come before. */
        private int first(String text) {
            String other = standsFor.apply(text);
            if (!other.equals(text)) {
                long numeral = numeral(other);
                return numeral < 0 ? ofOther(other) : ofNumeral(numeral, other);
            }
            names.add(text);
            if (text.isEmpty()) {
                empty = names.size() - 1;
            }
            return names.size() - 1;
        }

        /** As {@link #of}, but a small whole number is its own number, and others count down from -1. */
        int ofSmall(String text) {
            long numeral = numeral(text);
            return numeral >= 0 && numeral <= Integer.MAX_VALUE ? (int) numeral : -1 - of(text);
        }

        /** The value of a text that is a whole number written without zeros in front; -1 of any other. */
        private static long numeral(String text) {
            int length = text.length();
            if (length == 0 || length > 18 || (length > 1 && text.charAt(0) == '0')) {
                return -1;
            }
            long value = 0;
            for (int i = 0; i < length; i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                value = value * 10 + digit;
            }
            return value;
        }

        List<String> names() {
            return names;
        }
    }

    /** The same for keys that are no texts; none is negative. */
    private static final class KeyNumbering {

        private final LongIntHashMap numbers = new LongIntHashMap(1 << 14);
        private long last = -1;
        private int lastNumber;

        int of(long key) {
            if (key == last) {
                return lastNumber;
            }
            int at = numbers.indexOf(key);
            if (at >= 0) {
                lastNumber = numbers.indexGet(at);
            } else {
                lastNumber = numbers.size();
                numbers.indexInsert(at, key, lastNumber);
            }
            last = key;
            return lastNumber;
        }
    }
}
