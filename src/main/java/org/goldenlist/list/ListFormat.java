package org.goldenlist.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** How the list is written. Money is in whole cents, halves away from zero. */
public enum ListFormat {
    TABLE {
        @Override
        void write(Headers headers, Iterator<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            List<List<@Nullable Object>> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            TextTable.write(headers.all(), headers.onATerminal(), all, out);
        }
    },
    CSV {
        @Override
        void write(Headers headers, Iterator<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(headers.all());
            while (rows.hasNext()) {
                List<@Nullable Object> row = rows.next();
                csv.writeRecord(row.stream().map(ListFormat::safeCell).toList());
            }
            csv.flush();
        }
    },
    JSON {
        @Override
        void write(Headers headers, Iterator<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            ArrayNode array = MAPPER.createArrayNode();
            while (rows.hasNext()) {
                array.add(object(headers, rows.next()));
            }
            out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(array));
            out.write('\n');
        }
    },
    JSONL {
        @Override
        void write(Headers headers, Iterator<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            while (rows.hasNext()) {
                out.write(MAPPER.writeValueAsBytes(object(headers, rows.next())));
                out.write('\n');
            }
        }
    },
    XLSX {
        @Override
        void write(Headers headers, Iterator<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            Workbook book = new Workbook(out, "Golden List", "1.0");
            Worksheet sheet = book.newWorksheet("list");
            for (int column = 0; column < headers.all().size(); column++) {
                sheet.value(0, column, headers.all().get(column));
                sheet.style(0, column).bold().set();
            }
            for (int r = 1; rows.hasNext(); r++) {
                List<@Nullable Object> row = rows.next();
                for (int column = 0; column < headers.all().size(); column++) {
                    cell(sheet, r, column, row.get(column));
                }
            }
            sheet.freezePane(0, 1);
            book.finish();
        }
    };

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> HEADERS = List.of(
            "rank",
            "grade",
            "lapsed",
            "since",
            "customer_id",
            "name",
            "score",
            "net_profit_365",
            "net_revenue_365",
            "returns_365",
            "orders_365",
            "first_order",
            "last_order",
            "net_profit_life",
            "main_category",
            "account_manager",
            "email",
            "pinned_until");

    /** The columns that fit on a terminal. */
    private static final List<String> ON_A_TERMINAL = List.of(
            "rank",
            "grade",
            "since",
            "customer_id",
            "name",
            "score",
            "net_profit_365",
            "net_revenue_365",
            "orders_365",
            "last_order",
            "main_category",
            "account_manager",
            "pinned_until");

    /**
     * The columns of rows.
     *
     * @param onATerminal those that fit there
     */
    public record Headers(List<String> all, List<String> onATerminal) {}

    abstract void write(Headers headers, Iterator<List<@Nullable Object>> rows, OutputStream out) throws IOException;

    /** Writes rows of texts, numbers, flags and days, one value for each column; the stream stays open. */
    public void writeRows(Headers headers, Stream<List<@Nullable Object>> rows, OutputStream out) throws IOException {
        write(headers, rows.iterator(), out);
        out.flush();
    }

    /** Writes a list, by line where the format allows; the stream stays open. */
    public void writeList(Stream<ListedCustomer> list, OutputStream out) throws IOException {
        writeRows(new Headers(HEADERS, ON_A_TERMINAL), list.map(ListFormat::cells), out);
    }

    private static List<@Nullable Object> cells(ListedCustomer one) {
        return java.util.Arrays.asList(
                one.rank(),
                one.grade(),
                one.lapsed(),
                one.since(),
                one.customerId(),
                one.name(),
                cents(one.score()),
                cents(one.netProfit365()),
                cents(one.netRevenue365()),
                cents(one.returns365()),
                one.orders365(),
                one.firstOrder(),
                one.lastOrder(),
                cents(one.netProfitLife()),
                one.mainCategory(),
                one.accountManager(),
                one.email(),
                one.pinnedUntil());
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static ObjectNode object(Headers headers, List<@Nullable Object> row) {
        ObjectNode one = MAPPER.createObjectNode();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            one.set(
                    headers.all().get(i),
                    value instanceof BigDecimal amount
                            ? DecimalNode.valueOf(amount)
                            : MAPPER.valueToTree(value instanceof LocalDate day ? day.toString() : value));
        }
        return one;
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    public static String safeCell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return value instanceof String ? Text.cell(text) : text;
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof BigDecimal amount) {
            sheet.value(row, column, amount);
            sheet.style(row, column).format("#,##0.00").set();
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
