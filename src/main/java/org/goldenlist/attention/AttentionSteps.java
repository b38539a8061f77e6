package org.goldenlist.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.fact.Sources;
import org.goldenlist.metric.Profit;
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

/** The step that holds what customers are given against what they bring. */
@Configuration(proxyBeanMethods = false)
class AttentionSteps {

    /** So that the sentence has room in its column. */
    private static final int NAMED = 5;

    @Bean
    Step attention(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            AttentionSettings settings,
            Sources sources,
            CurrentRun current) {
        AttentionFacts facts = new AttentionFacts(dataSource, files, profit, settings);
        JdbcClient jdbc = JdbcClient.create(dataSource);
        GoodwillAsOf goodwill = new GoodwillAsOf(dataSource, files);
        AttentionTables tables = new AttentionTables(dataSource, files);
        return new StepBuilder("attention", jobs)
                .tasklet(
                        (contribution, context) -> {
                            Run run = current.get();
                            LocalDate date = run.businessDate();
                            Given given = Given.by(sources, jdbc);
                            AttentionFacts.Measured measured = facts.measure(date);
                            write(tables, date, measured, given);
                            tables.replaceNight(date, settings, given);
                            List<CustomerGoodwill> all = goodwill.all(date, settings, given);
                            tables.replaceGoodwill(all);
                            run.tally("attention").addWritten(all.size());
                            note(run, measured, given);
                            run.assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static void write(AttentionTables tables, LocalDate date, AttentionFacts.Measured measured, Given given) {
        tables.replaceBalance(measured.windows().stream()
                .flatMap(window -> Balance.of(window, given).stream())
                .toList());
        tables.replaceCosts(measured.windows().stream()
                .map(window -> CostOfCustomers.of(window, given))
                .toList());
        tables.replaceSales(IntStream.of(1, 2)
                .boxed()
                .flatMap(year ->
                        YearSales.of(
                                year,
                                date,
                                measured.first().get(year - 1),
                                measured.repeat().get(year - 1))
                                .stream())
                .toList());
    }

    private static void note(Run run, AttentionFacts.Measured measured, Given given) {
        if (!given.absent().isEmpty()) {
            run.note(
                    Run.Kind.ABSENT_FEED,
                    "No source gives " + String.join(", ", given.absent())
                            + ": figures of attention that need them are empty.");
        }
        List<String> unknown = measured.unknownPurposes();
        if (!unknown.isEmpty()) {
            run.note(
                    Run.Kind.LEFT_OUT,
                    "Money spent for purposes that goldenlist.attention does not name is in no cost to win or to keep: "
                            + unknown.stream().limit(NAMED).collect(Collectors.joining(", "))
                            + (unknown.size() > NAMED ? " and " + (unknown.size() - NAMED) + " more." : "."));
        }
    }
}
