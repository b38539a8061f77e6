package org.goldenlist.metric;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.CustomerBlock;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.run.Run;
import org.goldenlist.run.Tally;
import org.goldenlist.run.Workers;
import org.goldenlist.store.ShippedFiles;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps that bring the metrics to the business date: marked begun, computed in blocks on all cores, marked ended. */
@Configuration(proxyBeanMethods = false)
class MetricSteps {

    @Bean
    Profit profit(ProfitSettings settings) {
        return new Profit(settings);
    }

    @Bean
    Step beginMeasure(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            Profit profit,
            CurrentRun current) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        return new StepBuilder("beginMeasure", jobs)
                .tasklet(
                        (contribution, context) -> {
                            Run run = current.get();
                            MetricState.Way way = MetricState.read(jdbc).wayTo(run.businessDate(), profit.toString());
                            MetricState.begin(jdbc, run.businessDate(), way);
                            run.assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step measureCustomers(JobRepository jobs, Step measureBlocks, DataSource dataSource, Workers workers) {
        return new StepBuilder("measureCustomers", jobs)
                .partitioner("measureBlocks", new CustomerPartitions(JdbcClient.create(dataSource)))
                .step(measureBlocks)
                .gridSize(workers.count() * 4)
                .taskExecutor(workers.executor())
                .build();
    }

    @Bean
    Step measureBlocks(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            ItemReader<CustomerBlock> blocksToMeasure,
            ItemProcessor<CustomerBlock, MeasureBlock.Measured> measureBlock,
            DataSource dataSource,
            CurrentRun current) {
        MetricTable table = new MetricTable(dataSource);
        return new StepBuilder("measureBlocks", jobs)
                .<CustomerBlock, MeasureBlock.Measured>chunk(1)
                .reader(blocksToMeasure)
                .processor(measureBlock)
                .writer(chunk -> write(chunk, table, current.get()))
                .transactionManager(transactions)
                .build();
    }

    private static void write(Chunk<? extends MeasureBlock.Measured> chunk, MetricTable table, Run run) {
        Tally tally = run.tally("measureCustomers");
        for (MeasureBlock.Measured measured : chunk) {
            if (measured.customers() == null) {
                table.delete(measured.block());
            } else {
                table.delete(measured.customers());
            }
            table.insert(measured.metrics());
            tally.addRead(measured.metrics().size());
            tally.addWritten(measured.metrics().size());
        }
        run.assertLeaseHeld();
    }

    @Bean
    @StepScope
    ItemReader<CustomerBlock> blocksToMeasure(
            @Value("#{stepExecutionContext['from']}") int from, @Value("#{stepExecutionContext['to']}") int to) {
        return CustomerPartitions.blocks(from, to);
    }

    @Bean
    @StepScope
    ItemProcessor<CustomerBlock, MeasureBlock.Measured> measureBlock(
            DataSource dataSource, ShippedFiles files, Profit profit, CurrentRun current) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        MetricState.Way way = MetricState.read(jdbc).wayTo(current.get().businessDate(), profit.toString());
        MeasureBlock measure = new MeasureBlock(
                jdbc,
                new FactTables(dataSource, files, profit),
                new MetricTable(dataSource),
                way,
                current.get().businessDate());
        return measure::measure;
    }

    @Bean
    Step endMeasure(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            CurrentRun current) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        Checkpoints checkpoints = new Checkpoints(dataSource, files);
        return new StepBuilder("endMeasure", jobs)
                .tasklet(
                        (contribution, context) -> {
                            LocalDate date = current.get().businessDate();
                            MetricState.end(jdbc, date, profit.toString());
                            if (Checkpoints.isDue(date, date)) {
                                checkpoints.keepMeasured(date, profit.toString());
                            }
                            current.get().assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
