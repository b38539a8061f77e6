package org.goldenlist.campaign;

import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that finds what came of the campaigns whose window is over, and of which that is not known yet. */
@Configuration(proxyBeanMethods = false)
class CampaignSteps {

    @Bean
    Step judgeCampaigns(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            ProfitSettings profit,
            CampaignSettings settings,
            CurrentRun current) {
        CampaignTables tables = new CampaignTables(dataSource, files);
        CampaignResults results = new CampaignResults(dataSource, files, new Profit(profit), settings);
        return new StepBuilder("judgeCampaigns", jobs)
                .tasklet(
                        (contribution, context) -> {
                            Run run = current.get();
                            for (Campaign campaign : tables.all()) {
                                if (campaign.verdict() == null
                                        && !campaign.endsOn().isAfter(run.businessDate())) {
                                    judge(run, campaign, tables, results);
                                }
                            }
                            run.assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static void judge(Run run, Campaign campaign, CampaignTables tables, CampaignResults results) {
        CampaignResult result = results.of(campaign, tables.members(campaign.campaignNo()), run.businessDate(), false);
        tables.replaceResult(campaign.campaignNo(), result);
        run.tally("judgeCampaigns").addWritten(1);
        run.note(
                Run.Kind.CAMPAIGN,
                "The campaign " + campaign.name() + " is over: " + result.verdict()
                        + ". All of it: goldenlist campaign result \"" + campaign.name() + "\"");
    }
}
