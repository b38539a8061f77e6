package org.goldenlist.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenlist.demo.DemoHouse;
import org.goldenlist.document.DocumentName;
import org.goldenlist.list.ListFormat;
import org.goldenlist.night.MadeDocument;
import org.goldenlist.night.Settings;
import org.goldenlist.promotion.Promoting;
import org.goldenlist.reward.CatalogueFile;
import org.goldenlist.reward.Events;
import org.goldenlist.reward.QuarterPlan;
import org.goldenlist.reward.RewardLedger;
import org.goldenlist.reward.RewardOffice;
import org.goldenlist.reward.RewardPlans;
import org.goldenlist.reward.Settlement;
import org.goldenlist.store.Database;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.upgrade.UpgradePlan;
import org.goldenlist.upgrade.UpgradePlanning;
import org.goldenlist.upgrade.Upgrades;
import org.jspecify.annotations.Nullable;

/** What persons do between the two nights of the demo, on a morning that is always the same. */
final class DemoMorning {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int GIVEN = 40;
    private static final int GUESTS = 60;
    private static final BigDecimal PROMOTION = BigDecimal.valueOf(6_000);

    private final Settings settings;
    private final CommonOptions common;
    private final LocalDate day;
    private final Clock clock;

    DemoMorning(Settings settings, CommonOptions common, LocalDate day) {
        this.settings = settings;
        this.common = common;
        this.day = day;
        this.clock = Clock.fixed(
                day.atTime(NINE).atZone(settings.company().timeZone()).toInstant(),
                settings.company().timeZone());
    }

    /** Approves the rewards of the As, gives the first of them, invites to an evening, starts the campaign of upgrades, and shares out money for promotion. */
    void act() {
        RewardOffice office = RewardText.office(settings, common, clock);
        RewardPlans plans = new RewardPlans(office);
        List<String> first = plans.plan(null, false, false).rows().stream()
                .filter(row -> row.isReward() && row.grade().equals("A"))
                .map(QuarterPlan.Row::customerId)
                .toList();
        if (!first.isEmpty()) {
            plans.approve(first, false);
        }
        RewardLedger ledger = new RewardLedger(office);
        first.stream()
                .limit(GIVEN)
                .forEach(customer ->
                        ledger.settle(new Settlement(customer, null, Settlement.State.GIVEN, null, null), false));
        ShippedFiles withEvening = common.files()
                .with(CatalogueFile.NAME, common.files().text(CatalogueFile.NAME) + DemoHouse.evening(day));
        new Events(RewardText.office(settings, withEvening, clock)).invite(DemoHouse.EVENING, Set.of(), GUESTS, false);
        UpgradePlanning planning = UpgradeCommand.planning(settings, common);
        if (planning.plan(null, false).chosen() > 0) {
            planning.approve(day.plusDays(1), settings.campaign(), clock, PinText.user(), false);
        }
        PromotionText.promoting(settings, common, clock).plan(new Promoting.Wish(PROMOTION, null, null, false), false);
    }

    /** The lists that persons work with, into a folder. */
    void leave(Path folder) throws IOException {
        QuarterPlan rewards = new RewardPlans(RewardText.office(settings, common, clock)).show(null);
        Path given = folder.resolve("rewards.csv");
        OutFile.rows(ListFormat.CSV, given, RewardText.PLAN, RewardText.rows(rewards));
        Path raised = folder.resolve("upgrades.csv");
        UpgradePlan upgrades;
        try (Database own = Database.open(settings.database())) {
            Upgrades of = new Upgrades(own.dataSource(), common.files());
            upgrades = of.last();
            List<Map<String, @Nullable Object>> rows = of.list(Upgrades.Kind.CANDIDATE);
            OutFile.text(RowFormat.CSV.text(UpgradeText.rows(rows), rows), raised, "The list of upgrades");
        }
        letters(folder);
        if (!common.json && !common.quiet) {
            System.out.println("  rewards of " + rewards.quarter() + ": " + RewardText.sum(rewards) + "\n  " + given);
            System.out.println("  " + UpgradeText.sum(upgrades) + "\n  " + raised);
        }
    }

    /** What goes to customers, as of the second night. */
    private void letters(Path folder) {
        try (Database own = Database.open(settings.database())) {
            for (DocumentName letters :
                    List.of(DocumentName.NEWSLETTER, DocumentName.UPGRADE_LETTER, DocumentName.THANK_YOU_LETTER)) {
                MadeDocument made = MadeDocument.make(letters, day, folder, settings, common.files(), own);
                if (!common.json && !common.quiet) {
                    System.out.println("  " + letters + ": " + made.each() + " letters\n  "
                            + made.files().get(0));
                }
            }
        }
    }
}
