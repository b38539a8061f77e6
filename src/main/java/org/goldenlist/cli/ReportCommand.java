package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.document.DocumentName;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.list.GradedList;
import org.goldenlist.night.MadeDocument;
import org.goldenlist.night.Settings;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a document. */
@Command(
        name = "report",
        description = {
            "Makes a document as of the last night, and says where it lies.",
            "Names and consents are those of today."
        })
final class ReportCommand implements Callable<Integer> {

    private static final int MOST_PROOFS = 100;

    @Parameters(
            paramLabel = "NAME",
            description =
                    "management, management-weekly, management-monthly, list, call-sheets, campaign-result, loss-post-mortems, newsletter, upgrade-letter, thank-you-letter, certificate, poster, guest-list, club-newsletter.")
    String name = "";

    @Option(names = "--date", paramLabel = "D", description = "The business date (default: the last graded).")
    @Nullable
    LocalDate date;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the files (default: that of the date, in goldenlist.night.output).")
    @Nullable
    Path out;

    @Option(
            names = "--proof",
            paramLabel = "N",
            description =
                    "Of letters: a PDF of N of them, spread over all who would get one, to look at before they are made.")
    @Nullable
    Integer proof;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        DocumentName wanted = DocumentName.of(name)
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.USAGE,
                        "There is no document called " + name + ". Valid are: " + DocumentName.all() + "."));
        requireLetters(wanted);
        Settings settings = common.settings();
        try (Database database = Database.open(settings.database()).requireTables()) {
            GradedList list = new GradedList(settings.grading(database.dataSource(), common.files()));
            LocalDate night = list.gradedDate(date);
            MadeDocument made = proof == null
                    ? MadeDocument.make(wanted, night, out, settings, common.files(), database)
                    : MadeDocument.proof(wanted, night, proof, out, settings, common.files(), database);
            print(wanted, made);
            if (!common.quiet && made.businessDate().isBefore(list.gradedDate(null))) {
                System.err.println(
                        "goldenlist: made anew for " + made.businessDate()
                                + ", with the names, addresses and consents of today; the record is the file that was delivered then");
            }
        }
        return ExitCode.DONE.number();
    }

    private void requireLetters(DocumentName wanted) {
        if (proof != null && (proof < 1 || proof > MOST_PROOFS)) {
            throw new GoldenListException(
                    ExitCode.USAGE, "--proof " + proof + " is no number of letters: give 1 to " + MOST_PROOFS + ".");
        }
        if (proof != null && !wanted.isForEachCustomer()) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "--proof is for letters (newsletter, upgrade-letter, thank-you-letter, certificate). Of " + wanted
                            + " there is one for all: make it, and look at it.");
        }
    }

    private static String nothing(DocumentName wanted) {
        return switch (wanted) {
            case CALL_SHEETS -> "Nobody has anybody to call: no case is open. No sheet was made.";
            case CAMPAIGN_RESULT ->
                "No campaign of which it is known what came of it ended in the 31 days up to the business date. Nothing was made."
                        + " See: goldenlist campaign list";
            case LOSS_POST_MORTEMS ->
                "Nobody was taken for lost in the 31 days up to the business date. Nothing was made. See: goldenlist case lost";
            case GUEST_LIST -> "Nobody is invited to an event that is not over. Nothing was made.";
            case NEWSLETTER, UPGRADE_LETTER, THANK_YOU_LETTER, CERTIFICATE -> "Nobody would get one. Nothing was made.";
            default -> "There is nothing to make. Nothing was made.";
        };
    }

    private void print(DocumentName wanted, MadeDocument made) throws IOException {
        if (common.json) {
            System.out.println(RowFormat.json(made));
            return;
        }
        List<Path> files = made.files();
        if (files.isEmpty()) {
            System.out.println(nothing(wanted));
        }
        files.forEach(System.out::println);
        if (made.each() > 0) {
            System.out.println(
                    made.each() + (made.each() == 1 ? " file" : " files") + " for one customer each beside it");
        }
    }
}
