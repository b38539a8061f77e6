package org.goldenlist.grade;

import javax.sql.DataSource;
import org.goldenlist.day.Company;
import org.goldenlist.metric.Profit;
import org.goldenlist.rfm.RfmSettings;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.WorthSettings;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps that grade the list, and part it into segments. */
@Configuration(proxyBeanMethods = false)
class GradeSteps {

    @Bean
    Grading grading(
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            WorthSettings worth,
            GradeSettings settings,
            RfmSettings rfm,
            Company company) {
        return new Grading(dataSource, files, profit, worth, settings, rfm, company.locale());
    }

    @Bean
    Step segmentCustomers(
            JobRepository jobs, PlatformTransactionManager transactions, Grading grading, CurrentRun current) {
        return new StepBuilder("segmentCustomers", jobs)
                .tasklet(
                        (contribution, context) -> {
                            Run run = current.get();
                            run.tally("segmentCustomers").addWritten(Segments.partTonight(run.businessDate(), grading));
                            run.assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step gradeCustomers(
            JobRepository jobs, PlatformTransactionManager transactions, Grading grading, CurrentRun current) {
        GradeCustomers grade = new GradeCustomers(grading);
        return new StepBuilder("gradeCustomers", jobs)
                .tasklet(
                        (contribution, context) -> {
                            Run run = current.get();
                            GradeCustomers.Graded graded = grade.grade(run.businessDate(), run.number());
                            if (graded.baseline()) {
                                run.note(
                                        Run.Kind.BASELINE,
                                        "This is the first night: the grades are the baseline, and nobody has moved.");
                            }
                            run.tally("gradeCustomers").addRead(graded.customers());
                            run.tally("gradeCustomers").addWritten(graded.moved());
                            run.assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
