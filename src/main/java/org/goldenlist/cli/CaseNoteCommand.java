package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.goldenlist.casework.CaseWish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a note to a case. */
@Command(name = "note", description = "Adds to a case what was learnt; its state stays as it is.")
final class CaseNoteCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's number.")
    int caseNo;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", description = "A note, in quotation marks.")
    @Nullable
    String note;

    @Mixin
    CaseAnswer answer = new CaseAnswer();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        return CaseText.record(common, answer.wish(caseNo, CaseWish.Act.NOTE, null, null, null, note), answer.dryRun);
    }
}
