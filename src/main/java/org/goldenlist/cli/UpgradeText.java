package org.goldenlist.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenlist.list.TextTable;
import org.goldenlist.upgrade.UpgradePlan;
import org.goldenlist.upgrade.Upgrades;
import org.jspecify.annotations.Nullable;

/** Plans of upgrades in words and tables. */
final class UpgradeText {

    private static final List<String> CANDIDATES = List.of(
            "place",
            "grade",
            "customer_id",
            "name",
            "gap_next",
            "orders_next",
            "chance",
            "expected_gain",
            "cost",
            "offer",
            "left_out",
            "owner");

    private UpgradeText() {}

    static String of(UpgradePlan plan, boolean trial) {
        StringBuilder text = new StringBuilder();
        text.append("Upgrades of the quarter from ").append(plan.quarterFrom());
        text.append(", as of ").append(plan.asOf());
        text.append(trial ? ": a trial, nothing was written\n" : ": " + plan.state() + "\n");
        text.append("Active Cs and Ds: ").append(plan.considered());
        text.append(", chosen: ").append(plan.chosen()).append(" of at most ").append(plan.mostCandidates());
        text.append(", at a cost of ").append(Money.cents(plan.chosenCost()));
        text.append(" out of ").append(Money.cents(plan.budget())).append('\n');
        BigDecimal gain = plan.expectedGain();
        text.append(
                gain == null
                        ? "Scores of the policy rfm are no money: there are no gaps, chances and gains\n"
                        : "Expected gain of a year: " + Money.cents(gain) + "\n");
        text.append("Chances within ")
                .append(plan.horizonDays())
                .append(" days by ")
                .append(plan.model());
        text.append(plan.modelNote() == null ? "\n" : ": " + plan.modelNote() + "\n");
        text.append("To win back: ").append(plan.winBacks());
        text.append(", not to be wooed: ").append(plan.notWooed());
        text.append(", with a second product to suggest: ").append(plan.secondProducts());
        return text.append('\n').toString();
    }

    /** The columns that fit on a terminal; of the candidates, and all of the others. */
    static String table(Upgrades.Kind kind, List<Map<String, @Nullable Object>> rows) throws IOException {
        return rows.isEmpty() ? "None.\n" : table(rows, kind == Upgrades.Kind.CANDIDATE ? CANDIDATES : columns(rows));
    }

    private static String table(List<Map<String, @Nullable Object>> rows, List<String> shown) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextTable.write(columns(rows), shown, cells(rows), out);
        return Terminal.safe(out.toString(StandardCharsets.UTF_8));
    }

    private static String table(List<Map<String, @Nullable Object>> rows) throws IOException {
        return rows.isEmpty() ? "None.\n" : table(rows, columns(rows));
    }

    private static List<String> columns(List<Map<String, @Nullable Object>> rows) {
        return List.copyOf(rows.get(0).keySet());
    }

    private static List<List<@Nullable Object>> cells(List<Map<String, @Nullable Object>> rows) {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>(row.values())));
        return cells;
    }

    static RowFormat.Rows rows(List<Map<String, @Nullable Object>> rows) {
        return new RowFormat.Rows(rows.isEmpty() ? List.of() : columns(rows), cells(rows));
    }

    /** In a line. */
    static String sum(UpgradePlan plan) {
        return "upgrades: " + plan.chosen() + " of " + plan.considered() + " active Cs and Ds chosen, at a cost of "
                + Money.cents(plan.chosenCost()) + " out of " + Money.cents(plan.budget()) + "; " + plan.winBacks()
                + " to win back, " + plan.notWooed() + " not to be wooed.";
    }

    static String of(Upgrades.OfCustomer found) {
        StringBuilder text = new StringBuilder();
        text.append("Plan of the quarter from ").append(found.quarterFrom());
        text.append(", as of ").append(found.asOf()).append('\n');
        part(text, "To be raised", found.candidate());
        part(text, "To be won back", found.winBack());
        part(text, "Not to be wooed", found.notWooed());
        part(text, "Second product", found.secondProduct());
        return text.toString();
    }

    private static void part(StringBuilder text, String title, @Nullable Map<String, @Nullable Object> row) {
        if (row != null) {
            text.append('\n').append(title).append('\n');
            row.forEach((name, value) -> {
                if (value != null) {
                    text.append(String.format("  %-16s %s%n", name.replace('_', ' '), value));
                }
            });
        }
    }

    static String of(Upgrades.Judged judged) throws IOException {
        StringBuilder text = new StringBuilder();
        judged.calibration().forEach((name, value) -> {
            if (value != null) {
                text.append(String.format("%-16s %s%n", name.replace('_', ' '), value));
            }
        });
        return judged.reliability().isEmpty()
                ? Terminal.safe(text.toString())
                : Terminal.safe(text.append('\n').toString()) + table(judged.reliability());
    }

    static String of(Upgrades.Second second) throws IOException {
        return "Suggested in the quarter from " + second.quarterFrom() + ", to be bought by " + second.windowTo()
                + ", by category\n" + table(second.suggested())
                + "\nWho took it, of the quarters whose days are over\n" + table(second.results())
                + "\nWho still bought, by number of categories a year before\n" + table(second.kept());
    }
}
