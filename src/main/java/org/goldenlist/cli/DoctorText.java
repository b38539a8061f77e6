package org.goldenlist.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.day.Company;
import org.goldenlist.list.TextTable;
import org.goldenlist.night.Doctor;
import org.goldenlist.night.Finding;
import org.goldenlist.source.Feed;
import org.goldenlist.source.LineCounts;
import org.goldenlist.source.Remark;
import org.goldenlist.source.WalkedFeed;
import org.goldenlist.source.WalkedSource;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** What the doctor found, for a terminal: a line for each finding, and for each feed its first rows and what they come to. */
final class DoctorText {

    private static final int LONGEST = 20;
    private static final int WIDEST = 140;
    private static final int FEW_ROWS = 2;
    private static final String INDENT = "    ";

    private final StringBuilder page = new StringBuilder();
    private final Company company;
    private final boolean allRows;
    private final boolean quiet;

    private DoctorText(Company company, boolean allRows, boolean quiet) {
        this.company = company;
        this.allRows = allRows;
        this.quiet = quiet;
    }

    /**
     * @param allRows whether all first rows of a feed are shown, instead of two or one where it is not the lines
     * @param quiet only what is wrong
     */
    static String of(Doctor.Diagnosis diagnosis, Company company, boolean allRows, boolean quiet) throws IOException {
        DoctorText text = new DoctorText(company, allRows, quiet);
        diagnosis.findings().forEach(finding -> text.finding("", finding));
        for (WalkedSource source : diagnosis.sources()) {
            text.source(source);
        }
        text.sumUp(diagnosis.all());
        return text.page.toString();
    }

    private void finding(String indent, Finding finding) {
        boolean wrong = finding.level().compareTo(Finding.Level.WARNING) >= 0;
        if (wrong || !quiet) {
            page.append(indent)
                    .append(mark(finding.level()))
                    .append(safe(finding.text()))
                    .append('\n');
        }
    }

    private void source(WalkedSource source) throws IOException {
        if (!quiet) {
            page.append("\nsource ")
                    .append(source.name())
                    .append(" (")
                    .append(safe(source.server()))
                    .append("): ");
            page.append(safe(source.clock())).append('\n');
        }
        remarks(source.remarks());
        for (WalkedFeed feed : source.feeds()) {
            if (!quiet) {
                feed(feed);
            }
            remarks(feed.remarks());
        }
    }

    private void remarks(List<Remark> remarks) {
        remarks.forEach(remark -> finding("  ", Finding.of(remark)));
    }

    private void feed(WalkedFeed feed) throws IOException {
        page.append("  ").append(feed.feed().feedName());
        if (feed.day() != null) {
            page.append(", ").append(feed.day());
        }
        LineCounts lines = feed.lines();
        if (lines != null) {
            page.append(": ").append(headline(lines)).append('\n');
        } else if (feed.rowCount() != null) {
            page.append(": ").append(count(feed.rowCount(), "row")).append('\n');
        } else {
            page.append('\n');
        }
        int shown = allRows || feed.feed() == Feed.TRANSACTIONS ? feed.rows().size() : FEW_ROWS;
        table(feed.rows().subList(0, Math.min(shown, feed.rows().size())));
        if (lines != null && lines.read() > 0) {
            page.append(INDENT).append(shares(lines)).append('\n');
        }
    }

    private String headline(LineCounts lines) {
        return count(lines.lines(), "line") + ", " + count(lines.transactions(), "transaction") + ", net "
                + Money.cents(lines.net()) + " " + company.currency();
    }

    private static String shares(LineCounts lines) {
        int left = lines.quarantined().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        Long withRecord = lines.withRecord();
        return (lines.read() < lines.lines() ? "of the first " + count(lines.read(), "line") + ": " : "")
                + "with a customer " + percent(lines.withCustomer(), lines.sound())
                + (withRecord == null ? "" : ", who is in customers " + percent(withRecord, lines.sound()))
                + ", with a category " + percent(lines.withCategory(), lines.sound())
                + "; cost known for " + percent(lines.netWithCost(), lines.soundNet()) + " of net; "
                + count(lines.returns(), "return")
                + (lines.linkedReturns() == 0 ? "" : ", " + lines.linkedReturns() + " linked to their sale") + "; "
                + (left == 0 ? "none" : count(left, "line"))
                + " to quarantine";
    }

    private void table(List<Map<String, @Nullable Object>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        List<String> headers = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .filter(column -> rows.stream().anyMatch(row -> row.get(column) != null))
                .toList();
        String drawn = draw(headers, rows);
        int left = headers.size();
        while (drawn.lines().mapToInt(String::length).max().orElse(0) > WIDEST && left > 1) {
            left--;
            drawn = draw(headers.subList(0, left), rows);
        }
        drawn.lines().forEach(line -> page.append(INDENT).append(line).append('\n'));
        if (left < headers.size()) {
            page.append(INDENT)
                    .append("and ")
                    .append(String.join(", ", headers.subList(left, headers.size())))
                    .append('\n');
        }
    }

    private static String draw(List<String> headers, List<Map<String, @Nullable Object>> rows) throws IOException {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            List<@Nullable Object> line = new ArrayList<>();
            for (String header : headers) {
                line.add(cut(row.get(header)));
            }
            cells.add(line);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextTable.write(headers, headers, cells, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static @Nullable Object cut(@Nullable Object value) {
        return value instanceof String text ? Text.cut(text, LONGEST) : value;
    }

    private void sumUp(List<Finding> findings) {
        long problems = findings.stream().filter(Finding::isProblem).count();
        long warnings = findings.stream()
                .filter(finding -> finding.level() == Finding.Level.WARNING)
                .count();
        if (quiet) {
            return;
        }
        page.append('\n')
                .append(problems == 0 ? "No problem" : count(problems, "problem"))
                .append(warnings == 0 ? ", no warning" : ", " + count(warnings, "warning"))
                .append(problems == 0 ? ": a night can run.\n" : ": a night would not start.\n");
    }

    private static String mark(Finding.Level level) {
        return switch (level) {
            case OK -> "ok       ";
            case NOTE -> "note     ";
            case WARNING -> "WARNING  ";
            case PROBLEM -> "PROBLEM  ";
        };
    }

    private static String safe(String text) {
        return Terminal.safe(text).replace('\n', ' ');
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s", number, what) + (number == 1 ? "" : "s");
    }

    private static String percent(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "–"
                : part.multiply(BigDecimal.valueOf(100))
                                .divide(whole, 1, RoundingMode.HALF_UP)
                                .toPlainString() + " %";
    }
}
