package org.goldenlist.night;

import javax.sql.DataSource;
import org.goldenlist.day.Company;
import org.goldenlist.grade.Grading;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.ReferralStep;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * READ FIRST: the night, top down. Each step owns its tables for one business date and replaces what it finds there, so that
 * running twice equals running once, and a night that was cut off is simply run again: what it committed is recognised by the
 * data, not by a bookmark.
 */
@Configuration(proxyBeanMethods = false)
class NightlyJob {

    static final String NAME = "nightly";

    @Bean
    Job nightly(
            JobRepository jobs,
            Step loadCustomers,
            Step loadConsents,
            Step extractLines,
            Step indexFacts,
            Step extractService,
            Step reconcile,
            Step restate,
            Step beginMeasure,
            Step measureCustomers,
            Step endMeasure,
            Step value,
            Step gradeCustomers,
            Step segmentCustomers,
            Step attention,
            Step stake,
            Step watch,
            Step reward,
            Step judgeCampaigns,
            Step promotion,
            Step check,
            Step render) {
        return new JobBuilder(NAME, jobs)
                .start(loadCustomers)
                .next(loadConsents)
                .next(extractLines)
                .next(indexFacts)
                .next(extractService)
                .next(reconcile)
                .next(restate)
                .next(beginMeasure)
                .next(measureCustomers)
                .next(endMeasure)
                .next(value)
                .next(gradeCustomers)
                .next(segmentCustomers)
                .next(attention)
                .next(stake)
                .next(watch)
                .next(reward)
                .next(judgeCampaigns)
                .next(promotion)
                .next(check)
                .next(render)
                .build();
    }

    @Bean
    Step reconcile(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            CurrentRun current) {
        Reconcile reconcile = new Reconcile(JdbcClient.create(dataSource), files);
        return tasklet("reconcile", jobs, transactions, current, run -> reconcile.check(run.businessDate()));
    }

    @Bean
    Step restate(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Grading grading,
            StopSign stop,
            JobFile job,
            CurrentRun current) {
        RestateNights nights = new RestateNights(grading, stop);
        return tasklet("restate", jobs, transactions, current, run -> nights.restate(run, job));
    }

    @Bean
    Step check(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            Company company,
            ProfitSettings profit,
            CurrentRun current) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        Assumptions assumptions = new Assumptions(jdbc, files, company, profit);
        ReferralStep referrals = new ReferralStep(dataSource, files);
        Checks checks = new Checks(jdbc, files);
        return tasklet("check", jobs, transactions, current, run -> {
            assumptions.note(run);
            assumptions.noteConverted(run);
            referrals.take(run);
            checks.run(run);
        });
    }

    @Bean
    Step render(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            Documents documents,
            CurrentRun current) {
        RunTable runs = new RunTable(JdbcClient.create(dataSource));
        return tasklet("render", jobs, transactions, current, run -> {
            runs.writeNotes(run);
            documents.render(run);
        });
    }

    private interface Work {
        void on(Run run);
    }

    private static Step tasklet(
            String name, JobRepository jobs, PlatformTransactionManager transactions, CurrentRun current, Work work) {
        return new StepBuilder(name, jobs)
                .tasklet(
                        (contribution, context) -> {
                            work.on(current.get());
                            current.get().assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
