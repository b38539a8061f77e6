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
    private final Set<String> winnersTaken = new HashSet<>();

    private final Numbering customers = new Numbering();
    private final Numbering transactions = new Numbering();
    private final Numbering categories = new Numbering();
    private final Numbering lineIds = new Numbering();
    private final LongIntHashMap slotOfCustomerDay = new LongIntHashMap(1 << 14);
    private final LongIntHashMap slotOfCategory = new LongIntHashMap(1 << 14);
    private final LongIntHashMap transactionDays = new LongIntHashMap(1 << 14);
    private final LongHashSet countedOrders = new LongHashSet(1 << 14);
    private final LongLongHashMap contentOfKey = new LongLongHashMap(1 << 14);
    private final Set<String> wholeContents = new HashSet<>();
    private final Set<String> conflicts = new HashSet<>();

    /**
     * @param winners of keys that came more than once, the content that counts; empty at the first attempt
     * @param identicalLinesAreDuplicates what lines without an id are when they are alike to the letter
     */
    FactFold(DateRange range, boolean identicalLinesAreDuplicates, Map<String, String> winners) {
        this.days = new FoldedDays(range);
        this.identicalLinesAreDuplicates = identicalLinesAreDuplicates;
        this.winners = winners;
    }

    /** The keys that came more than once: which line counts, and which is left out, must not depend on the order. */
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
            int transactionDay = number(transactionDays, ((long) transactions.of(line.transactionId) << 24) | day);
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
        long key = ((long) transactionDay << 32) | (lineIds.ofNumeral(lineId) & 0xFFFFFFFFL);
        long content = content(line);
        int at = contentOfKey.indexOf(key);
        if (at < 0) {
            contentOfKey.indexInsert(at, key, content);
            return true;
        }
        boolean same = contentOfKey.indexGet(at) == content;
        conflicts.add(key(line));
        duplicate(line, day, same ? Reason.DUPLICATE : Reason.DUPLICATE_DIFFERS);
        return false;
    }

    private void count(Line line, int day, int transactionDay) {
        int customer = customers.of(line.customerId);
        long customerDay = ((long) customer << 24) | day;
        int slot = number(slotOfCustomerDay, customerDay);
        days.customerDay(slot, customer, day, line);
        if (!line.isReturn && line.netAmount > 0 && countedOrders.add(((long) slot << 32) | transactionDay)) {
            days.order(slot, day);
        }
        String category = line.category == null ? "" : line.category;
        int categoryNo = categories.of(category);
        int categorySlot = number(slotOfCategory, ((long) slot << 32) | categoryNo);
        days.categoryDay(categorySlot, slot, categoryNo, line);
        days.total(day, line);
    }

    /** Numbers the keys of a map in the order in which they first come. */
    private static int number(LongIntHashMap numbers, long key) {
        int at = numbers.indexOf(key);
        if (at >= 0) {
            return numbers.indexGet(at);
        }
        int next = numbers.size();
        numbers.indexInsert(at, key, next);
        return next;
    }

    private void duplicate(Line line, int day, Reason reason) {
        quarantine(line, day, reason, reason.inWords(), BigDecimal.valueOf(line.netAmount, 4));
    }

    private void quarantine(Line line, int day, Reason reason, String detail, BigDecimal amount) {
        String key = line.lineId == null ? line.transactionId : line.transactionId + " / " + line.lineId;
        days.quarantine(day, new QuarantinedLine(reason, cut(key, 255), detail, amount, cut(line.raw(), 20_000)));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static long content(Line line) {
        long h = Checksum.start(line.day);
        h = Checksum.mix(h, line.customerId);
        h = Checksum.mix(h, line.productId);
        h = Checksum.mix(h, line.category);
        h = Checksum.mix(h, line.quantity);
        h = Checksum.mix(h, line.netAmount);
        h = Checksum.mix(h, line.discount);
        h = Checksum.mix(h, line.costKnown ? line.cost : Long.MIN_VALUE);
        return Checksum.mix(h, line.isReturn ? 1 : 0);
    }

    /** The facts, once all lines have been added. */
    FoldedDays finish() {
        days.names(customers.names(), categories.names());
        return days;
    }

    /** Gives each text a number, in the order in which they first come; remembers the last, since lines come in runs. */
    private static final class Numbering {

        private final ObjectIntHashMap<String> numbers = new ObjectIntHashMap<>(1 << 12);
        private final List<String> names = new ArrayList<>();
        private String last = "";
        private int lastNumber = -1;

        int of(String text) {
            if (lastNumber >= 0 && text.equals(last)) {
                return lastNumber;
            }
            int at = numbers.indexOf(text);
            if (at >= 0) {
                lastNumber = numbers.indexGet(at);
            } else {
                lastNumber = names.size();
                numbers.indexInsert(at, text, lastNumber);
                names.add(text);
            }
            last = text;
            return lastNumber;
        }

        /** As {@link #of}, without a look-up for a text that is a whole number: itself; others count down from -1. */
        int ofNumeral(String text) {
            int length = text.length();
            if (length > 9 || (length > 1 && text.charAt(0) == '0')) {
                return -1 - of(text);
            }
            int value = 0;
            for (int i = 0; i < length; i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return -1 - of(text);
                }
                value = value * 10 + digit;
            }
            return value;
        }

        List<String> names() {
            return names;
        }
    }
}
