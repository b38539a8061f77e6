package org.goldenlist.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What several ways to do some work took, and what was wanted of them, printed as tables for the documentation. */
public final class Results {

    /** One way to do the work. */
    public interface Way {
        void run() throws Exception;
    }

    private record Side(long rows, List<Double> seconds) {}

    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final List<String> wanted = new ArrayList<>();

    /** Runs one way and takes its time. */
    public void time(String name, long rows, Way way) throws Exception {
        System.gc();
        long began = System.nanoTime();
        way.run();
        add(name, rows, (System.nanoTime() - began) / 1e9);
    }

    public void add(String name, long rows, double seconds) {
        System.err.printf(Locale.ROOT, "  %s: %.2f s%n", name, seconds);
        sides.computeIfAbsent(name, n -> new Side(rows, new ArrayList<>()))
                .seconds()
                .add(seconds);
    }

    public double median(String name) {
        return median(sides.get(name).seconds());
    }

    public double rowsPerSecond(String name) {
        return sides.get(name).rows() / median(name);
    }

    /** How many times as fast one side is as another, by rows a second. */
    public void wantFaster(String what, String faster, String slower, double atLeast) {
        double times = rowsPerSecond(faster) / rowsPerSecond(slower);
        want(what, times, "at least " + number(atLeast), times >= atLeast);
    }

    /** What one side takes as a part of what another takes. */
    public void wantAtMost(String what, String side, String other, double atMost) {
        double part = median(side) / median(other);
        want(what, part, "at most " + number(atMost), part <= atMost);
    }

    public void want(String what, double measured, String limit, boolean reached) {
        wanted.add(String.format(
                Locale.ROOT, "| %s | %s | %s | %s |", what, number(measured), limit, reached ? "reached" : "missed"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    public void print(String title) {
        System.out.printf("%n%s%n%n| | median s | min – max | rows/s |%n|---|---|---|---|%n", title);
        sides.forEach((name, side) -> {
            List<Double> sorted = side.seconds().stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f – %.2f | %,.0f |%n",
                    name,
                    median(name),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1),
                    rowsPerSecond(name));
        });
        System.out.printf("%n| | measured | wanted | |%n|---|---|---|---|%n");
        wanted.forEach(System.out::println);
        System.out.flush();
    }

    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
