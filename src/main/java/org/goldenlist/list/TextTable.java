package org.goldenlist.list;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** Rows in columns for a terminal: text to the left, figures to the right, long texts cut. */
public final class TextTable {

    private static final int LONGEST = 32;

    private TextTable() {}

    /** Writes the columns that are wanted, in the order in which they are wanted. */
    public static void write(
            List<String> all, List<String> headers, List<List<@Nullable Object>> allRows, OutputStream out)
            throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> whole : allRows) {
            List<@Nullable Object> row = new ArrayList<>();
            for (String header : headers) {
                row.add(whole.get(all.indexOf(header)));
            }
            rows.add(row);
        }
        int[] widths = headers.stream().mapToInt(String::length).toArray();
        List<List<String>> texts = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<String> text = row.stream().map(TextTable::text).toList();
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Text.length(text.get(i)));
            }
            texts.add(text);
        }
        StringBuilder page = new StringBuilder();
        line(page, headers, rows.isEmpty() ? null : rows.get(0), widths);
        for (int r = 0; r < rows.size(); r++) {
            line(page, texts.get(r), rows.get(r), widths);
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(
            StringBuilder page, List<String> texts, @Nullable List<@Nullable Object> values, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blank = " ".repeat(widths[i] - Text.length(texts.get(i)));
            boolean right = values != null && values.get(i) instanceof Number;
            line.append(i == 0 ? "" : "  ").append(right ? blank + texts.get(i) : texts.get(i) + blank);
        }
        page.append(line.toString().stripTrailing()).append('\n');
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal amount) {
            NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
            format.setMinimumFractionDigits(amount.scale());
            return format.format(amount);
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "";
        }
        String text = value.toString().replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return Text.cut(text, LONGEST);
    }
}
