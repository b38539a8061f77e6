package org.goldenlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.backtest.Report;
import org.goldenlist.backtest.Report.Back;
import org.goldenlist.backtest.Report.EqualRecall;
import org.goldenlist.backtest.Report.OfPopulation;
import org.goldenlist.backtest.Report.OfSign;
import org.goldenlist.backtest.Report.Share;
import org.junit.jupiter.api.Test;

/** A backtest of a company with hardly a customer. */
class BacktestTextTest {

    private static final Share NONE = new Share(null, null, null);
    private static final OfSign UNSEEN = new OfSign("returns", 0, 0, NONE, null, NONE, NONE, null);
    private static final EqualRecall INCOMPARABLE = new EqualRecall(null, NONE, NONE, NONE, null);

    private static String text(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BacktestText.write(report, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static OfPopulation population(String name, int cases) {
        return new OfPopulation(name, "some", cases, cases, 0, null, List.of(UNSEEN), INCOMPARABLE);
    }

    @Test
    void saysThatThereIsNobodyAndNothingInPlaceOfEmptyTables() throws IOException {
        assertThat(text(new Report(
                        90,
                        "no order in the 90 days after",
                        LocalDate.parse("2026-06-30"),
                        List.of(LocalDate.parse("2026-03-31")),
                        1,
                        Map.of("plain average", 1),
                        List.of(population("golden", 0), population("active", 2)),
                        List.of(new Back(180, 0, 0, null, 91)))))
                .isEqualTo("""
                        Judged: no order in the 90 days after. 1 month-end, 2026-03-31; data up to 2026-06-30.
                        The chance of no order: by plain average on 1 of these.

                        golden: some
                        0 customers in 0 cases, of which 0 stayed away: base rate not known

                        There is nobody to judge a sign by.

                        active: some
                        2 customers in 2 cases, of which 0 stayed away: base rate not known

                        No sign was ever seen.

                        The plain rule finds nobody here: the two scores cannot be compared at its recall.

                        came back: who had been silent so long on 2026-03-31 and ordered within 91 days

                        Nobody had been silent for so long.
                        """);
    }
}
