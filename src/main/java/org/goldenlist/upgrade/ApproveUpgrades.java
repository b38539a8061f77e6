package org.goldenlist.upgrade;

import java.time.LocalDate;
import java.util.List;
import org.goldenlist.campaign.CampaignSettings;
import org.goldenlist.campaign.CampaignStart;
import org.goldenlist.campaign.Campaigns;
import org.goldenlist.campaign.Member;
import org.goldenlist.campaign.Started;
import org.goldenlist.day.Quarter;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Approves the plan of a quarter: it stays as it is, and those chosen become a campaign, of which some are held back. */
final class ApproveUpgrades {

    private static final String KIND = "upgrade";

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final CampaignSettings settings;

    ApproveUpgrades(JdbcClient jdbc, Campaigns campaigns, CampaignSettings settings) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.settings = settings;
    }

    /** The name of the campaign of a quarter. */
    static String campaign(UpgradePlan plan) {
        return "upgrades " + Quarter.of(plan.quarterFrom());
    }

    /**
     * Approves the plan, within the transaction under way; what was approved before stays.
     *
     * @param from the first day on which an offer is made
     * @return what came of the campaign; null where the plan was approved before
     * @throws GoldenListException with {@link ExitCode#DATA} where the plan chose nobody
     */
    @Nullable
    Started approve(UpgradePlan plan, LocalDate from, boolean trial) {
        if (plan.isApproved()) {
            return null;
        }
        List<Member> members = jdbc.sql("SELECT customer_no, offer, cost FROM upgrade_candidate"
                        + " WHERE quarter_from = ? AND chosen ORDER BY customer_no")
                .param(plan.quarterFrom())
                .query((row, n) -> new Member(row.getInt(1), row.getString(2), row.getBigDecimal(3), false))
                .list();
        if (members.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The plan of " + Quarter.of(plan.quarterFrom())
                            + " chose nobody, so there is nothing to approve. Why: goldenlist upgrade list");
        }
        CampaignStart start = new CampaignStart(
                campaign(plan),
                KIND,
                from,
                from.plusDays(plan.horizonDays() - 1L),
                settings.seed(),
                settings.heldBack().movePointLeft(2),
                members);
        if (trial) {
            return campaigns.trial(start);
        }
        jdbc.sql("UPDATE upgrade_plan SET state = ? WHERE quarter_from = ?")
                .params(UpgradePlan.APPROVED, plan.quarterFrom())
                .update();
        return campaigns.start(start);
    }
}
