package org.goldenlist.stake;

import org.goldenlist.worth.BetaGeometric.Outlook;

/**
 * A customer who may leave.
 *
 * @param stream makes the customer's random numbers others than everybody else's
 * @param yearlyProfit what the customer usually brings in a year, in ten-thousandths; not below zero
 * @param alive the chance of not having left yet
 * @param outlook how the customer goes on, if so; time in days
 */
record Exposure(long stream, long yearlyProfit, double alive, Outlook outlook) {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** A stream for a customer's id, whatever the customer's number (64-bit FNV-1a of its characters). */
    static long streamOf(String customerId) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < customerId.length(); i++) {
            hash = (hash ^ customerId.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
