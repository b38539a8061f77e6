package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenlist.report.because.Year;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.TopCustomer;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final Pattern AMOUNT = Pattern.compile("([+−])([0-9,]+)");

    private final Reasons reasons =
            new Reasons(Words.of("management", Locale.ENGLISH, null), new Figures(Locale.ENGLISH, "EUR"), 182);

    @Test
    void twoOrdersMore() {
        assertThat(since(year(10, 1000, 400, 0), year(12, 1200, 480, 0))).isEqualTo("2 orders more +80");
    }

    /** Two coffees a week at the same price, year for year. */
    @Test
    void nothingIsOtherThanTheYearBefore() {
        assertThat(since(year(104, 520, 208, 0), year(104, 520, 208, 0))).isEqualTo("as in the year before");
    }

    @Test
    void whatIsSaidAddsUp() {
        long seed = 20261119;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Year before =
                    year(1 + random.nextInt(60), random.nextInt(90000), random.nextInt(30000), random.nextInt(900));
            Year now = year(1 + random.nextInt(60), random.nextInt(90000), random.nextInt(30000), random.nextInt(900));
            BigDecimal whole = now.netProfit().subtract(before.netProfit());
            BigDecimal said = BigDecimal.ZERO;
            Matcher amounts = AMOUNT.matcher(since(before, now));
            while (amounts.find()) {
                BigDecimal amount = new BigDecimal(amounts.group(2).replace(",", ""));
                said = amounts.group(1).equals("+") ? said.add(amount) : said.subtract(amount);
            }
            if (before.netRevenue().signum() > 0) {
                assertThat(said).as("seed %d, round %d", seed, i).isEqualByComparingTo(whole);
            }
        }
    }

    @Test
    void withoutAYearBefore() {
        assertThat(since(Year.NOTHING, year(3, 300, 100, 0))).isEqualTo("bought nothing in the year before");
        assertThat(since(year(3, 300, 100, 0), Year.NOTHING)).isEqualTo("no order in the year");
    }

    private String since(Year before, Year now) {
        TopCustomer customer = new TopCustomer(
                1, "1", "One", "A", now.netProfit(), 3, LocalDate.EPOCH, null, null, List.of(), now, before);
        return reasons.since(customer, now.netProfit().subtract(before.netProfit()));
    }

    private static Year year(int orders, int revenue, int margin, int served) {
        return new Year(
                BigDecimal.valueOf(orders),
                BigDecimal.valueOf(revenue),
                BigDecimal.valueOf(margin),
                BigDecimal.valueOf(served));
    }
}
