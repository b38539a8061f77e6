package org.goldenlist.worth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenlist.worth.Histories.History;

/** The purchases of the CDNOW sample: 2,357 customers who began in the first quarter of 1997, until June 1998. */
public final class Cdnow {

    static final LocalDate CALIBRATED = LocalDate.of(1997, 9, 30);

    private static final double WEEK = 7;

    private Cdnow() {}

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(Cdnow.class.getResourceAsStream("/data/cdnow/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By customer and date: dollars. */
    public static Map<Integer, TreeMap<LocalDate, Double>> purchases() {
        Map<Integer, TreeMap<LocalDate, Double>> purchases = new TreeMap<>();
        for (String line : lines("CDNOW_sample.txt")) {
            String[] columns = line.strip().split("\\s+");
            purchases
                    .computeIfAbsent(Integer.valueOf(columns[1]), id -> new TreeMap<>())
                    .merge(
                            LocalDate.parse(columns[2], DateTimeFormatter.BASIC_ISO_DATE),
                            Double.valueOf(columns[4]),
                            Double::sum);
        }
        return purchases;
    }

    /** In weeks of exact days, as of the end of the calibration period. */
    static List<History> histories() {
        return purchases().values().stream()
                .map(days -> {
                    TreeSet<LocalDate> until =
                            new TreeSet<>(days.headMap(CALIBRATED, true).keySet());
                    return new History(
                            until.size() - 1,
                            ChronoUnit.DAYS.between(until.first(), until.last()) / WEEK,
                            ChronoUnit.DAYS.between(until.first(), CALIBRATED) / WEEK);
                })
                .toList();
    }

    /** As published, in weeks of two decimals. */
    static List<History> published() {
        List<History> histories = new ArrayList<>();
        for (String line : lines("cdnow_customers_summary.csv").subList(1, 2_358)) {
            String[] columns = line.split(",");
            histories.add(new History(
                    Integer.parseInt(columns[1]), Double.parseDouble(columns[2]), Double.parseDouble(columns[3])));
        }
        return histories;
    }
}
