package org.goldenlist.upgrade;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldenlist.campaign.CampaignSettings;
import org.goldenlist.campaign.Campaigns;
import org.goldenlist.campaign.Started;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.Profit;
import org.goldenlist.reward.Catalogue;
import org.goldenlist.reward.CatalogueFile;
import org.goldenlist.store.Database;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;

/** Plans and approves upgrades for a person, while no night runs. */
public final class UpgradePlanning {

    private final DatabaseSettings database;
    private final PlanUpgrades.Rules rules;
    private final Duration leaseLength;
    private final ShippedFiles files;

    public UpgradePlanning(
            DatabaseSettings database, PlanUpgrades.Rules rules, Duration leaseLength, ShippedFiles files) {
        this.database = database;
        this.rules = rules;
        this.leaseLength = leaseLength;
        this.files = files;
    }

    /**
     * Makes the plan of the quarter of the last graded night, with the offers of the catalogue.
     *
     * @param date of that night; null: whichever it is
     * @param trial say what it would be, and write nothing
     * @throws GoldenListException with {@link ExitCode#DATA} as {@link PlanUpgrades#plan} does, with {@link ExitCode#SETTINGS} where the
     *     catalogue has faults, with {@link ExitCode#LATER} where a night runs
     */
    public UpgradePlan plan(@Nullable LocalDate date, boolean trial) {
        Catalogue catalogue = CatalogueFile.load(files);
        try (Database own = Database.open(database).requireTables()) {
            PlanUpgrades planning = new PlanUpgrades(own.dataSource(), files, rules, night -> offers(catalogue, night));
            return trial ? planning.trial(date) : own.write(leaseLength, () -> planning.plan(date));
        }
    }

    /** The plan of the quarter of the last night, where it is approved. */
    public Optional<UpgradePlan> approved() {
        try (Database own = Database.open(database).requireTables()) {
            Schema.migrate(own.dataSource());
            return new Upgrades(own.dataSource(), files)
                    .plan(GradedNight.read(own.dataSource(), files, null).quarter())
                    .filter(plan -> plan.state().equals(UpgradePlan.APPROVED));
        }
    }

    private List<Offer> offers(Catalogue catalogue, LocalDate night) {
        List<Offer> offers = CatalogueOffers.of(catalogue, night);
        return offers.isEmpty() ? Offer.usual(rules.upgrade().offerCost()) : offers;
    }

    /**
     * An approval.
     *
     * @param campaign that those chosen are in
     * @param started null where the plan was approved before
     */
    public record Approved(
            UpgradePlan plan, String campaign, @Nullable Started started) {}

    /**
     * Approves the last plan: it stays as it is, and a campaign with those chosen begins, of whom some are held back.
     *
     * @param from the first day on which an offer is made; null: today
     * @param clock in the company's zone
     * @param who a user of the operating system
     * @param trial say who would be held back, and write nothing
     * @throws GoldenListException with {@link ExitCode#DATA} where there is no plan, or it chose nobody, with {@link ExitCode#USAGE} where
     *     the day is over
     */
    public Approved approve(
            @Nullable LocalDate from, CampaignSettings campaign, Clock clock, String who, boolean trial) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = from == null ? today : from;
        if (first.isBefore(today)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The day " + first + " is over; offers are made from " + today + " on at the earliest.");
        }
        try (Database own = Database.open(database).requireTables()) {
            Schema.migrate(own.dataSource());
            ApproveUpgrades approval = new ApproveUpgrades(
                    own.jdbc(),
                    new Campaigns(own.dataSource(), files, new Profit(rules.profit()), clock, who),
                    campaign);
            Supplier<Approved> approve = () -> {
                UpgradePlan plan = new Upgrades(own.dataSource(), files).last();
                return new Approved(plan, ApproveUpgrades.campaign(plan), approval.approve(plan, first, trial));
            };
            return trial ? approve.get() : own.write(leaseLength, approve);
        }
    }
}
