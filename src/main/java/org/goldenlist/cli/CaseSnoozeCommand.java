package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.goldenlist.casework.CaseWish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a case off. */
@Command(name = "snooze", description = "Puts a case off until a day; it comes back where its sign is still there.")
final class CaseSnoozeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CASE", description = "The case's number.")
    int caseNo;

    @Option(names = "--until", paramLabel = "D", required = true, description = "The day on which it comes back.")
    LocalDate until = LocalDate.MIN;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    @Nullable
    String note;

    @Mixin
    CaseAnswer answer = new CaseAnswer();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        return CaseText.record(
                common, answer.wish(caseNo, CaseWish.Act.SNOOZE, until, null, null, note), answer.dryRun);
    }
}
