package org.goldenlist.report.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.campaign.CampaignEnd.Measured;
import org.goldenlist.report.campaign.CampaignEnd.Offer;
import org.goldenlist.report.campaign.CampaignEnd.Side;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.RecordingTemplates;
import org.goldenlist.report.look.Templates;
import org.jspecify.annotations.Nullable;

/** Campaigns of Harbour & Vine that ended in each way that there is. */
public final class GivenCampaigns {

    private static final String UNCLEAR = "no difference seen";
    private static final String TOO_SMALL = "too small to say";

    private GivenCampaigns() {}

    public static void fill(RecordingTemplates templates) {
        document(Locale.ENGLISH, templates).filled(worked(), "campaign-result-autumn-tasting");
    }

    static CampaignDocument document(Locale locale, Templates templates) {
        return new CampaignDocument(Merchant.settings(locale, null), templates);
    }

    static List<CampaignEnd> all() {
        return List.of(worked(), costly(), unclear(), harmful(), tooSmall());
    }

    /** 600 customers, 540 of whom got it: 34.12 − 24.37 is not the difference, since like is compared with like. */
    static CampaignEnd worked() {
        return end(
                "Autumn tasting",
                "effective",
                "4131.00",
                List.of(
                        measured("profit", "34.1200", "24.3700", "9.9000", "3.1000", "16.8000", "effective"),
                        measured("orders", "0.8111", "0.6833", "0.1300", "0.0200", "0.2400", "effective"),
                        measured("rose", "0.1204", "0.0667", "0.0540", "-0.0110", "0.1190", UNCLEAR),
                        measured("fell", "0.0519", "0.0833", "-0.0320", "-0.0610", "-0.0030", "effective")));
    }

    static CampaignEnd costly() {
        return end(
                "Free delivery",
                "effective",
                "-215.00",
                List.of(
                        measured("profit", "26.1200", "24.3700", "1.8500", "0.2000", "3.5000", "effective"),
                        measured("orders", "0.8111", "0.6833", "0.1300", "0.0200", "0.2400", "effective")));
    }

    static CampaignEnd unclear() {
        return end(
                "A letter in March",
                UNCLEAR,
                "-620.00",
                List.of(
                        measured("profit", "25.1200", "24.3700", "1.1000", "-4.2000", "6.4000", UNCLEAR),
                        measured("orders", "0.7000", "0.6833", "0.0100", "-0.0900", "0.1100", UNCLEAR),
                        measured("rose", "0.0000", "0.0000", "0.0000", "0.0000", "0.0000", UNCLEAR)));
    }

    static CampaignEnd harmful() {
        return end(
                "Daily mail",
                "harmful",
                "-5970.00",
                List.of(
                        measured("profit", "16.1200", "24.3700", "-8.8000", "-14.1000", "-3.5000", "harmful"),
                        measured("fell", "0.1519", "0.0833", "0.0720", "0.0030", "0.1410", "harmful")));
    }

    static CampaignEnd tooSmall() {
        return new CampaignEnd(
                9,
                "Ten friends",
                "a call",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 31),
                LocalDate.of(2026, 10, 31),
                TOO_SMALL,
                10,
                0,
                BigDecimal.ZERO,
                null,
                null,
                0,
                BigDecimal.ZERO,
                List.of(
                        measured("profit", "25.1200", null, null, null, null, TOO_SMALL),
                        measured("orders", "0.7000", null, null, null, null, TOO_SMALL)),
                List.of(new Side("-", 10, 0, new BigDecimal("0.0000"), null)),
                List.of(new Offer("A call by the owner", 10, BigDecimal.ZERO)));
    }

    static CampaignEnd end(String name, String verdict, String gain, List<Measured> measures) {
        return new CampaignEnd(
                7,
                name,
                "mailing",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 31),
                LocalDate.of(2026, 11, 19),
                verdict,
                540,
                60,
                new BigDecimal("1215.00"),
                new BigDecimal(gain),
                new BigDecimal(gain).divide(new BigDecimal("1215"), 4, RoundingMode.HALF_UP),
                12,
                new BigDecimal("27.00"),
                measures,
                List.of(
                        new Side("B", 90, 10, new BigDecimal("1620.4000"), new BigDecimal("1588.1000")),
                        new Side("C", 180, 20, new BigDecimal("411.0200"), new BigDecimal("420.6000")),
                        new Side("D", 270, 30, new BigDecimal("102.3300"), new BigDecimal("99.8000"))),
                List.of(
                        new Offer("An evening with two wines of their region", 360, new BigDecimal("1080.00")),
                        new Offer("Free delivery in October", 192, new BigDecimal("162.00"))));
    }

    static Measured measured(
            String name,
            String offered,
            @Nullable String heldBack,
            @Nullable String difference,
            @Nullable String low,
            @Nullable String high,
            String verdict) {
        return new Measured(name, new BigDecimal(offered), b(heldBack), b(difference), b(low), b(high), verdict);
    }

    private static @Nullable BigDecimal b(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }
}
