package org.goldenlist.watch;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many cases are opened, for whom, and what becomes of them.
 *
 * @param from the least severity that opens a case
 * @param aDay new cases of one owner in a night, the costliest first
 * @param firstNight the same on the first night
 * @param open who has so many open cases gets new ones of high severity alone
 * @param joinWithin days within which a sign that comes back joins the case that was closed
 * @param checkBackAfter days after which a resolved case is looked at again
 * @param owner who acts for customers without an account manager
 * @param callsADay how many calls a call sheet holds, the most at stake first
 * @param reasons why customers leave, one of which a resolved case names
 */
public record CaseSettings(
        @NotNull @DefaultValue("medium") Severity from,
        @Min(0) @Max(1_000) @DefaultValue("5") int aDay,
        @Min(0) @Max(10_000) @DefaultValue("20") int firstNight,
        @Min(0) @Max(10_000) @DefaultValue("25") int open,
        @Min(0) @Max(365) @DefaultValue("30") int joinWithin,
        @Min(1) @Max(365) @DefaultValue("14") int checkBackAfter,
        @NotBlank @Size(max = 100) @DefaultValue("manager") String owner,
        @Min(1) @Max(100) @DefaultValue("5") int callsADay,

        @NotEmpty
        @DefaultValue({
            "price",
            "quality",
            "delivery",
            "service",
            "attention",
            "competitor",
            "need",
            "moved or closed",
            "no reason to worry",
            "other"
        })
        List<@NotNull String> reasons) {

    @AssertTrue(message = "from must be high, medium or low: an occasion opens no case")
    public boolean isSevere() {
        return from != Severity.OCCASION;
    }

    @AssertTrue(message = "each of reasons must be a text of at most 40 characters, and none stand twice")
    public boolean isUsable() {
        return reasons.stream().allMatch(text -> !text.isBlank() && text.length() <= 40)
                && reasons.stream().distinct().count() == reasons.size();
    }
}
