package org.goldenlist.report.look;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is, and what stands behind its figures.
 *
 * @param company as it stands at the head of each page
 * @param currency ISO 4217, as EUR
 * @param locale decides how numbers look, and the language if there are words in it
 * @param zone in which days end
 * @param assumedMargin where the cost of goods is not known: a share of net revenue, as 0.30
 * @param costPerContactHour of those who serve customers, in the currency
 * @param grades how they come about
 * @param home holds a folder {@code reports} with templates, words and a logo of the company's own; null for none
 */
public record ReportSettings(
        String company,
        String currency,
        Locale locale,
        ZoneId zone,
        BigDecimal assumedMargin,
        BigDecimal costPerContactHour,
        Grades grades,
        @Nullable Path home) {

    /**
     * How grades come about.
     *
     * @param by what customers are ranked by: profit, worth or rfm
     * @param cut what the figures of A, B, C and D are shares of: customers or profit; or amounts
     */
    public record Grades(String by, String cut, List<BigDecimal> figures) {

        /** Whether A and B are the best fifth by net profit. */
        public boolean areFifthByProfit() {
            return by.equals("profit")
                    && cut.equals("customers")
                    && figures.get(0).add(figures.get(1)).compareTo(BigDecimal.valueOf(20)) == 0;
        }
    }
}
