package org.goldenlist.fact;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntLongHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.store.BulkLoad;

/**
 * What customers of one source said last of each purpose and channel: the later word counts, and on the same day a no. Some twenty
 * bytes each. Not thread-safe.
 */
final class FoldedConsents {

    private static final int CUSTOMERS_PER_PART = 4_096;

    private record Subject(String purpose, String channel) {}

    private final List<Subject> subjects = new ArrayList<>();
    private final Map<Subject, Integer> places = new HashMap<>();

    /** By customer number and place of the subject, in the upper and the lower half: twice the day since 1970, and one more for a no. */
    private final LongIntHashMap last = new LongIntHashMap();

    void say(int customerNo, ConsentRow row) {
        int place = places.computeIfAbsent(new Subject(row.purpose(), row.channel()), subject -> {
            subjects.add(subject);
            return subjects.size() - 1;
        });
        long key = (long) customerNo << 32 | place;
        int said = 2 * Math.toIntExact(row.changedOn().toEpochDay()) + (row.granted() ? 0 : 1);
        last.put(key, Math.max(said, last.getOrDefault(key, said)));
    }

    static long firstOf(int part) {
        return (long) part * CUSTOMERS_PER_PART;
    }

    private static int customerNo(long key) {
        return (int) (key >>> 32);
    }

    private static int part(long key) {
        return customerNo(key) / CUSTOMERS_PER_PART;
    }

    private Subject subject(long key) {
        return subjects.get((int) key);
    }

    private static boolean granted(int said) {
        return (said & 1) == 0;
    }

    private static long day(int said) {
        return said >> 1;
    }

    /** Of each part, the sum over its rows. */
    IntLongHashMap checksums() {
        IntLongHashMap sums = new IntLongHashMap();
        for (LongIntCursor one : last) {
            Subject subject = subject(one.key);
            long hash = Checksum.mix(Checksum.start(customerNo(one.key)), subject.purpose());
            hash = Checksum.mix(Checksum.mix(hash, subject.channel()), granted(one.value) ? 1 : 0);
            sums.addTo(part(one.key), Checksum.mix(hash, day(one.value)));
        }
        return sums;
    }

    /** Writes the rows of some parts; returns how many. */
    int write(BulkLoad bulk, int sourceNo, IntHashSet parts) {
        long[] keys = keysOf(parts);
        List<String> columns = List.of("source_no", "customer_no", "purpose", "channel", "granted", "changed_on");
        return bulk.into("consent", columns, new BulkLoad.Rows() {
            @Override
            public int count() {
                return keys.length;
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                Subject subject = subject(keys[row]);
                int said = last.get(keys[row]);
                to.number(sourceNo)
                        .number(customerNo(keys[row]))
                        .text(subject.purpose())
                        .text(subject.channel())
                        .number(granted(said) ? 1 : 0)
                        .text(LocalDate.ofEpochDay(day(said)).toString());
            }
        });
    }

    /** By customer number. */
    private long[] keysOf(IntHashSet parts) {
        long[] keys = new long[last.size()];
        int count = 0;
        for (LongCursor key : last.keys()) {
            if (parts.contains(part(key.value))) {
                keys[count++] = key.value;
            }
        }
        long[] some = Arrays.copyOf(keys, count);
        Arrays.sort(some);
        return some;
    }
}
