package org.goldenlist.attention;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is a recent customer, what money is spent for, and how much a customer puts up with.
 *
 * @param recentDays days that end with the business date; whose last order lies in them is a recent customer
 * @param winning purposes of the feed spend that are for prospects; upper and lower case are one here
 * @param keepingRecent those that are for recent customers
 * @param keeping those that are for all others
 * @param chances complaints and broken promises that a customer is taken to put up with in 365 days
 * @param thanks texts, one of which the subject of a contact holds that is a thank-you
 */
public record AttentionSettings(
        @Min(1) @Max(365) @DefaultValue("90") int recentDays,

        @NotNull @DefaultValue({"prospects", "new customers", "acquisition"})
        List<@NotBlank @Size(max = 100) String> winning,

        @NotNull @DefaultValue({"recent", "welcome"}) List<@NotBlank @Size(max = 100) String> keepingRecent,

        @NotNull @DefaultValue({"others", "golden list", "loyalty"})
        List<@NotBlank @Size(max = 100) String> keeping,

        @Min(1) @Max(100) @DefaultValue("3") int chances,

        @NotNull @Size(max = 10) @DefaultValue({"thank-you", "thank you"})
        List<@NotBlank @Size(max = 40) String> thanks) {

    /** All by default. */
    public static AttentionSettings usual() {
        return new AttentionSettings(
                90,
                List.of("prospects", "new customers", "acquisition"),
                List.of("recent", "welcome"),
                List.of("others", "golden list", "loyalty"),
                3,
                List.of("thank-you", "thank you"));
    }

    @AssertTrue(message = "winning, keeping-recent and keeping must not name a purpose twice")
    public boolean isUnambiguous() {
        List<String> purposes = Stream.of(winning, keepingRecent, keeping)
                .flatMap(List::stream)
                .map(purpose -> purpose.strip().toLowerCase(Locale.ROOT))
                .toList();
        return purposes.stream().distinct().count() == purposes.size();
    }

    /** A regular expression, as both servers know it, that finds a thank-you in a subject in lower case. */
    public String thanksPattern() {
        return thanks.isEmpty()
                ? "[^\\s\\S]"
                : thanks.stream()
                        .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("([\\p{Punct}])", "\\\\$1"))
                        .collect(Collectors.joining("|"));
    }
}
