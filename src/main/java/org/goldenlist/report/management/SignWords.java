package org.goldenlist.report.management;

import java.util.Objects;
import java.util.stream.Stream;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.Words;

/** What was seen of a customer, in no more room than there is; and what to do next. */
record SignWords(Words words) {

    private static final String DUE = ", due ";
    private static final int A_CLAUSE = 15;

    /** Whole, or the first clauses of it that have room; of a promise the day rather than all that was promised. */
    String seen(String sign, String evidence, double width, double size) {
        String first = whole(sign, evidence);
        int due = first.lastIndexOf(DUE);
        if (due > 0 && Fit.lines(first, width, size, false) > 1) {
            String when = first.substring(due);
            return Fit.in(1, first.substring(0, due), width - Look.width(when, size, false), size, false) + when;
        }
        while (Fit.lines(first, width, size, false) > 1) {
            int end = Math.max(first.lastIndexOf("; "), first.lastIndexOf(": "));
            if (end < A_CLAUSE) {
                end = first.lastIndexOf(", ");
            }
            if (end < A_CLAUSE) {
                return Fit.in(1, first, width, size, false);
            }
            first = first.substring(0, end);
        }
        return first;
    }

    /** The first clause, or in a few words of our own where it has no room. */
    String brief(String sign, String evidence, double width, double size) {
        String first = whole(sign, evidence).split("; ", 2)[0];
        String silence = first.substring(Math.max(0, first.lastIndexOf(", silent") + 2));
        String known = "sign." + sign + ".short";
        return Stream.of(
                        first,
                        first.contains(", silent") ? silence : null,
                        words.containsKey(known) ? words.say(known) : null)
                .filter(Objects::nonNull)
                .filter(one -> Fit.lines(one, width, size, false) <= 1)
                .findFirst()
                .orElseGet(() -> Fit.in(1, first, width, size, false));
    }

    /** Empty of a sign that has no words. */
    String next(String sign) {
        String known = "sign." + sign + ".next";
        return words.containsKey(known) ? words.say(known) : "";
    }

    private String whole(String sign, String evidence) {
        String known = "sign." + sign + ".seen";
        String printable = Fit.printable(words.withDates(evidence));
        return words.containsKey(known) ? words.say(known, printable) : printable;
    }
}
