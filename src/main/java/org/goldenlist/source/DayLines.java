package org.goldenlist.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** The lines of one day as a night would take them, counted: the first few, the shares, and what would go to quarantine. */
final class DayLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private final boolean alikeAreDuplicates;
    private final int sample;

    private final List<Map<String, @Nullable Object>> first = new ArrayList<>();
    private final Set<String> transactions = new HashSet<>();
    private final Map<String, Integer> linesOfCustomer = new TreeMap<>();
    private final Map<String, String> contents = new HashMap<>();
    private final Map<Line.Reason, LeftOut> leftOut = new EnumMap<>(Line.Reason.class);
    private long read;
    private long sound;
    private long withCustomer;
    private long withCategory;
    private long returns;
    private long linkedReturns;
    private BigDecimal net = BigDecimal.ZERO.setScale(4);
    private BigDecimal soundNet = BigDecimal.ZERO.setScale(4);
    private BigDecimal netWithCost = BigDecimal.ZERO.setScale(4);

    private static final class LeftOut {
        int lines;
        BigDecimal net = BigDecimal.ZERO;
        String example = "";
    }

    DayLines(String file, boolean alikeAreDuplicates, int sample) {
        this.file = file;
        this.alikeAreDuplicates = alikeAreDuplicates;
        this.sample = sample;
    }

    void add(Line line) {
        read++;
        transactions.add(line.transactionId);
        BigDecimal amount = BigDecimal.valueOf(line.netAmount, 4);
        Line.Reason reason = line.reason != null ? line.reason : repeated(line);
        if (first.size() < sample) {
            first.add(row(line, reason));
        }
        if (reason != null) {
            BigDecimal missing = line.reason != null ? line.quarantinedAmount : amount;
            net = net.add(missing);
            leave(line, reason, missing);
            return;
        }
        net = net.add(amount);
        sound++;
        soundNet = soundNet.add(amount);
        netWithCost = line.costKnown ? netWithCost.add(amount) : netWithCost;
        withCategory += line.category == null ? 0 : 1;
        returns += line.isReturn ? 1 : 0;
        linkedReturns += line.returnedTransactionId == null ? 0 : 1;
        if (!line.customerId.isEmpty()) {
            withCustomer++;
            linesOfCustomer.merge(line.customerId, 1, Integer::sum);
        }
    }

    /** As a night tells them, save which of several that differ counts. */
    private Line.@Nullable Reason repeated(Line line) {
        String content = line.wholeContent();
        if (line.lineId == null) {
            return alikeAreDuplicates && contents.put("\u0001" + content, "") != null ? Line.Reason.DUPLICATE : null;
        }
        String before = contents.putIfAbsent(line.transactionId + "\u0001" + line.lineId, content);
        return before == null ? null : before.equals(content) ? Line.Reason.DUPLICATE : Line.Reason.DUPLICATE_DIFFERS;
    }

    private void leave(Line line, Line.Reason reason, BigDecimal amount) {
        LeftOut left = leftOut.computeIfAbsent(reason, r -> new LeftOut());
        left.lines++;
        left.net = left.net.add(amount);
        if (left.lines == 1) {
            String key = (line.transactionId.isEmpty() ? "(none)" : line.transactionId)
                    + (line.lineId == null ? "" : " / " + line.lineId);
            left.example = Text.cut(key, 60) + (line.detail.isEmpty() ? "" : ": " + Text.cut(line.detail, 80));
        }
    }

    private static Map<String, @Nullable Object> row(Line line, Line.@Nullable Reason reason) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("transaction", line.transactionId);
        row.put("line", line.lineId);
        row.put("sold_at", soldAt(line));
        row.put("business_date", LocalDate.ofEpochDay(line.day));
        row.put("customer", line.customerId.isEmpty() ? null : line.customerId);
        row.put("product", line.productId);
        row.put("category", line.category);
        row.put("kind", line.isReturn ? "return" : "sale");
        row.put("quantity", plain(line.quantity, 3, 0));
        row.put("net", plain(line.netAmount, 4, 2));
        row.put("discount", line.discount == 0 ? null : plain(line.discount, 4, 2));
        row.put("cost", line.costKnown ? plain(line.cost, 4, 2) : null);
        if (line.currency != null) {
            row.put("currency", line.currency);
        }
        row.put("left_out", reason == null ? null : reason.inWords());
        return row;
    }

    private static BigDecimal plain(long unscaled, int scale, int least) {
        BigDecimal plain = BigDecimal.valueOf(unscaled, scale).stripTrailingZeros();
        return plain.scale() < least ? plain.setScale(least) : plain;
    }

    private static @Nullable String soldAt(Line line) {
        try {
            for (Map.Entry<String, JsonNode> column : JSON.readTree(line.raw()).properties()) {
                if (column.getKey().equalsIgnoreCase("sold_at")) {
                    return column.getValue().asText();
                }
            }
            return null;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Map<String, @Nullable Object>> first() {
        return first;
    }

    long read() {
        return read;
    }

    BigDecimal net() {
        return net;
    }

    long transactions() {
        return transactions.size();
    }

    /** How many lines each customer has. */
    Map<String, Integer> linesOfCustomer() {
        return linesOfCustomer;
    }

    LineCounts counts(SourceTotal total, long transactionsThere, @Nullable Long withRecord) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        leftOut.forEach((reason, left) -> reasons.put(reason.inWords(), left.lines));
        return new LineCounts(
                total.lines(),
                transactionsThere,
                total.net(),
                read,
                sound,
                soundNet,
                withCustomer,
                withRecord,
                withCategory,
                netWithCost,
                returns,
                linkedReturns,
                reasons);
    }

    /** A warning for each reason why lines would be left out. */
    List<Remark> leftOut() {
        List<Remark> remarks = new ArrayList<>();
        leftOut.forEach((reason, left) -> remarks.add(Remark.warning(
                file + ": " + (left.lines == 1 ? "1 line" : String.format(Locale.ROOT, "%,d lines", left.lines))
                        + " would go to quarantine (" + plainNet(left.net) + " net): " + reason.inWords() + ", such as "
                        + left.example + "; " + reason.mend()
                        + (reason == Line.Reason.DUPLICATE ? ", or mend a JOIN that gives it twice." : "."))));
        return remarks;
    }

    private static String plainNet(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(2, plain.scale()) + "f", plain);
    }
}
