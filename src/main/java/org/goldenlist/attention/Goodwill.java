package org.goldenlist.attention;

import org.jspecify.annotations.Nullable;

/**
 * What a customer has to thank the company for in 365 days, and what to forgive; counts are null where no source gives what they
 * need.
 *
 * @param keptPromises kept no later than they were due
 * @param thanks contacts whose subject is a thank-you
 * @param complaints opened
 * @param brokenPromises due, and not kept by then
 * @param balance kept promises and thanks less complaints and broken promises
 * @param chances that every customer has in 365 days; each complaint and each broken promise uses one
 * @param chancesLeft not below 0
 */
public record Goodwill(
        @Nullable Integer keptPromises,
        @Nullable Integer thanks,
        @Nullable Integer complaints,
        @Nullable Integer brokenPromises,
        int balance,
        int chances,
        int chancesUsed,
        int chancesLeft) {

    static Goodwill of(int kept, int thanks, int complaints, int broken, int chances, Given given) {
        int used = complaints + broken;
        return new Goodwill(
                given.promises() ? Integer.valueOf(kept) : null,
                given.contacts() ? Integer.valueOf(thanks) : null,
                given.complaints() ? Integer.valueOf(complaints) : null,
                given.promises() ? Integer.valueOf(broken) : null,
                kept + thanks - used,
                chances,
                used,
                Math.max(0, chances - used));
    }
}
