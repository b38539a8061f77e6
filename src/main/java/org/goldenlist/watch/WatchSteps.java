package org.goldenlist.watch;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.run.Workers;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.WorthSettings;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that looks for signs of leaving, and keeps the cases. */
@Configuration(proxyBeanMethods = false)
class WatchSteps {

    @Bean
    Step watch(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            WorthSettings worth,
            WatchSettings settings,
            Workers workers,
            CurrentRun current) {
        Watch watch = new Watch(dataSource, files, profit, worth, settings, workers);
        WatchNights nights = new WatchNights(watch);
        SecurePlans plans = new SecurePlans(watch);
        return new StepBuilder("watch", jobs)
                .tasklet(
                        (contribution, context) -> {
                            Run run = current.get();
                            WatchNights.Watched watched = nights.watch(run);
                            plans.replace(run.businessDate(), watched.seeing().key());
                            say(run, watched);
                            run.assertLeaseHeld();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static void say(Run run, WatchNights.Watched watched) {
        run.tally("watch").addRead(watched.seeing().watched().cardinality());
        run.tally("watch").addWritten(watched.seeing().seen().size());
        sayWhatIsMissing(run, watched.seeing().company());
        sayCases(run, watched.night());
    }

    private static void sayWhatIsMissing(Run run, CompanyAsOf company) {
        Long last = company.lastContact();
        if (company.isWithoutContacts()) {
            run.note(
                    Run.Kind.WATCH,
                    "Nobody is taken for neglected, since "
                            + (last == null
                                    ? "no contact is known."
                                    : "nobody at all was spoken to after " + LocalDate.ofEpochDay(last)
                                            + ": see whether the feed contacts still arrives."));
        }
        if (company.isWithoutSurveys()) {
            run.note(
                    Run.Kind.WATCH,
                    "Whom nobody asked for an opinion is not told, since no survey of a year is known.");
        }
    }

    private static void sayCases(Run run, CaseRules.Night night) {
        int passed = night.count(CaseAct.Kind.PASSED);
        int back = night.done().size() - passed;
        if (night.opened().isEmpty() && night.done().isEmpty() && night.waiting() == 0) {
            return;
        }
        run.note(
                Run.Kind.WATCH,
                "The watch opened " + Look.count(night.opened().size(), "case", "cases")
                        + (passed == 0 ? "" : ", closed " + passed + " whose signs are gone")
                        + (back == 0 ? "" : ", and opened " + back + " again")
                        + "."
                        + (night.waiting() == 0
                                ? ""
                                : " " + Look.count(night.waiting(), "sign waits", "signs wait")
                                        + " for a case: goldenlist.watch.cases limits what is opened for one person."));
    }
}
