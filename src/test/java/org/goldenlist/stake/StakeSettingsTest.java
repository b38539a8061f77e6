package org.goldenlist.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.settings.SettingsFile;
import org.junit.jupiter.api.Test;

class StakeSettingsTest {

    private static StakeSettings read(Map<String, String> given) {
        Map<String, String> all = new HashMap<>(Map.of(
                "goldenlist.company.name", "Test",
                "goldenlist.company.time-zone", "UTC",
                "goldenlist.company.currency", "EUR",
                "goldenlist.company.locale", "en-IE",
                "goldenlist.database.url", "jdbc:mysql://127.0.0.1/own",
                "goldenlist.database.user", "own",
                "goldenlist.sources.shop.mapping", "shop",
                "goldenlist.sources.shop.url", "jdbc:mysql://127.0.0.1/shop",
                "goldenlist.sources.shop.user", "reader"));
        given.forEach((key, value) -> all.put("goldenlist.stake." + key, value));
        return SettingsFile.of(all).stake();
    }

    @Test
    void defaultsKnowNoCosts() {
        assertThat(read(Map.of())).isEqualTo(StakeSettings.plain());
    }

    @Test
    void everyKeyIsTaken() {
        StakeSettings given = read(Map.of(
                "branch", "9",
                "yearly-fixed-costs", "120000.50",
                "keeping-cost", "30",
                "winning-times-from", "5",
                "winning-times-to", "5",
                "lines.top-three-amber", "40",
                "years", "500",
                "seed", "-3"));
        assertThat(given.branch()).isEqualTo(9);
        assertThat(given.yearlyFixedCosts()).isEqualTo(new BigDecimal("120000.50"));
        assertThat(given.keepingCost()).isEqualTo(new BigDecimal("30"));
        assertThat(given.winningTimesTo()).isEqualTo(new BigDecimal("5"));
        assertThat(given.lines().topThreeAmber()).isEqualTo(new BigDecimal("40"));
        assertThat(given.years()).isEqualTo(500);
        assertThat(given.seed()).isEqualTo(-3);
    }

    private static void assertRefused(String key, String value, String why) {
        assertThatThrownBy(() -> read(Map.of(key, value)))
                .isInstanceOf(GoldenListException.class)
                .hasMessageContaining("goldenlist.stake")
                .hasMessageContaining(why);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertRefused("lines.largest-amber", "21", "each amber line must be at most the red one");
        assertRefused("lines.top-ten-red", "101", "less than or equal to 100");
        assertRefused("lines.top-ten-amber", "-1", "greater than or equal to 0");
        assertRefused("winning-times-to", "9", "winning-times-from must be at most winning-times-to");
        assertRefused("yearly-fixed-costs", "0", "greater than 0");
        assertRefused("keeping-cost", "-5", "greater than 0");
        assertRefused("years", "99", "greater than or equal to 100");
        assertRefused("branch", "0", "greater than or equal to 1");
    }
}
