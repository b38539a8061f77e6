package org.goldenlist.grade;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.goldenlist.day.Company;
import org.goldenlist.metric.DayProfits;
import org.goldenlist.metric.Profit;
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

/** The steps that grade the list: the lines first, then the customers in blocks on all cores; only movements are written. */
@Configuration(proxyBeanMethods = false)
class GradeSteps {

    /** Nearly all of them stay as they are and are not even fetched. */
    static final int CUSTOMERS_PER_BLOCK = 20_000;

    @Bean
    GradeTables gradeTables(DataSource dataSource, ShippedFiles files) {
        return new GradeTables(dataSource, files);
    }

    /** Takes back what an earlier attempt at this date, or a later night, has written; then draws the lines. */
    @Bean
    Step drawLines(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            GradeTables tables,
            GradeSettings shares,
            CurrentRun current) {
        return new StepBuilder("drawLines", jobs)
                .tasklet(
                        (contribution, context) -> {
                            LocalDate date = current.get().businessDate();
                            tables.rewind(date);
                            long[] scores = Scores.ofActive(dataSource, files, date);
                            GradeLines lines = GradeLines.cut(scores, shares);
                            tables.writeLines(GradeTables.linesOf(date, lines, lines.contents(scores)));
                            if (tables.isBaseline(date)) {
                                current.get()
                                        .note(
                                                Run.Kind.BASELINE,
                                                "This is the first night: the grades are the baseline, and nobody has moved.");
                            }
                            current.get().tally("drawLines").addRead(scores.length);
                            current.get().assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step gradeCustomers(JobRepository jobs, Step gradeBlocks, DataSource dataSource, Workers workers) {
        return new StepBuilder("gradeCustomers", jobs)
                .partitioner("gradeBlocks", new CustomerPartitions(JdbcClient.create(dataSource)))
                .step(gradeBlocks)
                .gridSize(workers.count() * 4)
                .taskExecutor(workers.executor())
                .build();
    }

    @Bean
    Step gradeBlocks(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            ItemReader<CustomerBlock> blocksToGrade,
            ItemProcessor<CustomerBlock, GradeBlock.Graded> gradeBlock,
            GradeTables tables,
            CurrentRun current) {
        return new StepBuilder("gradeBlocks", jobs)
                .<CustomerBlock, GradeBlock.Graded>chunk(1)
                .reader(blocksToGrade)
                .processor(gradeBlock)
                .writer(chunk -> write(chunk, tables, current.get()))
                .transactionManager(transactions)
                .build();
    }

    private static void write(Chunk<? extends GradeBlock.Graded> chunk, GradeTables tables, Run run) {
        Tally tally = run.tally("gradeCustomers");
        for (GradeBlock.Graded graded : chunk) {
            tables.write(run.businessDate(), graded.moves());
            tally.addRead(graded.customers());
            tally.addWritten(graded.moves().size());
        }
        run.assertLeaseHeld();
    }

    @Bean
    @StepScope
    ItemReader<CustomerBlock> blocksToGrade(
            @Value("#{stepExecutionContext['from']}") int from, @Value("#{stepExecutionContext['to']}") int to) {
        return CustomerPartitions.blocks(from, to, CUSTOMERS_PER_BLOCK);
    }

    @Bean
    @StepScope
    ItemProcessor<CustomerBlock, GradeBlock.Graded> gradeBlock(
            DataSource dataSource,
            ShippedFiles files,
            GradeTables tables,
            Profit profit,
            Company company,
            CurrentRun current) {
        LocalDate date = current.get().businessDate();
        GradeLines lines = tables.lines(date);
        GradeBlock block = new GradeBlock(
                tables,
                new DayProfits(dataSource, files, profit),
                new Regrade(lines, new Reason(company.locale(), lines), date, tables.isBaseline(date)));
        return block::grade;
    }
}
