package org.goldenlist.value;

import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.ModelInForce;
import org.goldenlist.worth.MonthFit;
import org.goldenlist.worth.WorthSettings;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that sees to it that the business date can be looked ahead from. */
@Configuration(proxyBeanMethods = false)
class ValueSteps {

    @Bean
    Step value(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            WorthSettings settings,
            CurrentRun current) {
        MonthEnds monthEnds = new MonthEnds(dataSource, files, profit, settings);
        ProfitMonths profits = new ProfitMonths(dataSource, files, profit);
        return new StepBuilder("value", jobs)
                .tasklet(
                        (contribution, context) -> {
                            fit(monthEnds, current.get());
                            profits.bringTo(
                                    current.get().businessDate(), current.get().number());
                            current.get().assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static void fit(MonthEnds monthEnds, Run run) {
        Optional<MonthFit> made = monthEnds.bringTo(run.businessDate(), run.number());
        made.ifPresent(fit -> {
            run.tally("value").addRead(fit.customers());
            run.tally("value").addWritten(1);
        });
        made.map(MonthFit::sentence)
                .or(() -> monthEnds
                        .inForce(run.businessDate())
                        .filter(ModelInForce::isPlain)
                        .map(MonthFit::plain))
                .ifPresent(sentence -> run.note(Run.Kind.FORECAST, sentence));
    }
}
