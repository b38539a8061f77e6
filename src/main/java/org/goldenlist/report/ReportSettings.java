package org.goldenlist.report;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is, and the rates behind its profits.
 *
 * @param company as it stands at the head of each page
 * @param currency ISO 4217, as EUR
 * @param locale decides how numbers look, and the language if there are words in it
 * @param zone in which days end
 * @param assumedMargin where the cost of goods is not known: a share of net revenue, as 0.28
 * @param hourlyCost of the people who serve customers, in the currency
 * @param home holds a folder {@code reports} with templates, words and a logo of the company's own; null for none
 */
public record ReportSettings(
        String company,
        String currency,
        Locale locale,
        ZoneId zone,
        double assumedMargin,
        double hourlyCost,
        @Nullable Path home) {}
