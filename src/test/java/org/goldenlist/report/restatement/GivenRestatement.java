package org.goldenlist.report.restatement;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.RecordingTemplates;

/** A restatement, for who looks at what its template is given. */
public final class GivenRestatement {

    private GivenRestatement() {}

    public static void fill(RecordingTemplates templates, Path folder) {
        LocalDate first = LocalDate.of(2026, 11, 2);
        Restatement restatement = new Restatement(
                1,
                first,
                first.plusDays(3),
                first.plusDays(17),
                List.of(new Restatement.Day(
                        "shop", first.minusDays(12), 210, new BigDecimal("3173.55"), 211, new BigDecimal("3098.25"))),
                List.of(new Restatement.Night(
                        first, "A", 84, new BigDecimal("315977.24"), 84, new BigDecimal("317977.24"))),
                List.of(new Restatement.Customer(
                        "C17", "Fitzmaurice & Sons", "B", new BigDecimal("1200.445"), "A", new BigDecimal("3200.445"))),
                true);
        new RestatementDocument(Merchant.settings(Locale.ENGLISH, null), templates)
                .render(restatement, folder.resolve("restatement.pdf"));
    }
}
