package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.goldenlist.day.Company;
import org.goldenlist.day.DateRange;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.person.Tombstones;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.run.Tally;
import org.goldenlist.source.Feed;
import org.goldenlist.source.Rates;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.store.ShippedFiles;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The steps that bring the facts up to date: customers, lines, and all that else is said of customers. A chunk is one block of days, written
 * in one transaction; a step that was cut off finds its committed days in the tables and goes on from there.
 */
@Configuration(proxyBeanMethods = false)
class FactSteps {

    /** A row about a customer weighs as much as some lines of figures. */
    private static final int LINES_FOR_A_ROW_OF_TEXTS = 4;

    @Bean
    Step loadCustomers(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            Sources sources,
            CurrentRun current,
            ShippedFiles files,
            CustomerSettings settings,
            PrivacySettings privacy) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        LoadCustomers load = new LoadCustomers(sources, dataSource, own, current, files, settings, privacy);
        return new StepBuilder("loadCustomers", jobs)
                .tasklet(
                        (contribution, context) -> {
                            sources.absences().forEach(absence -> current.get().note(Run.Kind.ABSENT_FEED, absence));
                            sources.slowDateFilters(current.get().businessDate())
                                    .forEach(slow -> current.get().note(Run.Kind.SLOW_DATE_FILTER, slow));
                            load.run(current.get().tally("loadCustomers"));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step extractLines(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            FoldAhead foldedLines,
            DataSource dataSource,
            ShippedFiles files,
            CurrentRun current) {
        CustomerNumbers numbers = new CustomerNumbers(dataSource);
        FactWriter writer = new FactWriter(dataSource, numbers, files);
        ImportedDays imported = new ImportedDays(JdbcClient.create(dataSource), Feed.TRANSACTIONS);
        DaysToReadAgain again = DaysToReadAgain.ofLines(JdbcClient.create(dataSource));
        return new StepBuilder("extractLines", jobs)
                .<FoldLines.Folded, FoldLines.Folded>chunk(1)
                .reader(foldedLines)
                .writer(lineWriter(writer, imported, again, numbers, current))
                .transactionManager(transactions)
                .build();
    }

    private static ItemWriter<FoldLines.Folded> lineWriter(
            FactWriter writer,
            ImportedDays imported,
            DaysToReadAgain again,
            CustomerNumbers numbers,
            CurrentRun current) {
        return (Chunk<? extends FoldLines.Folded> chunk) -> {
            Run run = current.get();
            Tally tally = run.tally("extractLines");
            for (FoldLines.Folded folded : chunk) {
                try {
                    List<LocalDate> written =
                            writer.replace(folded.block().sourceNo(), folded.facts(), folded.totals(), run.number());
                    imported.read(folded.block());
                    again.read(folded.block());
                    tally.addRead(folded.facts().lines());
                    tally.addWritten(written.isEmpty() ? 0 : folded.facts().slots());
                    tally.addQuarantined(folded.facts().quarantined());
                    run.assertLeaseHeld();
                } catch (RuntimeException e) {
                    numbers.forget();
                    throw e;
                }
            }
        };
    }

    @Bean
    @StepScope
    FoldAhead foldedLines(
            Sources sources,
            DataSource dataSource,
            ShippedFiles files,
            ExtractSettings settings,
            Company company,
            PrivacySettings privacy,
            CurrentRun current) {
        Rates rates = SalesSource.shareRates(sources.all(), company);
        Set<Rates.CurrencyDay> missing = new TreeSet<>();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        SourceTable table = new SourceTable(jdbc);
        DaysToLoad daysToLoad = new DaysToLoad(jdbc, table, files, settings);
        DayBlockReader reader = new DayBlockReader(settings.linesPerBlock());
        Run run = current.get();
        LocalDate lookBack = run.businessDate().minusDays(settings.lookBackDays());
        for (SalesSource source : sources.with(Feed.TRANSACTIONS)) {
            int sourceNo = table.numberOf(source.name());
            boolean indexed = source.slowDateFilter(run.businessDate()).isEmpty();
            NavigableSet<LocalDate> days = daysToLoad.of(source, sourceNo, run, indexed);
            missing.addAll(withoutRate(source, days));
            if (indexed) {
                reader.add(source, sourceNo, days);
            } else {
                reader.addInFewPasses(source, sourceNo, days, lookBack);
            }
        }
        if (!missing.isEmpty()) {
            throw rates.missing(missing);
        }
        return new FoldAhead(
                reader,
                lookBack,
                CountsFor.read(jdbc, Tombstones.load(jdbc, privacy)),
                note -> run.note(Run.Kind.SLOW_DATE_FILTER, note));
    }

    /** All at once, and before anything of these days is written. */
    private static Set<Rates.CurrencyDay> withoutRate(SalesSource source, NavigableSet<LocalDate> days) {
        try (Snapshot snapshot = source.snapshot()) {
            return snapshot.withoutRate(new DateRange(days.first(), days.last())).stream()
                    .filter(one -> days.contains(one.day()))
                    .collect(Collectors.toSet());
        }
    }

    /** Outside any transaction: the server commits by itself when it builds an index. */
    @Bean
    Step indexFacts(JobRepository jobs, DataSource dataSource, Sources sources, CurrentRun current) {
        CustomerIndex index = new CustomerIndex(JdbcClient.create(dataSource));
        SourceTable table = new SourceTable(JdbcClient.create(dataSource));
        return new StepBuilder("indexFacts", jobs)
                .tasklet(
                        (contribution, context) -> {
                            current.get().assertLeaseHeld();
                            index.buildWhereMissing();
                            // All that is to be read by it has been.
                            sources.with(Feed.TRANSACTIONS)
                                    .forEach(source ->
                                            table.definition(table.numberOf(source.name()), source.definition()));
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }

    @Bean
    Step extractService(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DayBlockReader serviceBlocks,
            DataSource dataSource,
            ShippedFiles files,
            ServiceFacts serviceFacts,
            CurrentRun current) {
        CustomerNumbers numbers = new CustomerNumbers(dataSource);
        ServiceWriter writer = new ServiceWriter(dataSource, numbers, files);
        CareWriter care = new CareWriter(dataSource, numbers, files);
        JdbcClient jdbc = JdbcClient.create(dataSource);
        return new StepBuilder("extractService", jobs)
                .<DayBlock, ServiceFacts.Folded>chunk(1)
                .reader(serviceBlocks)
                .processor(block -> {
                    ServiceFacts.Folded folded = serviceFacts.process(block);
                    serviceBlocks.learn(block.days().length(), folded.read());
                    return folded;
                })
                .writer(serviceWriter(writer, care, numbers, jdbc, current))
                .transactionManager(transactions)
                .build();
    }

    private static ItemWriter<ServiceFacts.Folded> serviceWriter(
            ServiceWriter writer, CareWriter care, CustomerNumbers numbers, JdbcClient jdbc, CurrentRun current) {
        SourceTable table = new SourceTable(jdbc);
        ImportedDays imported = ServiceDays.imported(jdbc);
        DaysToReadAgain again = DaysToReadAgain.ofService(jdbc);
        return (Chunk<? extends ServiceFacts.Folded> chunk) -> {
            Run run = current.get();
            Tally tally = run.tally("extractService");
            for (ServiceFacts.Folded folded : chunk) {
                DayBlock block = folded.block();
                try {
                    tally.addRead(folded.read());
                    tally.addWritten(writer.replace(folded, run.number()));
                    tally.addWritten(care.replace(folded, run.number()));
                    imported.read(block);
                    again.read(block);
                    table.serviceTo(block.sourceNo(), block.days().to());
                    if (block.days().to().equals(run.businessDate())) {
                        table.serviceDefinition(
                                block.sourceNo(), ServiceDays.definition(block.source()), run.businessDate());
                    }
                    noteLeftOut(folded, run);
                    run.assertLeaseHeld();
                } catch (RuntimeException e) {
                    numbers.forget();
                    throw e;
                }
            }
        };
    }

    private static void noteLeftOut(ServiceFacts.Folded folded, Run run) {
        folded.leftOut()
                .forEach(feed -> run.note(
                        Run.Kind.LEFT_OUT,
                        "Some " + (feed == Feed.SPEND ? "sums of the feed spend" : feed.feedName()) + " of the source "
                                + folded.block().source().name()
                                + " have no readable date, customer or amount and were left out."));
    }

    @Bean
    @StepScope
    ServiceFacts serviceFacts(DataSource dataSource, PrivacySettings privacy) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        return new ServiceFacts(CountsFor.read(jdbc, Tombstones.load(jdbc, privacy)));
    }

    @Bean
    @StepScope
    DayBlockReader serviceBlocks(
            Sources sources, DataSource dataSource, ShippedFiles files, ExtractSettings settings, CurrentRun current) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        SourceTable table = new SourceTable(jdbc);
        ServiceDays days = new ServiceDays(jdbc, files, settings);
        DayBlockReader reader = new DayBlockReader(settings.linesPerBlock() / LINES_FOR_A_ROW_OF_TEXTS);
        for (SalesSource source : sources.all()) {
            if (days.concern(source)) {
                int sourceNo = table.numberOf(source.name());
                reader.add(source, sourceNo, days.of(source, sourceNo, current.get()));
            }
        }
        return reader;
    }
}
