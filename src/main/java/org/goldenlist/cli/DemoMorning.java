package org.goldenlist.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.goldenlist.campaign.Campaigning;
import org.goldenlist.demo.DemoHouse;
import org.goldenlist.document.DocumentName;
import org.goldenlist.list.ListFormat;
import org.goldenlist.night.MadeDocument;
import org.goldenlist.night.Settings;
import org.goldenlist.promotion.Promoting;
import org.goldenlist.reward.CatalogueFile;
import org.goldenlist.reward.EventGuest;
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
    private static final int CERTIFICATES = 12;
    private static final int GUESTS = 60;
    private static final String OFFER = "A day of free delivery";
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

    /**
     * Approves the rewards of the As and certificates for some Bs, gives the first, invites to an evening, takes answers, starts the campaign of upgrades
     * and one of a single day, pins a customer who left a year ago, and shares out money for promotion.
     */
    void act() {
        RewardOffice office = RewardText.office(settings, common, clock);
        RewardPlans plans = new RewardPlans(office);
        QuarterPlan plan = plans.plan(null, false, false);
        List<String> first = planned(plan, "A");
        if (!first.isEmpty()) {
            plans.approve(first, false);
        }
        List<String> certified = planned(plan, "B").stream().limit(CERTIFICATES).toList();
        if (!certified.isEmpty()) {
            certified.forEach(customer -> plans.choose(customer, "certificate", false));
            plans.approve(certified, false);
        }
        RewardLedger ledger = new RewardLedger(office);
        first.stream()
                .limit(GIVEN)
                .forEach(customer ->
                        ledger.settle(new Settlement(customer, null, Settlement.State.GIVEN, null, null), false));
        ShippedFiles withEvening = common.files()
                .with(CatalogueFile.NAME, common.files().text(CatalogueFile.NAME) + DemoHouse.evening(day));
        Events events = new Events(RewardText.office(settings, withEvening, clock));
        events.invite(DemoHouse.EVENING, Set.of(), GUESTS, false);
        answer(events);
        UpgradePlanning planning = UpgradeCommand.planning(settings, common);
        if (planning.plan(null, false).chosen() > 0) {
            planning.approve(day.plusDays(1), settings.campaign(), clock, PinText.user(), false);
        }
        offerOfADay();
        pinOneWhoLeft();
        PromotionText.promoting(settings, common, clock).plan(new Promoting.Wish(PROMOTION, null, null, false), false);
    }

    /** To the Cs, by mail: over by the second night, so that there is a result. Nobody of a made-up list reads mail: it has no effect. */
    private void offerOfADay() {
        StringBuilder members = new StringBuilder("customer_id,what,cost\n");
        try (Database own = Database.open(settings.database())) {
            own.jdbc()
                    .sql("SELECT c.customer_id FROM customer c JOIN customer_grade g ON g.customer_no = c.customer_no"
                            + " WHERE g.grade = 'C' ORDER BY c.customer_id")
                    .query(String.class)
                    .list()
                    .forEach(customer -> members.append(customer).append(",Free delivery on the day,0.10\n"));
        }
        Campaigning campaigning = CampaignText.campaigning(settings, common, clock);
        withFile(
                members,
                file -> campaigning.start(
                        new Campaigning.Wish(OFFER, "mailing", day, 1, BigDecimal.valueOf(20), null), file, false));
    }

    /** So that the watch looks at one of them: who once complained, if there is one, and brought most. */
    private void pinOneWhoLeft() {
        String left;
        try (Database own = Database.open(settings.database())) {
            left = own.jdbc()
                    .sql(
                            "SELECT c.customer_id FROM fact_customer_day f JOIN customer c ON c.customer_no = f.customer_no"
                                    + " WHERE c.known AND (SELECT COUNT(*) FROM contact t WHERE t.customer_no = c.customer_no) < 10"
                                    + " GROUP BY c.customer_no, c.customer_id"
                                    + " HAVING COUNT(*) > 4"
                                    + " AND MAX(f.business_date) BETWEEN :day - INTERVAL 500 DAY AND :day - INTERVAL 365 DAY"
                                    + " ORDER BY EXISTS (SELECT 1 FROM complaint t WHERE t.customer_no = c.customer_no) DESC,"
                                    + " SUM(f.net_revenue - f.cost) DESC, c.customer_id LIMIT 1")
                    .param("day", day)
                    .query(String.class)
                    .optional()
                    .orElse("");
        }
        if (!left.isEmpty()) {
            PinText.pinning(settings, common, clock).pin(left, day.plusYears(1), "we want them back", false);
        }
    }

    private static void withFile(CharSequence text, Consumer<Path> use) {
        try {
            Path file = Files.createTempFile("goldenlist", ".csv");
            try {
                Files.writeString(file, text);
                use.accept(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some have answered: more said yes than there are places. */
    private static void answer(Events events) {
        List<String> invited = events.guests(DemoHouse.EVENING).stream()
                .map(EventGuest::customerId)
                .sorted()
                .toList();
        StringBuilder answers = new StringBuilder(String.join(",", Events.COLUMNS)).append('\n');
        for (int i = 0; i < invited.size(); i += 2) {
            boolean comes = i % 10 != 0;
            answers.append("%s,%s,%s,%s%n"
                    .formatted(DemoHouse.EVENING, invited.get(i), comes ? "yes" : "no", comes ? 1 + i / 2 % 2 : ""));
        }
        withFile(answers, file -> events.take(file, false));
    }

    private static List<String> planned(QuarterPlan plan, String grade) {
        return plan.rows().stream()
                .filter(row -> row.isReward() && row.grade().equals(grade))
                .map(QuarterPlan.Row::customerId)
                .toList();
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
        documents(folder);
        if (!common.json && !common.quiet) {
            System.out.println("  rewards of " + rewards.quarter() + ": " + RewardText.sum(rewards) + "\n  " + given);
            System.out.println("  " + UpgradeText.sum(upgrades) + "\n  " + raised);
        }
    }

    private void print(MadeDocument made) {
        if (!common.json && !common.quiet) {
            made.files().stream().limit(1).forEach(file -> System.out.println("  " + file));
        }
    }

    /** The other editions of the report, and what goes to customers, hangs on a wall and lies at a door, as of the second night. */
    private void documents(Path folder) {
        try (Database own = Database.open(settings.database())) {
            for (DocumentName report : List.of(
                    DocumentName.MANAGEMENT_WEEKLY,
                    DocumentName.MANAGEMENT_MONTHLY,
                    DocumentName.CAMPAIGN_RESULT,
                    DocumentName.LOSS_POST_MORTEMS)) {
                print(MadeDocument.make(report, day, folder, settings, common.files(), own));
            }
            for (DocumentName letters : List.of(
                    DocumentName.NEWSLETTER,
                    DocumentName.UPGRADE_LETTER,
                    DocumentName.THANK_YOU_LETTER,
                    DocumentName.CERTIFICATE,
                    DocumentName.POSTER,
                    DocumentName.GUEST_LIST,
                    DocumentName.CLUB_NEWSLETTER)) {
                MadeDocument made = MadeDocument.make(letters, day, folder, settings, common.files(), own);
                if (!common.json && !common.quiet) {
                    System.out.println(
                            "  " + letters + (letters.isForEachCustomer() ? ": " + made.each() + " letters" : ":"));
                    made.files().stream()
                            .limit(letters.isForEachCustomer() ? 1 : Long.MAX_VALUE)
                            .forEach(file -> System.out.println("  " + file));
                }
            }
        }
    }
}
