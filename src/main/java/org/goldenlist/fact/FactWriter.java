package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.InCurrency;
import org.goldenlist.source.Line;
import org.goldenlist.source.SourceTotal;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Replaces days of facts whole, within the transaction under way. A day whose facts and totals are those that are there
 * already is left alone.
 */
final class FactWriter {

    private static final List<String> CUSTOMER_DAY = List.of(
            "business_date",
            "customer_no",
            "source_no",
            "orders",
            "sale_lines",
            "return_lines",
            "units",
            "discount",
            "returns",
            "net_revenue",
            "cost",
            "uncosted");
    private static final List<String> CATEGORY_DAY = List.of(
            "business_date",
            "customer_no",
            "category_no",
            "source_no",
            "sale_lines",
            "units",
            "net_revenue",
            "cost",
            "uncosted");
    private static final List<String> QUARANTINE =
            List.of("business_date", "source_no", "reason", "line_key", "detail", "net_amount", "raw");
    private static final List<String> DAY_TOTAL = List.of(
            "business_date",
            "source_no",
            "source_lines",
            "source_net",
            "source_checksum",
            "fact_lines",
            "fact_net",
            "quarantine_lines",
            "quarantine_net",
            "orders",
            "returns",
            "cost",
            "uncosted",
            "guest_lines",
            "guest_net",
            "guest_cost",
            "guest_uncosted",
            "checksum",
            "loaded_in_run");

    private static final List<String> RETURNED_SALE =
            List.of("business_date", "source_no", "customer_no", "transaction_id", "return_lines", "net");
    private static final List<String> DAY_CURRENCY =
            List.of("business_date", "source_no", "currency", "lines_in_it", "net_in_it", "net", "rate", "rate_on");

    private final JdbcClient jdbc;
    private final RestatedDays restated;
    private final BulkLoad bulk;
    private final CustomerNumbers numbers;
    private final ShippedFiles files;

    FactWriter(DataSource dataSource, CustomerNumbers numbers, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.restated = RestatedDays.ofLines(jdbc);
        this.bulk = new BulkLoad(dataSource);
        this.numbers = numbers;
        this.files = files;
    }

    /**
     * Replaces the days of a block that differ from what is there.
     *
     * @param totals what the source itself says of each day with lines
     * @return the days written
     */
    List<LocalDate> replace(int sourceNo, FoldedDays days, Map<LocalDate, SourceTotal> totals, long runNo) {
        Map<LocalDate, LoadedDay> before = LoadedDay.of(days.range(), sourceNo, jdbc, files);
        boolean[] changed = new boolean[days.range().length()];
        List<LocalDate> written = new ArrayList<>();
        for (int offset = 0; offset < changed.length; offset++) {
            LocalDate day = days.range().from().plusDays(offset);
            LoadedDay there = before.get(day);
            SourceTotal total = totals.getOrDefault(day, SourceTotal.NOTHING);
            changed[offset] = there == null
                    || there.checksum() != days.totals(offset).checksum
                    || there.sourceLines() != total.lines()
                    || there.sourceNet().compareTo(total.net()) != 0;
            if (changed[offset]) {
                written.add(day);
            } else if (there != null
                    && total.checksum() != null
                    && !total.checksum().equals(there.sourceChecksum())) {
                // The lines differ in something that no fact holds.
                LoadedDay.noteChecksum(sourceNo, day, total.checksum(), jdbc);
            }
        }
        written.stream().findFirst().ifPresent(restated::takeBackCheckpoints);
        noteRestated(sourceNo, before, written, totals, runNo);
        forgetFuture(sourceNo, days.range());
        int[] customers = numbers.ofCustomers(days.customers());
        int[] categories = numbers.ofCategories(days.categories());
        remeasure(sourceNo, days, written, customers, categories);
        remove(sourceNo, before.keySet().stream().filter(written::contains).toList());
        String[] dates = dates(days);
        int[] slots = days.inOrder(customers);
        writeCustomerDays(sourceNo, days, only(slots, slot -> changed[days.day(slot)]), customers, dates);
        int[] categorySlots = days.categoriesInOrder(slots, categories);
        writeCategoryDays(
                sourceNo,
                days,
                only(categorySlots, slot -> changed[days.day(days.slotOf(slot))]),
                customers,
                categories,
                dates);
        writeQuarantine(sourceNo, days, changed, dates);
        writeTotals(sourceNo, days, changed, totals, runNo);
        writeCurrencies(sourceNo, written, totals);
        writeReturnedSales(sourceNo, days, changed, customers, dates);
        return written;
    }

