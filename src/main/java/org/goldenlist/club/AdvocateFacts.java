package org.goldenlist.club;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What of a golden customer makes an advocate, in the 365 days up to the last graded night.
 *
 * @param taken of the offers
 * @param sent customers who came by way of this one, ever
 * @param returns of 365 days, negative
 */
record AdvocateFacts(
        String customerId,
        @Nullable String name,
        @Nullable String accountManager,
        int offers,
        int taken,
        int sent,
        BigDecimal returns,
        int complaints,
        boolean member,
        boolean photo,
        boolean caseStudy) {}
