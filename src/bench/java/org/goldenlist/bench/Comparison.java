package org.goldenlist.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs several ways to do the same work, in turn, and prints what each took: on the clock, and of the processor in this
 * program, which other programs on the machine disturb less.
 */
public final class Comparison {

    /** One way to do the work. */
    public interface Way {
        void run() throws Exception;
    }

    private record Side(Way prepare, Way run, List<Double> seconds, List<Double> cpu) {}

    private record Wanted(String faster, String slower, double ratio) {}

    private final String title;
    private final long rows;
    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();

    /** @param rows how many rows the work consumes, for rows/s */
    public Comparison(String title, long rows) {
        this.title = title;
        this.rows = rows;
    }

    public Comparison side(String name, Way run) {
        return side(name, () -> {}, run);
    }

    /** @param prepare done before each run, outside of the time taken */
    public Comparison side(String name, Way prepare, Way run) {
        sides.put(name, new Side(prepare, run, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    /** Says that the speed of one side is wanted to be so many times that of another. */
    public Comparison want(String side, double times, String other) {
        wanted.add(new Wanted(side, other, times));
        return this;
    }

    /** Runs all sides in turn, so often; the first {@code warmUps} rounds do not count. */
    public Comparison run(int warmUps, int rounds) throws Exception {
        for (int round = -warmUps; round < rounds; round++) {
            for (Map.Entry<String, Side> side : sides.entrySet()) {
                side.getValue().prepare().run();
                System.gc();
                long cpu = Machine.cpuNanos();
                long began = System.nanoTime();
                side.getValue().run().run();
                double seconds = (System.nanoTime() - began) / 1e9;
                System.err.printf(Locale.ROOT, "  %s: %.1f s%n", side.getKey(), seconds);
                if (round >= 0) {
                    side.getValue().seconds().add(seconds);
                    side.getValue().cpu().add((Machine.cpuNanos() - cpu) / 1e9);
                }
            }
        }
        return this;
    }

    public void print() {
        System.out.printf("%n%s%n%n", title);
        System.out.printf("| %-52s | %8s | %15s | %9s | %8s |%n", "", "median s", "min – max", "rows/s", "our CPU");
        System.out.println("|" + "-".repeat(54) + "|---------:|----------------:|----------:|---------:|");
        sides.forEach((name, side) -> {
            double[] sorted =
                    side.seconds().stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "| %-52s | %8.2f | %6.2f – %6.2f | %,9.0f | %8.2f |%n",
                    name,
                    median(side.seconds()),
                    sorted[0],
                    sorted[sorted.length - 1],
                    rows / median(side.seconds()),
                    median(side.cpu()));
        });
        System.out.printf("%n| | measured | wanted | |%n|---|---|---|---|%n");
        for (Wanted one : wanted) {
            double measured = median(sides.get(one.slower()).seconds())
                    / median(sides.get(one.faster()).seconds());
            System.out.printf(
                    Locale.ROOT,
                    "| %s, of \"%s\" | %.2f | at least %.2f | %s |%n",
                    one.faster(),
                    one.slower(),
                    measured,
                    one.ratio(),
                    measured >= one.ratio() ? "reached" : "missed");
        }
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
