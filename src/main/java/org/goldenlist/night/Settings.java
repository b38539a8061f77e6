package org.goldenlist.night;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.attention.AttentionSettings;
import org.goldenlist.campaign.CampaignSettings;
import org.goldenlist.club.ClubSettings;
import org.goldenlist.day.Company;
import org.goldenlist.fact.CustomerSettings;
import org.goldenlist.fact.ExtractSettings;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.grade.Grading;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.promotion.PromotionSettings;
import org.goldenlist.report.letter.LetterSettings;
import org.goldenlist.reward.RewardSettings;
import org.goldenlist.rfm.RfmSettings;
import org.goldenlist.source.SourceSettings;
import org.goldenlist.stake.StakeSettings;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.upgrade.UpgradeSettings;
import org.goldenlist.watch.WatchSettings;
import org.goldenlist.worth.WorthSettings;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** All settings: the tree below {@code goldenlist} in {@code config/application.yaml}. {@code docs/settings.md} lists each. */
public record Settings(
        @Valid @NotNull Company company,
        @Valid @NotNull DatabaseSettings database,

        @NotEmpty
        Map<
                        @Pattern(
                                regexp = "(?i)(?!import$).*",
                                message = "is kept for what goldenlist import brings; give the source another name")
                        String,
                        @Valid SourceSettings>
                sources,

        @Valid @NotNull @DefaultValue CustomerSettings customers,
        @Valid @NotNull @DefaultValue ExtractSettings extract,
        @Valid @NotNull @DefaultValue ProfitSettings profit,
        @Valid @NotNull @DefaultValue WorthSettings worth,
        @Valid @NotNull @DefaultValue GradeSettings grade,
        @Valid @NotNull @DefaultValue RfmSettings rfm,
        @Valid @NotNull @DefaultValue WatchSettings watch,
        @Valid @NotNull @DefaultValue StakeSettings stake,
        @Valid @NotNull @DefaultValue AttentionSettings attention,
        @Valid @NotNull @DefaultValue RewardSettings rewards,
        @Valid @NotNull @DefaultValue ClubSettings club,
        @Valid @NotNull @DefaultValue LetterSettings letters,
        @Valid @NotNull @DefaultValue CampaignSettings campaign,
        @Valid @NotNull @DefaultValue PromotionSettings promotion,
        @Valid @NotNull @DefaultValue UpgradeSettings upgrade,
        @Valid @NotNull @DefaultValue NightSettings night,
        @Valid @NotNull @DefaultValue PrivacySettings privacy) {

    /** How customers are graded, and where. */
    public Grading grading(DataSource dataSource, ShippedFiles files) {
        return new Grading(dataSource, files, new Profit(profit), worth, grade, rfm, company.locale());
    }
}
