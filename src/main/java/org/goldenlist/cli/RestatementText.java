package org.goldenlist.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.goldenlist.day.Company;
import org.goldenlist.day.DateRange;
import org.goldenlist.report.restatement.Restatement;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** A restatement for the terminal. */
final class RestatementText {

    private static final int SHOWN = 20;

    private RestatementText() {}

    static void print(Restatement restatement, Company company, PrintStream out) {
        String currency = company.currency().getCurrencyCode();
        out.printf(
                Locale.ROOT,
                "%n%s: the nights of %s were done again%s%n",
                company.name(),
                new DateRange(restatement.from(), restatement.to()),
                restatement.last().isAfter(restatement.to())
                        ? ", and those up to " + restatement.last() + " that follow from them"
                        : "");
        if (restatement.nothingChanged()) {
            out.printf("%n  Nothing differs from what had been published.%n");
            return;
        }
        days(restatement, currency, out);
        nights(restatement.byNight(), currency, out);
        customers(restatement, currency, out);
        out.println();
    }

    private static void days(Restatement restatement, String currency, PrintStream out) {
        List<Restatement.Day> days = restatement.differingDays();
        int all = restatement.days().size();
        out.printf("%n  days of the source that were read anew since they were published: %d%n", all);
        if (!days.isEmpty()) {
            out.printf("  %-12s %-14s %17s %34s%n", "day", "source", "lines", "net, " + currency);
        }
        days.stream()
                .limit(SHOWN)
                .forEach(day -> out.printf(
                        Locale.ROOT,
                        "  %-12s %-14s %,7d > %,7d %16s > %15s%n",
                        day.businessDate(),
                        Terminal.safe(day.source()),
                        day.linesBefore(),
                        day.linesAfter(),
                        Money.cents(day.netBefore()),
                        Money.cents(day.netAfter())));
        more(days.size(), out);
        int same = all - days.size();
        if (same > 0) {
            out.printf(
                    "  %d %s without a difference in lines or net: cost, customer or category%n",
                    same, same == 1 ? "day" : "days");
        }
    }

    private static void nights(List<Restatement.Night> nights, String currency, PrintStream out) {
        out.printf("%n  nights whose grades differ: %d%n", nights.size());
        if (!nights.isEmpty()) {
            out.printf("  %-12s %52s%n", "night", "net profit of the grades that differ, " + currency);
        }
        nights.stream()
                .limit(SHOWN)
                .forEach(night -> out.printf(
                        "  %-12s %30s > %19s%s%n",
                        night.businessDate(),
                        Money.cents(night.netProfitBefore()),
                        Money.cents(night.netProfitAfter()),
                        night.movedOnly() ? "  moved between grades only" : ""));
        more(nights.size(), out);
    }

    private static void customers(Restatement restatement, String currency, PrintStream out) {
        if (!restatement.customersTold()) {
            out.printf("%n  whose score or grade differs is not known: a night had been cut off before%n");
            return;
        }
        List<Restatement.Customer> customers = restatement.customers();
        long moved = customers.stream().filter(Restatement.Customer::movedGrade).count();
        out.printf(
                "%n  customers whose score or grade differs as of %s: %d, of whom %d have another grade%n",
                restatement.last(), customers.size(), moved);
        if (!customers.isEmpty()) {
            out.printf("  %-14s %-26s %-7s %32s%n", "customer", "name", "grade", "score, " + currency);
        }
        customers.stream()
                .limit(SHOWN)
                .forEach(one -> out.printf(
                        "  %-14s %-26s %s > %s %15s > %14s%n",
                        cut(one.customerId(), 14),
                        cut(one.name() == null ? "" : one.name(), 26),
                        grade(one.gradeBefore()),
                        grade(one.gradeAfter()),
                        cents(one.scoreBefore()),
                        cents(one.scoreAfter())));
        more(customers.size(), out);
    }

    private static void more(int all, PrintStream out) {
        if (all > SHOWN) {
            out.printf("  and %d more; --json gives them all%n", all - SHOWN);
        }
    }

    private static String grade(@Nullable String grade) {
        return grade == null ? "-" : grade;
    }

    private static String cents(@Nullable BigDecimal amount) {
        return amount == null ? "-" : Money.cents(amount);
    }

    private static String cut(String text, int longest) {
        return Text.cut(Terminal.safe(text), longest);
    }
}
