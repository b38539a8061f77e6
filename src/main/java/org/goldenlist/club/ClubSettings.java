package org.goldenlist.club;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Who is in the club, what of it may be shown, and who is an advocate.
 *
 * @param leastGroup members below which a group is not shown by itself
 * @param caseStudies the folder of the case studies; below the program's, unless it is a whole path
 */
public record ClubSettings(
        @Valid @NotNull @DefaultValue Purposes purposes,
        @Min(2) @Max(1_000) @DefaultValue("5") int leastGroup,

        @NotNull @DefaultValue("jobs/club/case-studies") Path caseStudies,

        @Valid @NotNull @DefaultValue PhotoFolder photos,
        @Valid @NotNull @DefaultValue Advocacy advocates) {

    /** As it is where no setting is given. */
    public static ClubSettings byDefault() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate("club", ClubSettings.class);
    }

    /**
     * Purposes of the feed consents, whatever their case.
     *
     * @param member of who is a member
     * @param name of who may be named in a showcase
     * @param photo of whose photo may be shown
     * @param caseStudy of whose case study may be shown
     */
    public record Purposes(
            @NotBlank @Size(max = 100) @DefaultValue("club") String member,
            @NotBlank @Size(max = 100) @DefaultValue("club") String name,

            @NotBlank @Size(max = 100) @DefaultValue("photo")
            String photo,

            @NotBlank @Size(max = 100) @DefaultValue("case study")
            String caseStudy) {}

    /**
     * Where the photos lie, and how large one may be.
     *
     * @param folder below the program's, unless it is a whole path; beside it the file of the same name with {@code .csv}
     * @param mostKilobytes a kilobyte has 1,000 bytes
     * @param mostMegapixels of a million pixels each
     */
    public record PhotoFolder(
            @NotNull @DefaultValue("jobs/club/photos") Path folder,
            @Min(1) @Max(100_000) @DefaultValue("5000") int mostKilobytes,
            @Min(1) @Max(1_000) @DefaultValue("40") int mostMegapixels) {}

    /**
     * Who speaks for the company.
     *
     * @param share percent of the golden list that are advocates at most; one where anybody qualifies
     * @param conditions of the four that an advocate fulfils
     * @param offers in 365 days, of which the taken ones are a share that says something
     * @param taken percent of these offers that were taken
     * @param thankWithin days within which whoever sent a customer is to be thanked
     */
    public record Advocacy(
            @NotNull @DecimalMin("0.1") @DecimalMax("100") @DefaultValue("5")
            BigDecimal share,

            @Min(1) @Max(4) @DefaultValue("4") int conditions,
            @Min(1) @Max(1_000) @DefaultValue("3") int offers,
            @Min(1) @Max(100) @DefaultValue("80") int taken,
            @Min(1) @Max(3_650) @DefaultValue("90") int thankWithin) {}
}
