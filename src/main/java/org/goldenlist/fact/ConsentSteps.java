package org.goldenlist.fact;

import javax.sql.DataSource;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.store.ShippedFiles;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The step that reads what customers allow. */
@Configuration(proxyBeanMethods = false)
class ConsentSteps {

    @Bean
    Step loadConsents(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            Sources sources,
            CurrentRun current,
            ShippedFiles files,
            PrivacySettings privacy) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        LoadConsents load = new LoadConsents(sources, dataSource, own, files, privacy);
        return new StepBuilder("loadConsents", jobs)
                .tasklet(
                        (contribution, context) -> {
                            load.run(current.get(), current.get().tally("loadConsents"));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