    /** What was published of these days is no longer so. */
    private void noteRestated(
            int sourceNo,
            Map<LocalDate, LoadedDay> before,
            List<LocalDate> written,
            Map<LocalDate, SourceTotal> totals,
            long runNo) {
        for (LocalDate day : written) {
            LoadedDay was = before.get(day);
            SourceTotal is = totals.getOrDefault(day, SourceTotal.NOTHING);
            restated.note(
                    runNo,
                    sourceNo,
                    day,
                    was == null ? null : new RestatedDays.Held(was.sourceLines(), was.sourceNet()),
                    new RestatedDays.Held(is.lines(), is.net()));
        }
    }

    private void remove(int sourceNo, List<LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        for (String table : List.of(
                "fact_customer_day", "fact_category_day", "quarantine", "day_total", "day_currency", "returned_sale")) {
            jdbc.sql("DELETE FROM " + table + " WHERE business_date IN (:days) AND source_no = :sourceNo")
                    .param("days", days)
                    .param("sourceNo", sourceNo)
                    .update();
        }
    }

    /** What was dated in the future when it was kept is read now. */
    private void forgetFuture(int sourceNo, DateRange days) {
        jdbc.sql("DELETE FROM quarantine WHERE reason = ? AND source_no = ? AND business_date BETWEEN ? AND ?")
                .params(Line.Reason.FUTURE.name(), sourceNo, days.from(), days.to())
                .update();
    }

    /** Whoever will have other facts on a day that the metrics already cover is to be measured anew. */
    private void remeasure(int sourceNo, FoldedDays days, List<LocalDate> written, int[] customers, int[] categories) {
        Optional<LocalDate> covered = jdbc.sql("SELECT COALESCE(under_way, as_of) FROM metric_state WHERE id = 1")
                .query(LocalDate.class)
                .optional();
        List<LocalDate> measured = written.stream()
                .filter(day -> covered.isPresent() && !day.isAfter(covered.get()))
                .toList();
        if (!measured.isEmpty()) {
            ChangedCustomers changed = new ChangedCustomers(jdbc, files);
            changed.subtract(sourceNo, days, measured);
            changed.add(days, measured, customers, categories);
            changed.remeasure();
        }
    }

    private void writeCustomerDays(int sourceNo, FoldedDays days, int[] slots, int[] customers, String[] dates) {
        FoldedDays.Sums sums = days.sums();
        bulk.into("fact_customer_day", CUSTOMER_DAY, rows(slots.length, (to, row) -> {
            int slot = slots[row];
            to.text(dates[days.day(slot)])
                    .number(customers[days.customer(slot)])
                    .number(sourceNo)
                    .number(days.orders(slot))
                    .number(days.saleLines(slot))
                    .number(days.returnLines(slot))
                    .decimal(sums.units[slot], 3)
                    .decimal(sums.discount[slot], 4)
                    .decimal(sums.returns[slot], 4)
                    .decimal(sums.net[slot], 4)
                    .decimal(sums.cost[slot], 4)
                    .decimal(sums.uncosted[slot], 4);
        }));
    }

    private void writeCategoryDays(
            int sourceNo, FoldedDays days, int[] slots, int[] customers, int[] categories, String[] dates) {
        FoldedDays.Sums sums = days.categorySums();
        bulk.into("fact_category_day", CATEGORY_DAY, rows(slots.length, (to, row) -> {
            int slot = slots[row];
            int customerDay = days.slotOf(slot);
            to.text(dates[days.day(customerDay)])
                    .number(customers[days.customer(customerDay)])
                    .number(categories[days.category(slot)])
                    .number(sourceNo)
                    .number(days.categorySaleLines(slot))
                    .decimal(sums.units[slot], 3)
                    .decimal(sums.net[slot], 4)
                    .decimal(sums.cost[slot], 4)
                    .decimal(sums.uncosted[slot], 4);
        }));
    }

