package org.goldenlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.upgrade.UpgradePlan;
import org.goldenlist.upgrade.Upgrades;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpgradeTextTest {

    private static UpgradePlan plan(String policy, @Nullable BigDecimal gain) {
        return new UpgradePlan(
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 19),
                UpgradePlan.PLANNED,
                policy,
                90,
                "plain average",
                "too few orders",
                null,
                null,
                null,
                null,
                50,
                new BigDecimal("1000"),
                new BigDecimal("7.50"),
                300,
                12,
                new BigDecimal("210"),
                gain,
                3,
                4,
                5,
                90);
    }

    @Test
    void aPlanIsToldInFiveLines() {
        assertThat(UpgradeText.of(plan("PROFIT", new BigDecimal("3146.3054")), false))
                .isEqualTo("""
                Upgrades of the quarter from 2026-10-01, as of 2026-11-19: planned
                Active Cs and Ds: 300, chosen: 12 of at most 50, at a cost of 210.00 out of 1,000.00
                Expected gain of a year: 3,146.31
                Chances within 90 days by plain average: too few orders
                To win back: 3, not to be wooed: 4, with a second product to suggest: 5
                """);
        assertThat(UpgradeText.of(plan("RFM", null), true))
                .contains("as of 2026-11-19: a trial, nothing was written\n")
                .contains("Scores of the policy rfm are no money: there are no gaps, chances and gains\n");
    }

    @Test
    void textOutOfDataIsSafeOnATerminalAndInASpreadsheet() throws IOException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("place", 1);
        row.put("customer_id", "=1+1");
        row.put("name", "Ann\u001b[2J");
        row.put("best_until", null);
        List<Map<String, @Nullable Object>> rows = List.of(row);
        assertThat(RowFormat.CSV.text(UpgradeText.rows(rows), rows))
                .isEqualTo("place,customer_id,name,best_until\r\n1,'=1+1,Ann\u001b[2J,\r\n");
        assertThat(UpgradeText.table(Upgrades.Kind.WIN_BACK, rows))
                .contains("Ann")
                .doesNotContain("\u001b");
        assertThat(UpgradeText.table(Upgrades.Kind.WIN_BACK, List.of())).isEqualTo("None.\n");
    }
}
