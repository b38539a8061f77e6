package org.goldenlist.rfm;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the active customers are parted into segments.
 *
 * @param scheme which segments there are
 * @param segments of an own scheme: bands of recency, frequency and money, and a name, as in {@code 5 4-5 * Champions}; the first that
 *     fits counts
 * @param otherwise of an own scheme: whom none fits
 */
public record RfmSettings(
        @NotNull @DefaultValue("grid") Scheme scheme,
        @NotNull @DefaultValue List<String> segments,

        @NotBlank @Size(max = 40) @DefaultValue("Other") String otherwise) {

    /** Ten segments by recency and frequency. */
    public static RfmSettings grid() {
        return new RfmSettings(Scheme.GRID, List.of(), "Other");
    }

    /** Which segments there are. */
    public enum Scheme {
        GRID,
        GROUPS,
        OWN
    }

    @AssertTrue(
            message =
                    "each of segments must be bands of recency, frequency and money and a name of at most 40 characters,"
                            + " such as 5 4-5 * Champions")
    public boolean isReadable() {
        return segments.stream().allMatch(text -> SegmentPattern.of(text).isPresent());
    }

    @AssertTrue(message = "scheme: own needs segments")
    public boolean isComplete() {
        return scheme != Scheme.OWN || !segments.isEmpty();
    }
}
