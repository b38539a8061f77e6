package org.goldenlist.stake;

import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.WorthSettings;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that says what is at stake. */
@Configuration(proxyBeanMethods = false)
class StakeSteps {

    @Bean
    Step stake(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            WorthSettings worth,
            StakeSettings settings,
            CurrentRun current) {
        GoldenRisk risk = new GoldenRisk(dataSource, files, profit, worth, settings);
        MeasureStake measure = new MeasureStake(dataSource, files, risk, settings);
        return new StepBuilder("stake", jobs)
                .tasklet(
                        (contribution, context) -> {
                            measure.measure(current.get());
                            current.get().assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
