package org.goldenlist.grade;

import com.carrotsearch.hppc.IntObjectHashMap;
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

    /** Takes a change; those of a customer come by day. */
    void add(int customer, long day, @Nullable Grade from, @Nullable Grade to) {
        latest.put(customer, new Change(day, from, to, latest.get(customer)));
    }

    /** Whether a customer earned more than one grade on some nights. */
    boolean changedAfter(long firstNight, int customer) {
        Change change = latest.get(customer);
        return change != null && change.day > firstNight;
    }

    /** The best grade earned on some nights, of which this one is the last. */
    Grade best(int customer, Grade now, long firstNight) {
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
