package org.goldenlist.worth;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenlist.bench.Results;
import org.goldenlist.worth.BetaGeometric.Kind;

/**
 * B6: BG/NBD and Gamma-Gamma fitted to simulated customers at day grain, and all of them scored; beside it a script with scipy
 * and the same likelihoods, on the same data. That both have the same log-likelihoods is checked first, and that the number of
 * threads changes no bit. Without python3 and scipy only ours is measured.
 */
public final class WorthBenchmark {

    private static final String FIT = "ours: BG/NBD and Gamma-Gamma fitted";
    private static final String SCORE = "ours: discounted profit of the next year of all";
    private static final String SCIPY_FIT = "scipy: the same likelihoods, with their gradients, by BFGS";
    private static final String SCIPY_PLAIN = "scipy: the likelihoods alone, by L-BFGS-B with differences";
    private static final String SCIPY_SCORE = "scipy: the same scores, hyp2f1";
    private static final WorthSettings SETTINGS = new WorthSettings(new BigDecimal("0.10"), 10);

    private final List<CustomerHistory> customers = new ArrayList<>();
    private final Results results = new Results();

    private WorthBenchmark(int count) {
        new Simulated(6)
                .population(new BetaGeometric(Kind.BG_NBD, 0.8, 60, 0.9, 2.5), new GammaGamma(4, 3.5, 20), count, 1_096)
                .customers()
                .forEach(customers::add);
    }

    public static void main(String[] arguments) throws Exception {
        measure(Integer.getInteger("bench.customers", 1_000_000), Integer.getInteger("bench.rounds", 3));
    }

    public static void measure(int customers, int rounds) throws Exception {
        new WorthBenchmark(customers).run(rounds);
    }

    private record Fitted(Fit<BetaGeometric> purchases, Fit<GammaGamma> spending) {}

    private Fitted fit() {
        Fit<BetaGeometric> purchases = Fit.of(
                Kind.BG_NBD,
                Histories.of(() ->
                        customers.stream().map(CustomerHistory::history).iterator()));
        Fit<GammaGamma> spending = Fit.of(Spending.of(() -> customers.stream()
                .map(customer -> new Spending.Mean(customer.activeDays(), customer.meanOfDay()))
                .iterator()));
        return new Fitted(purchases, spending);
    }

    private long score(Fitted fitted) {
        Forecast forecast =
                new ModelForecast(fitted.purchases().model(), fitted.spending().model(), SETTINGS);
        return IntStream.range(0, customers.size())
                .parallel()
                .mapToLong(i -> forecast.expectedNextYear(customers.get(i)))
                .sum();
    }

    private void run(int rounds) throws Exception {
        Fitted fitted = fit();
        long scored = score(fitted);
        for (int threads : new int[] {1, 2, 4}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            Fitted again = pool.submit(this::fit).get();
            long scoredAgain = pool.submit(() -> score(again)).get();
            pool.shutdown();
            if (!again.equals(fitted) || scoredAgain != scored) {
                throw new IllegalStateException("With " + threads + " threads: " + again + ", not " + fitted);
            }
        }
        System.err.println(fitted);
        Path data = Files.createTempFile("goldenlist-worth", ".bin");
        Path script = Files.createTempFile("goldenlist-worth", ".py");
        try (InputStream in =
                Objects.requireNonNull(WorthBenchmark.class.getResourceAsStream("/bench/worth.py"))) {
            Files.write(script, in.readAllBytes());
            write(data);
            for (int round = 0; round < rounds; round++) {
                results.time(FIT, customers.size(), this::fit);
                results.time(SCORE, customers.size(), () -> score(fitted));
                if (hasScipy()) {
                    scipy(script, data, fitted, scored);
                }
            }
        } finally {
            Files.delete(data);
            Files.delete(script);
        }
        double fitSeconds = results.median(FIT);
        double scoreSeconds = results.median(SCORE);
        results.want("fitting, seconds", fitSeconds, "at most 2", fitSeconds <= 2);
        results.want("scoring, seconds", scoreSeconds, "at most 5", scoreSeconds <= 5);
        if (hasScipy()) {
            results.wantFaster("fitting, of scipy without gradients", FIT, SCIPY_PLAIN, 50);
            results.wantFaster("fitting, of scipy with ours", FIT, SCIPY_FIT, 1);
            results.wantFaster("scoring, of scipy", SCORE, SCIPY_SCORE, 1);
        }
        results.print(String.format(
                Locale.ROOT,
                "**B6, worth**: %,d simulated customers at day grain, up to three years old; the same bits with 1, 2 and 4 threads.",
                customers.size()));
    }

    private void write(Path data) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20 * customers.size()).order(ByteOrder.LITTLE_ENDIAN);
        customers.forEach(customer -> bytes.putInt(customer.repeats()));
        customers.forEach(customer -> bytes.putInt(customer.recency()));
        customers.forEach(customer -> bytes.putInt(customer.age()));
        customers.forEach(customer -> bytes.putDouble(customer.meanOfDay()));
        Files.write(data, bytes.array());
    }

    private static boolean hasScipy() throws Exception {
        try {
            return new ProcessBuilder("python3", "-c", "import scipy").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void scipy(Path script, Path data, Fitted fitted, long scored) throws Exception {
        Process process = new ProcessBuilder(
                        "python3",
                        script.toString(),
                        data.toString(),
                        String.valueOf(customers.size()),
                        parameters(fitted.purchases()),
                        parameters(fitted.spending()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The script failed: " + printed);
        }
        double[][] lines = printed.lines()
                .map(line -> List.of(line.replaceAll("np.float64\\(|\\)", "").split(" ")).stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        same("BG/NBD at our parameters", lines[0][0], fitted.purchases().logLikelihood(), 1e-9);
        same("Gamma-Gamma at our parameters", lines[0][1], fitted.spending().logLikelihood(), 1e-9);
        same("BG/NBD at its maximum", lines[1][1], fitted.purchases().logLikelihood(), 1e-6);
        same("Gamma-Gamma at its maximum", lines[1][2], fitted.spending().logLikelihood(), 1e-6);
        same("BG/NBD found by differences", lines[2][1], fitted.purchases().logLikelihood(), 1e-6);
        same("Gamma-Gamma found by differences", lines[2][2], fitted.spending().logLikelihood(), 1e-6);
        same("the sum of the scores", lines[3][1], scored / 10_000.0, 1e-6);
        results.add(SCIPY_FIT, customers.size(), lines[1][0]);
        results.add(SCIPY_PLAIN, customers.size(), lines[2][0]);
        results.add(SCIPY_SCORE, customers.size(), lines[3][0]);
    }

    private static String parameters(Fit<?> fit) {
        return fit.parameters().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static void same(String what, double theirs, double ours, double relative) {
        if (!(Math.abs(theirs - ours) <= relative * Math.abs(ours))) {
            throw new IllegalStateException("Not the same " + what + ": scipy " + theirs + ", ours " + ours);
        }
    }
}
