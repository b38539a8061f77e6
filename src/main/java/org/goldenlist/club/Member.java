package org.goldenlist.club;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A golden customer who is a member by consent.
 *
 * @param grade A or B
 * @param goldenSince the business date since which the customer is golden without a break
 * @param named whether a showcase may name the customer
 * @param photo whether it may show a photo
 * @param caseStudy whether it may show a case study
 * @param customerSince as the record says it, or the first order where that was earlier
 */
public record Member(
        String customerId,
        @Nullable String name,
        String grade,
        LocalDate goldenSince,
        boolean named,
        boolean photo,
        boolean caseStudy,
        @Nullable String accountManager,
        @Nullable String city,
        @Nullable String country,
        @Nullable String mainCategory,
        @Nullable LocalDate customerSince) {}
