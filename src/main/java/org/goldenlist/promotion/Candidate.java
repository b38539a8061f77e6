package org.goldenlist.promotion;

/**
 * A customer on whom money may be spent.
 *
 * @param recent one of the most recent customers
 * @param gain net profit expected of the next 365 days, above zero, in ten-thousandths
 */
record Candidate(int customerNo, String customerId, boolean recent, long gain) {}
