package org.goldenlist.night;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.document.Editions;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.run.Tally;
import org.goldenlist.store.Reachable;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.item.ChunkOrientedStep;
import org.springframework.batch.core.step.tasklet.TaskletStep;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Launches the Spring Batch job of one night and sums up what came of it. */
@Component
class NightLaunch {

    private static final Logger LOG = LoggerFactory.getLogger(NightLaunch.class);

    private static final String PARTITION_MARK = ":";
    private static final int ATTEMPTS = 3;

    private final JobOperator operator;
    private final Job nightly;
    private final JdbcClient jdbc;
    private final Editions editions;
    private final ShippedFiles files;
    private final RestatementTable restatements;
    private final StopSign stop;

    NightLaunch(
            JobOperator operator,
            Job nightly,
            List<Step> steps,
            DataSource dataSource,
            ShippedFiles files,
            StopSign stop) {
        this.operator = operator;
        this.nightly = nightly;
        this.jdbc = JdbcClient.create(dataSource);
        this.editions = new Editions(dataSource);
        this.files = files;
        this.restatements = new RestatementTable(dataSource, files);
        this.stop = stop;
        StopAtNextBlock policy = new StopAtNextBlock(stop);
        for (Step step : steps) {
            if (step instanceof ChunkOrientedStep<?, ?> chunks) {
                chunks.setInterruptionPolicy(policy);
            } else if (step instanceof TaskletStep tasklet) {
                tasklet.setInterruptionPolicy(policy);
            }
        }
    }

    /** The one place where job parameters are made: the type of each is part of the identity of the instance. */
    private static JobParameters parameters(Run run, int attempt) {
        return new JobParametersBuilder()
                .addLocalDate("businessDate", run.businessDate())
                .addLong("run", run.number())
                .addLong("attempt", (long) attempt)
                .toJobParameters();
    }

    NightSummary launch(JobFile job, Run run, RunTable runs) {
        long began = System.nanoTime();
        GoldenListException failure;
        List<StepSummary> steps = List.of();
        try {
            JobExecution execution = start(run);
            steps = steps(execution, run);
            failure = execution.getStatus() == BatchStatus.COMPLETED ? null : failure(execution, run);
        } catch (JobExecutionException e) {
            failure =
                    new GoldenListException(ExitCode.INTERNAL, "Spring Batch refused the night: " + e.getMessage(), e);
        } catch (DataAccessException | TransactionException e) {
            throw Reachable.lost(e).orElseThrow(() -> e);
        }
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        ExitCode exitCode = failure == null ? ExitCode.DONE : failure.exitCode();
        if (failure != null) {
            runs.writeNotes(run);
            org.slf4j.LoggerFactory.getLogger("org.goldenlist.night").debug("The night failed", failure);
        }
        String state = failure == null ? "done" : stop.isRaised() ? "stopped" : "failed";
        runs.end(run, state, exitCode, failure == null ? null : failure.getMessage(), steps);
        return summary(job, run, exitCode, failure, steps, seconds);
    }

    /** Where others hold locks in our own database, again: what was committed is recognised, the block under way is done anew. */
    private JobExecution start(Run run) throws JobExecutionException {
        JobExecution execution = operator.start(nightly, parameters(run, 1));
        for (int attempt = 2; attempt <= ATTEMPTS && !stop.isRaised() && isLockedOut(execution); attempt++) {
            run.note(
                    Run.Kind.LOCKED_OUT,
                    "Somebody else held locks in our own database while the step " + run.latestStep()
                            + " wanted to write; it was done again. Let nothing but Golden List write there.");
            execution = operator.start(nightly, parameters(run, attempt));
        }
        return execution;
    }

    private static boolean isLockedOut(JobExecution execution) {
        return execution.getAllFailureExceptions().stream().anyMatch(Reachable::isLockedOut);
    }

