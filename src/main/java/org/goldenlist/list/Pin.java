package org.goldenlist.list;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The mark that a person set on a customer who matters beyond what money shows.
 *
 * @param madeOn the company's day on which it was made: the first business date on which it holds
 * @param pinnedUntil the last one
 * @param reason on one line
 * @param madeBy a user of the operating system
 * @param madeAt UTC
 */
public record Pin(
        String customerId,
        LocalDate madeOn,
        LocalDate pinnedUntil,
        String reason,
        String madeBy,
        LocalDateTime madeAt) {}
