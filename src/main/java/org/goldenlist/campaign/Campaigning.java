package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.Profit;
import org.goldenlist.store.Database;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;

/** What persons do about campaigns, while no night runs. */
public final class Campaigning {

    private final DatabaseSettings database;
    private final CampaignSettings settings;
    private final Profit profit;
    private final Duration leaseLength;
    private final ShippedFiles files;
    private final Clock clock;
    private final String who;

    /** @param who a user of the operating system */
    public Campaigning(
            DatabaseSettings database,
            CampaignSettings settings,
            Profit profit,
            Duration leaseLength,
            ShippedFiles files,
            Clock clock,
            String who) {
        this.database = database;
        this.settings = settings;
        this.profit = profit;
        this.leaseLength = leaseLength;
        this.files = files;
        this.clock = clock;
        this.who = who;
    }

    /**
     * A wish to start a campaign.
     *
     * @param days of the window; null, as the next two: as the settings say
     * @param heldBack percent
     */
    public record Wish(
            String name,
            String kind,
            LocalDate from,
            @Nullable Integer days,
            @Nullable BigDecimal heldBack,
            @Nullable Long seed) {}

    /**
     * Starts a campaign with the customers of a file, all or none.
     *
     * @param trial say what would be drawn, and change nothing
     * @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong with the file, or where the name is taken
     */
    public Started start(Wish wish, Path file, boolean trial) {
        Integer days = wish.days();
        BigDecimal heldBack = wish.heldBack();
        Long seed = wish.seed();
        try (Database own = opened()) {
            CampaignTables tables = new CampaignTables(own.dataSource(), files);
            CampaignStart start = new CampaignStart(
                    wish.name(),
                    wish.kind(),
                    wish.from(),
                    wish.from().plusDays((days == null ? settings.days() : days) - 1L),
                    seed == null ? settings.seed() : seed,
                    (heldBack == null ? settings.heldBack() : heldBack).movePointLeft(2),
                    new CampaignFile(file).members(tables));
            Campaigns campaigns = new Campaigns(own.dataSource(), files, profit, clock, who);
            lastNight(tables);
            return trial || tables.content(start.name()).isPresent()
                    ? campaigns.trial(start)
                    : own.write(leaseLength, () -> campaigns.start(start));
        }
    }

    private static LocalDate lastNight(CampaignTables tables) {
        return tables.lastNight()
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA, "No night has graded anybody yet. Start one with: goldenlist run nightly"));
    }

    /** The latest first. */
    public List<Campaign> list() {
        try (Database own = opened()) {
            return new CampaignTables(own.dataSource(), files).all();
        }
    }

    private Database opened() {
        Database own = Database.open(database).requireTables();
        Schema.migrate(own.dataSource());
        return own;
    }

    /** A campaign with its members, by customer id. */
    public record Shown(Campaign campaign, List<CampaignMember> members) {}

    /** @throws GoldenListException with {@link ExitCode#DATA} where there is none of this name */
    public Shown show(String name) {
        try (Database own = opened()) {
            CampaignTables tables = new CampaignTables(own.dataSource(), files);
            Campaign campaign = tables.find(name);
            return new Shown(campaign, tables.members(campaign.campaignNo()));
        }
    }

    /**
     * What came of a campaign, by the facts as they are now; kept once its window is over.
     *
     * @param preliminary show what is known so far, and keep nothing, where it is not
     * @throws GoldenListException with {@link ExitCode#DATA} where there is none of this name, or its window is not over
     */
    public CampaignResult result(String name, boolean preliminary) {
        try (Database own = opened()) {
            return own.write(leaseLength, () -> {
                CampaignTables tables = new CampaignTables(own.dataSource(), files);
                Campaign campaign = tables.find(name);
                CampaignResult result = new CampaignResults(own.dataSource(), files, profit, settings)
                        .of(campaign, tables.members(campaign.campaignNo()), lastNight(tables), preliminary);
                if (!result.preliminary()) {
                    tables.replaceResult(campaign.campaignNo(), result);
                }
                return result;
            });
        }
    }
}
