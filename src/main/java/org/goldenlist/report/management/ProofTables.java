package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.goldenlist.report.management.ManagementReport.CalendarDay;
import org.goldenlist.report.management.ManagementReport.Control;
import org.goldenlist.report.management.ManagementReport.ControlDay;
import org.goldenlist.report.management.ManagementReport.LeftOut;
import org.goldenlist.report.management.ManagementReport.Note;
import org.goldenlist.report.query.Queries;

/** What proves the figures: control totals, what was left out, who is outside the grades. */
final class ProofTables {

    private static final int YEAR = 365;

    private final Queries queries;

    ProofTables(Queries queries) {
        this.queries = queries;
    }

    Map<LocalDate, ControlDay> controlDays(LocalDate after, LocalDate date) {
        Map<LocalDate, ControlDay> days = new TreeMap<>();
        queries.of("control-days")
                .param("after", after)
                .param("date", date)
                .query((row, i) -> new ControlDay(
                        Queries.date(row, "business_date"),
                        true,
                        row.getLong("source_lines"),
                        row.getLong("fact_lines"),
                        row.getLong("quarantine_lines"),
                        Queries.money(row, "source_net"),
                        Queries.money(row, "fact_net"),
                        Queries.money(row, "quarantine_net")))
                .list()
                .forEach(day -> days.put(day.date(), day));
        return days;
    }

    static Control control(LocalDate date, Map<LocalDate, ControlDay> loaded) {
        List<ControlDay> week = IntStream.rangeClosed(-6, 0)
                .mapToObj(date::plusDays)
                .map(day -> loaded.getOrDefault(day, ControlDay.notLoaded(day)))
                .toList();
        ControlDay nothing = ControlDay.notLoaded(date);
        return new Control(
                week,
                week.stream().reduce(nothing, ControlDay::plus),
                loaded.values().stream().reduce(nothing, ControlDay::plus),
                loaded.size(),
                (int) loaded.values().stream().filter(day -> !day.agrees()).count());
    }

    List<LeftOut> leftOut(LocalDate date) {
        return queries.of("left-out")
                .param("after", date.minusDays(365))
                .param("date", date)
                .query((row, i) -> new LeftOut(
                        Queries.text(row, "reason"),
                        row.getLong("left_out"),
                        Queries.money(row, "net_amount"),
                        Queries.date(row, "business_date"),
                        Queries.text(row, "line_key"),
                        Queries.text(row, "detail")))
                .list();
    }

    Map<String, BigDecimal> outside(LocalDate after, LocalDate date) {
        Map<String, BigDecimal> kinds = new HashMap<>();
        queries.withRates("outside").param("after", after).param("date", date).query(row -> {
            kinds.put(Queries.text(row, "kind"), Queries.money(row, "net_profit"));
        });
        return kinds;
    }

    static List<CalendarDay> calendar(LocalDate date, Map<LocalDate, ControlDay> loaded) {
        return IntStream.rangeClosed(1 - YEAR, 0)
                .mapToObj(date::plusDays)
                .map(day -> {
                    ControlDay control = loaded.get(day);
                    return new CalendarDay(day, control != null, control != null && control.factLines() > 0);
                })
                .toList();
    }

    List<Note> notes(LocalDate date) {
        return queries.of("notes")
                .param("date", date)
                .query((row, i) -> new Note(Queries.text(row, "kind"), Queries.text(row, "note")))
                .list();
    }
}
