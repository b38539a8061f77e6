package org.goldenlist.club;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A golden customer who speaks for the company. What no source gives is null.
 *
 * @param conditions of the four that are fulfilled
 * @param strength of these, added up: 0 to 4, with two decimals
 * @param offers365 made in 365 days
 * @param sent customers who came by way of this one
 * @param returns365 negative; 0 where nothing came back
 * @param askReferral whether the customer may be asked for a referral: consents to be a member
 * @param askCaseStudy whether for a case study
 * @param askPhoto whether for a photo
 * @param askedBy who asks
 */
public record Advocate(
        int rank,
        String customerId,
        @Nullable String name,
        int conditions,
        BigDecimal strength,
        @Nullable Integer offers365,
        @Nullable Integer taken365,
        @Nullable Integer sent,
        BigDecimal returns365,
        @Nullable Integer complaints365,
        boolean askReferral,
        boolean askCaseStudy,
        boolean askPhoto,
        String askedBy) {}
