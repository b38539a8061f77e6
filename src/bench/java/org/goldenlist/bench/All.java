package org.goldenlist.bench;

import java.time.LocalDate;
import org.goldenlist.fact.FirstLoadBenchmark;
import org.goldenlist.grade.RegradeBenchmark;
import org.goldenlist.night.NightBenchmark;
import org.goldenlist.night.ReplayBenchmark;
import org.goldenlist.store.BulkWriteBenchmark;
import org.goldenlist.worth.WorthBenchmark;

/**
 * All benchmarks of the night, one after the other, at sizes that take some twenty minutes in all; what they print belongs into
 * docs/performance.md. {@code bench.scale} in percent makes them smaller or larger.
 */
public final class All {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    private All() {}

    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.start()) {
            Machine.print(server);
            FirstLoadBenchmark.measure(
                    server, new SalesTable.Shape(scaled(2_000_000), scaled(100_000), 365, LocalDate.of(2026, 1, 1)), ROUNDS);
            BulkWriteBenchmark.measure(server, scaled(1_000_000), ROUNDS);
            ReplayBenchmark.measure(server, scaled(20_000), scaled(600_000), 1_096, 1);
            RegradeBenchmark.measure(server, scaled(1_000_000), ROUNDS);
            WorthBenchmark.measure(scaled(1_000_000), ROUNDS);
            NightBenchmark.measure(server, scaled(100_000), scaled(2_740), 365, ROUNDS);
        }
    }

    private static int scaled(int size) {
        return (int) (size * (long) Integer.getInteger("bench.scale", 100) / 100);
    }
}