    private void writeQuarantine(int sourceNo, FoldedDays days, boolean[] changed, String[] dates) {
        record Left(int day, QuarantinedLine line) {}
        List<Left> left = new ArrayList<>();
        for (int day = 0; day < changed.length; day++) {
            if (changed[day]) {
                int of = day;
                days.totals(day).quarantine.stream()
                        .sorted(Comparator.comparing(QuarantinedLine::key).thenComparing(QuarantinedLine::raw))
                        .forEach(line -> left.add(new Left(of, line)));
            }
        }
        bulk.into("quarantine", QUARANTINE, rows(left.size(), (to, row) -> {
            QuarantinedLine line = left.get(row).line();
            to.text(dates[left.get(row).day()])
                    .number(sourceNo)
                    .text(line.reason().name())
                    .text(line.key())
                    .text(line.detail())
                    .text(line.netAmount().toPlainString())
                    .text(line.raw());
        }));
    }

    private void writeTotals(
            int sourceNo, FoldedDays days, boolean[] changed, Map<LocalDate, SourceTotal> totals, long runNo) {
        int[] offsets = only(SlotOrder.unsorted(changed.length), day -> changed[day]);
        bulk.into("day_total", DAY_TOTAL, rows(offsets.length, (to, row) -> {
            FoldedDays.DayTotals facts = days.totals(offsets[row]);
            LocalDate day = days.range().from().plusDays(offsets[row]);
            SourceTotal source = totals.getOrDefault(day, SourceTotal.NOTHING);
            to.text(day.toString())
                    .number(sourceNo)
                    .number(source.lines())
                    .text(source.net().toPlainString());
            if (source.checksum() == null) {
                to.nothing();
            } else {
                to.number(source.checksum());
            }
            to.number(facts.factLines)
                    .decimal(facts.net, 4)
                    .number(facts.quarantine.size())
                    .text(facts.quarantinedNet().toPlainString())
                    .number(facts.orders)
                    .decimal(facts.returns, 4)
                    .decimal(facts.cost, 4)
                    .decimal(facts.uncosted, 4)
                    .number(facts.guestLines)
                    .decimal(facts.guestNet, 4)
                    .decimal(facts.guestCost, 4)
                    .decimal(facts.guestUncosted, 4)
                    .number(facts.checksum)
                    .number(runNo);
        }));
    }

    private void writeCurrencies(int sourceNo, List<LocalDate> days, Map<LocalDate, SourceTotal> totals) {
        record Converted(LocalDate day, InCurrency in) {}
        List<Converted> converted = new ArrayList<>();
        days.forEach(day -> totals.getOrDefault(day, SourceTotal.NOTHING)
                .currencies()
                .forEach(in -> converted.add(new Converted(day, in))));
        bulk.into("day_currency", DAY_CURRENCY, rows(converted.size(), (to, row) -> {
            InCurrency in = converted.get(row).in();
            to.text(converted.get(row).day().toString())
                    .number(sourceNo)
                    .text(in.currency())
                    .number(in.lines())
                    .text(in.net().toPlainString())
                    .text(in.converted().toPlainString())
                    .text(String.valueOf(in.rate()))
                    .text(String.valueOf(in.rateOn()));
        }));
    }

    private void writeReturnedSales(int sourceNo, FoldedDays days, boolean[] changed, int[] customers, String[] dates) {
        List<Map.Entry<FoldedDays.ReturnedSale, FoldedDays.Returned>> returned = days.returnedSales(customers).stream()
                .filter(one -> changed[one.getKey().day()])
                .toList();
        bulk.into("returned_sale", RETURNED_SALE, rows(returned.size(), (to, row) -> {
            FoldedDays.ReturnedSale sale = returned.get(row).getKey();
            to.text(dates[sale.day()])
                    .number(sourceNo)
                    .number(customers[sale.customer()])
                    .text(sale.transactionId())
                    .number(returned.get(row).getValue().lines())
                    .decimal(returned.get(row).getValue().net(), 4);
        }));
    }

    private static String[] dates(FoldedDays days) {
        return days.range().days().map(LocalDate::toString).toArray(String[]::new);
    }

    private static int[] only(int[] slots, IntPredicate taken) {
        return Arrays.stream(slots).filter(taken).toArray();
    }

    private static BulkLoad.Rows rows(int count, java.util.function.ObjIntConsumer<BulkLoad.Row> write) {
        return new BulkLoad.Rows() {
            @Override
            public int count() {
                return count;
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                write.accept(to, row);
            }
        };
    }
}