    private GoldenListException failure(JobExecution execution, Run run) {
        if (stop.isRaised()) {
            return new GoldenListException(
                    ExitCode.LATER,
                    "Stopped, as told, in the night of " + run.businessDate() + " at the step " + run.latestStep()
                            + ". What it has committed stays; the next run takes up the rest.");
        }
        List<Throwable> causes = new ArrayList<>(execution.getAllFailureExceptions());
        for (Throwable cause : causes) {
            Optional<GoldenListException> ours = Reachable.isLockedOut(cause) ? Optional.empty() : ours(cause);
            if (ours.isPresent()) {
                return ours.get();
            }
        }
        for (Throwable cause : causes) {
            Optional<GoldenListException> lost = Reachable.lost(cause);
            if (lost.isPresent()) {
                return lost.get();
            }
        }
        if (isLockedOut(execution)) {
            return new GoldenListException(
                    ExitCode.LATER,
                    "Somebody else holds locks in our own database that the step " + run.latestStep()
                            + " needs. What was committed stays; let the other end, and run again.");
        }
        Throwable first = causes.isEmpty() ? null : deepest(causes.get(causes.size() - 1));
        if (first instanceof ArithmeticException && isOverflow(first)) {
            return new GoldenListException(
                    ExitCode.DATA,
                    "The amounts that the step " + run.latestStep()
                            + " adds up come to more than 922,337,203,685,477, the most"
                            + " that is kept. Let the mapping give amounts in thousands, or leave out the lines that are that"
                            + " large.",
                    first);
        }
        LOG.debug("The night stopped", first);
        return new GoldenListException(
                ExitCode.INTERNAL,
                "The night stopped by a fault of our own: " + (first == null ? execution.getStatus() : first)
                        + ". Run again with --verbose, and report what it shows.",
                first);
    }

    /** As {@link Math} and {@link java.math.BigDecimal} say it. */
    private static boolean isOverflow(Throwable fault) {
        return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("overflow");
    }

    private static Optional<GoldenListException> ours(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof GoldenListException ours) {
                return Optional.of(ours);
            }
        }
        return Optional.empty();
    }

    private static Throwable deepest(Throwable cause) {
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }

    private static List<StepSummary> steps(JobExecution execution, Run run) {
        return execution.getStepExecutions().stream()
                .filter(step -> !step.getStepName().contains(PARTITION_MARK))
                .sorted(Comparator.comparingLong(StepExecution::getId))
                .map(step -> step(step, run.tally(step.getStepName())))
                .toList();
    }

    private static StepSummary step(StepExecution step, Tally tally) {
        long millis = step.getStartTime() == null || step.getEndTime() == null
                ? 0
                : Duration.between(step.getStartTime(), step.getEndTime()).toMillis();
        return new StepSummary(step.getStepName(), tally.read(), tally.written(), tally.quarantined(), millis);
    }

    private NightSummary summary(
            JobFile job,
            Run run,
            ExitCode exitCode,
            @Nullable GoldenListException failure,
            List<StepSummary> steps,
            double seconds) {
        return new NightSummary(
                job.name().toLowerCase(Locale.ROOT),
                run.businessDate(),
                run.number(),
                exitCode,
                failure == null ? null : failure.getMessage(),
                steps,
                jdbc.sql(files.text("sql/night/control-totals.sql"))
                        .param("run", run.number())
                        .param("date", run.businessDate())
                        .query(NightSummary.ControlTotal.class)
                        .list(),
                jdbc.sql("SELECT grade, customers, net_profit FROM grade_line WHERE business_date = ? ORDER BY grade")
                        .param(run.businessDate())
                        .query(NightSummary.GradeCount.class)
                        .list(),
                jdbc.sql("SELECT COUNT(*) FROM movement WHERE business_date = ? AND kind <> 'baseline'")
                        .param(run.businessDate())
                        .query(Integer.class)
                        .single(),
                run.notes().stream().map(Run.Note::text).toList(),
                failure == null ? editions.of(run.businessDate(), run.number()) : List.of(),
                restatements.of(run.number()).orElse(null),
                seconds);
    }
}
