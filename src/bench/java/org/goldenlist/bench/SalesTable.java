package org.goldenlist.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.goldenlist.store.BulkLoad;

/**
 * Makes up a table of sales, the same for the same seed: receipts of one to five lines, in the order of time, some taken back,
 * few customers with many receipts and many with few.
 */
public final class SalesTable {

    /** How many lines, of how many customers, on how many days from the first. */
    public record Shape(int lines, int customers, int days, LocalDate first) {

        public LocalDate last() {
            return first.plusDays(days - 1L);
        }
    }

    private static final int ROWS_AT_ONCE = 200_000;
    private static final int PRODUCTS = 2_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> CATEGORIES = List.of(
            "Bread", "Cheese", "Coffee", "Fish", "Flowers", "Fruit", "Meat", "Milk", "Pasta", "Sweets", "Tea", "Wine");
    private static final List<String> COLUMNS = List.of(
            "receipt_no",
            "line_no",
            "sold_at",
            "customer_no",
            "product_no",
            "category",
            "quantity",
            "net_amount",
            "tax_amount",
            "discount",
            "cost");

    private final Shape shape;
    private final SplittableRandom dice;
    private int receipt;
    private int line;
    private int linesOfReceipt;
    private int customer;
    private boolean back;
    private String time = "";

    public SalesTable(Shape shape, long seed) {
        this.shape = shape;
        this.dice = new SplittableRandom(seed);
    }

    public void fill(DataSource shop) {
        BulkLoad load = new BulkLoad(shop);
        for (int from = 0; from < shape.lines(); from += ROWS_AT_ONCE) {
            int first = from;
            load.into("sales", COLUMNS, new BulkLoad.Rows() {
                @Override
                public int count() {
                    return Math.min(ROWS_AT_ONCE, shape.lines() - first);
                }

                @Override
                public void write(int row, BulkLoad.Row to) {
                    writeLine(first + row, to);
                }
            });
        }
    }

    private void writeLine(int number, BulkLoad.Row to) {
        if (line == linesOfReceipt) {
            nextReceipt(number);
        }
        line++;
        double skewed = dice.nextDouble();
        int product = (int) (PRODUCTS * skewed * skewed);
        int sign = back ? -1 : 1;
        int quantity = 1 + dice.nextInt(4);
        long cents = (199L + product * 7L % 4_800) * quantity;
        long discount = dice.nextInt(10) == 0 ? cents / 10 : 0;
        to.number(receipt).number(line).text(time);
        if (customer == 0) {
            to.nothing();
        } else {
            to.number(customer);
        }
        to.number(1 + product)
                .text(CATEGORIES.get(product % CATEGORIES.size()))
                .number((long) sign * quantity)
                .decimal(sign * (cents - discount), 2)
                .decimal(sign * (cents - discount) * 23 / 100, 2)
                .decimal(sign * discount, 2);
        if (product % 20 == 0) {
            to.nothing();
        } else {
            to.decimal(sign * cents * 6 / 10, 2);
        }
    }

    private void nextReceipt(int number) {
        receipt++;
        line = 0;
        linesOfReceipt = 1 + dice.nextInt(5);
        double skewed = dice.nextDouble();
        customer = dice.nextInt(20) == 0 ? 0 : 1 + (int) (shape.customers() * skewed * skewed);
        back = dice.nextInt(50) == 0;
        long second = (long) (shape.days() * 86_400.0 * number / shape.lines());
        LocalDateTime soldAt = shape.first().atStartOfDay().plusSeconds(second);
        time = TIME.format(soldAt);
    }
}
