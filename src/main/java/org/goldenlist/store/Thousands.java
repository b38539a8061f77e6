package org.goldenlist.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts what an IN list would have to hold into parts of a size that every server takes. */
public final class Thousands {

    private static final int THOUSAND = 1_000;

    private Thousands() {}

    /** In their order, each of a thousand but the last; none for nothing. */
    public static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = all instanceof List<T> already ? already : new ArrayList<>(all);
        return IntStream.range(0, (list.size() + THOUSAND - 1) / THOUSAND)
                .mapToObj(i -> list.subList(i * THOUSAND, Math.min(list.size(), (i + 1) * THOUSAND)))
                .toList();
    }
}
