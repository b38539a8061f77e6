package org.goldenlist.grade;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** When customers earned another grade than the night before, lately. Days are days since 1970. Not thread-safe. */
final class EarnedGrades {

    /**
     * From a night on.
     *
     * @param from null of one who was not graded
     * @param to null of one who is not graded any more
     * @param before the change before it
     */
    private record Change(
            long day,
            @Nullable Grade from,
            @Nullable Grade to,
            @Nullable Change before) {}

    private final IntObjectHashMap<Change> latest = new IntObjectHashMap<>();

    /** Of the latest change, by customer: asked every night of everybody, of whom few have changed lately. */
    private int[] latestDays = new int[0];

    /** Takes a change; those of a customer come by day. */
    void add(int customer, long day, @Nullable Grade from, @Nullable Grade to) {
        latest.put(customer, new Change(day, from, to, latest.get(customer)));
        if (customer >= latestDays.length) {
            latestDays = Arrays.copyOf(latestDays, Math.max(customer + 1, 2 * latestDays.length));
        }
        latestDays[customer] = Math.toIntExact(day);
    }

    /** Whether a customer earned more than one grade on some nights. */
    boolean changedAfter(long firstNight, int customer) {
        return customer < latestDays.length && latestDays[customer] > firstNight;
    }

    /** The best grade earned on some nights, of which this one is the last. */
    Grade best(int customer, Grade now, long firstNight) {
        if (!changedAfter(firstNight, customer)) {
            return now;
        }
        Grade best = now;
        for (Change change = latest.get(customer); change != null && change.day > firstNight; change = change.before) {
            best = better(best, change.from);
            best = better(best, change.to);
        }
        return best;
    }

    private static Grade better(Grade one, @Nullable Grade other) {
        return other != null && other.isBetterThan(one) ? other : one;
    }
}
