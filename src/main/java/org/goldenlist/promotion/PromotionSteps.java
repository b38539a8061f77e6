package org.goldenlist.promotion;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.goldenlist.attention.AttentionSettings;
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

/** The step that holds what was spent on promotion against the plan that began last. */
@Configuration(proxyBeanMethods = false)
class PromotionSteps {

    @Bean
    Step promotion(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            AttentionSettings attention,
            PromotionSettings settings,
            CurrentRun current) {
        PromotionTables tables = new PromotionTables(dataSource, files);
        return new StepBuilder("promotion", jobs)
                .tasklet(
                        (contribution, context) -> {
                            Run run = current.get();
                            LocalDate night = run.businessDate();
                            if (tables.isSpendGiven()) {
                                tables.begun(night)
                                        .ifPresent(plan -> tables.replaceSpent(
                                                plan, night, tables.spent(plan, night, attention, settings)));
                            }
                            run.assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
