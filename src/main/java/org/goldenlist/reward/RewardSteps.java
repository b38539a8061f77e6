package org.goldenlist.reward;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.goldenlist.day.Quarter;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that says whose reward is open: due, planned, or promised. It plans nothing itself. */
@Configuration(proxyBeanMethods = false)
class RewardSteps {

    @Bean
    Step reward(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            RewardSettings settings,
            CurrentRun current) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        RewardInputs inputs = new RewardInputs(dataSource, files);
        OpenRewards open = new OpenRewards(dataSource, files);
        return new StepBuilder("reward", jobs)
                .tasklet(
                        (contribution, context) -> {
                            Run run = current.get();
                            LocalDate night = run.businessDate();
                            Quarter quarter = Quarter.of(night);
                            open.forget();
                            if (new PlanTable(jdbc, files).head(quarter).isEmpty()) {
                                List<GoldenCustomer> due =
                                        inputs.golden(RewardPlans.gradesOn(jdbc, quarter), quarter).stream()
                                                .filter(one -> Cadence.notDue(one, quarter, settings)
                                                        .isEmpty())
                                                .toList();
                                open.writeDue(due, night, quarter);
                                note(run, due, quarter);
                            }
                            open.writePromised(night, quarter);
                            run.assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static void note(Run run, List<GoldenCustomer> due, Quarter quarter) {
        run.tally("reward").addWritten(due.size());
        if (!due.isEmpty()) {
            run.note(
                    Run.Kind.REWARD,
                    due.size() + (due.size() == 1 ? " customer is" : " customers are") + " due a reward in " + quarter
                            + ", and nothing is planned. See who gets what: goldenlist reward plan --dry-run");
        }
    }
}
