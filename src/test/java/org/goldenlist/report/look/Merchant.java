package org.goldenlist.report.look;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The made-up merchant Harbour & Vine as documents see it, and names that no layout likes. */
public final class Merchant {

    public static final List<String> ODD_NAMES = List.of(
            "Long ".repeat(40).strip(),
            "W".repeat(200),
            "東京ワイン商会",
            "شركة النبيذ",
            "Café 🍷 Noir",
            "<style size=\"99\">big</style> & Sons",
            "  two\n lines\t",
            "");

    private Merchant() {}

    public static ReportSettings settings(Locale locale, @Nullable Path home) {
        return new ReportSettings(
                "Harbour & Vine",
                "EUR",
                locale,
                ZoneId.of("Europe/Dublin"),
                b("0.28"),
                b("35"),
                new ReportSettings.Grades("profit", "customers", List.of(b("5"), b("15"), b("30"), b("30"))),
                home);
    }

    /** With other rates. */
    public static ReportSettings settings(BigDecimal assumedMargin, BigDecimal costPerContactHour) {
        return new ReportSettings(
                "Harbour & Vine",
                "EUR",
                Locale.ENGLISH,
                ZoneId.of("Europe/Dublin"),
                assumedMargin,
                costPerContactHour,
                new ReportSettings.Grades("profit", "customers", List.of(b("5"), b("15"), b("30"), b("30"))),
                null);
    }

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }
}
