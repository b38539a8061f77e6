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
 * The steps that bring the facts up to date: customers, lines, contacts and complaints. A chunk is one block of days, written
 * in one transaction; a step that was cut off finds its committed days in the tables and goes on from there.
 */
@Configuration(proxyBeanMethods = false)
class FactSteps {

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
        SourceTable table = new SourceTable(JdbcClient.create(dataSource));
        ImportedDays imported = importedService(dataSource);
        DaysToReadAgain again = DaysToReadAgain.ofService(JdbcClient.create(dataSource));
        return new StepBuilder("extractService", jobs)
                .<DayBlock, ServiceFacts.Folded>chunk(1)
                .reader(serviceBlocks)
                .processor(block -> {
                    ServiceFacts.Folded folded = serviceFacts.process(block);
                    serviceBlocks.learn(block.days().length(), folded.rows());
                    return folded;
                })
                .writer(serviceWriter(writer, imported, again, numbers, table, current))
                .transactionManager(transactions)
                .build();
    }

    private static ItemWriter<ServiceFacts.Folded> serviceWriter(
            ServiceWriter writer,
            ImportedDays imported,
            DaysToReadAgain again,
            CustomerNumbers numbers,
            SourceTable table,
            CurrentRun current) {
        return (Chunk<? extends ServiceFacts.Folded> chunk) -> {
            Run run = current.get();
            Tally tally = run.tally("extractService");
            for (ServiceFacts.Folded folded : chunk) {
                try {
                    tally.addRead(folded.rows());
                    tally.addWritten(writer.replace(folded, run.number()));
                    imported.read(folded.block());
                    again.read(folded.block());
                    table.serviceTo(
                            folded.block().sourceNo(), folded.block().days().to());
                    noteUndated(folded, run);
                    run.assertLeaseHeld();
                } catch (RuntimeException e) {
                    numbers.forget();
                    throw e;
                }
            }
        };
    }

    private static void noteUndated(ServiceFacts.Folded folded, Run run) {
        if (folded.undated() > 0) {
            run.note(
                    Run.Kind.LEFT_OUT,
                    "Some contacts or complaints of the source "
                            + folded.block().source().name()
                            + " have no readable date, customer or amount and were left out.");
        }
    }

    @Bean
    @StepScope
    ServiceFacts serviceFacts(DataSource dataSource, PrivacySettings privacy) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        return new ServiceFacts(CountsFor.read(jdbc, Tombstones.load(jdbc, privacy)));
    }

    private static ImportedDays importedService(DataSource dataSource) {
        return new ImportedDays(JdbcClient.create(dataSource), Feed.CONTACTS, Feed.COMPLAINTS);
    }

    /**
     * What was never read, and the look-back once more, since calls are often written down days later; and every day whose
     * imported rows have changed, or whose customers count for others now.
     */
    @Bean
    @StepScope
    DayBlockReader serviceBlocks(Sources sources, DataSource dataSource, ExtractSettings settings, CurrentRun current) {
        SourceTable table = new SourceTable(JdbcClient.create(dataSource));
        DayBlockReader reader = new DayBlockReader(settings.linesPerBlock());
        LocalDate date = current.get().businessDate();
        for (SalesSource source : sources.all()) {
            if (source.has(Feed.CONTACTS) || source.has(Feed.COMPLAINTS)) {
                int sourceNo = table.numberOf(source.name());
                LocalDate from = table.serviceTo(sourceNo)
                        .map(to -> to.isBefore(date) ? to : date)
                        .map(to -> to.minusDays(settings.lookBackDays()))
                        .orElseGet(() -> source.firstServiceDay(date).orElse(date));
                NavigableSet<LocalDate> days = new TreeSet<>();
                new DateRange(from, date).days().forEach(days::add);
                days.addAll(importedService(dataSource).of(source, date));
                days.addAll(
                        DaysToReadAgain.ofService(JdbcClient.create(dataSource)).of(sourceNo, date));
                reader.add(source, sourceNo, days);
            }
        }
        return reader;
    }
}
