package org.goldenlist.source;

import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** The rows of {@code customers} of all sources, in which the customers of lines are looked up: ids are one namespace. */
final class CustomersOfAll {

    private static final int AT_ONCE = 10_000;
    private static final int EXAMPLES = 3;

    private final List<SalesSource> sources;
    private final Duration limit;

    CustomersOfAll(List<SalesSource> sources, Duration limit) {
        this.sources = sources;
        this.limit = limit;
    }

    /**
     * Returns how many lines have a customer with a row in {@code customers}; null where no source has that feed, or
     * one whose mapping does not run (which the check of the mapping says).
     *
     * @param linesOf the number of lines by customer
     */
    @Nullable
    Long recordsOf(Map<String, Integer> linesOf, LocalDate day, List<Remark> remarks) throws SQLException {
        if (linesOf.isEmpty() || sources.stream().noneMatch(source -> source.has(Feed.CUSTOMERS))) {
            return null;
        }
        List<String> found;
        try {
            found = found(linesOf.keySet());
        } catch (SQLSyntaxErrorException e) {
            return null;
        }
        Set<String> known = new HashSet<>();
        Map<String, String> spellings = new HashMap<>();
        for (String id : found) {
            known.add(id);
            spellings.merge(id.toLowerCase(Locale.ROOT), id, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        List<String> unknown =
                linesOf.keySet().stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            remarks.add(unassigned(unknown, linesOf, day, spellings));
        }
        return linesOf.entrySet().stream()
                .filter(entry -> known.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Remark unassigned(
            List<String> unknown, Map<String, Integer> linesOf, LocalDate day, Map<String, String> spellings) {
        String examples = unknown.stream()
                .limit(EXAMPLES)
                .map(id -> {
                    String other = spellings.get(id.toLowerCase(Locale.ROOT));
                    return Text.cut(id, 40) + (other == null ? "" : " (there is " + Text.cut(other, 40) + ")");
                })
                .collect(Collectors.joining(", "));
        String text =
                String.format(Locale.ROOT, "%,d of %,d customers", unknown.size(), linesOf.size()) + " with lines on "
                        + day + " have no row in customers, such as " + examples
                        + ": they are measured, and not graded. Let customers.sql give them, by the same id to the letter.";
        boolean many = unknown.size() * 20L > linesOf.size();
        return many ? Remark.warning(text) : Remark.note(text);
    }

    private List<String> found(Set<String> ids) throws SQLException {
        List<String> all = new ArrayList<>(ids);
        List<String> found = new ArrayList<>();
        for (SalesSource source : sources) {
            for (int from = 0; from < all.size() && source.has(Feed.CUSTOMERS); from += AT_ONCE) {
                List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                found.addAll(source.customersAmong(some, limit));
            }
        }
        return found;
    }
}
