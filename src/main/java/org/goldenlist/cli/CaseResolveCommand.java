package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.goldenlist.casework.CaseWish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Resolves a case. */
@Command(
        name = "resolve",
        description = "Closes a case with the reason learnt and the outcome. It is looked at again two weeks later.")
final class CaseResolveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CASE", description = "The case's number.")
    int caseNo;

    @Option(
            names = "--reason",
            paramLabel = "R",
            required = true,
            description = "Why, out of goldenlist.watch.cases.reasons: price, quality, delivery …")
    String reason = "";

    @Option(names = "--outcome", paramLabel = "TEXT", required = true, description = "What was agreed or done.")
    String outcome = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "A word more.")
    @Nullable
    String note;

    @Mixin
    CaseAnswer answer = new CaseAnswer();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        return CaseText.record(
                common, answer.wish(caseNo, CaseWish.Act.RESOLVE, null, reason, outcome, note), answer.dryRun);
    }
}
