package org.goldenlist.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.grade.Grade;
import org.goldenlist.list.GradedList;
import org.goldenlist.list.ListFormat;
import org.goldenlist.list.ListedCustomer;
import org.goldenlist.night.Settings;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graded list. */
@Command(name = "list", description = "Writes the graded list, the best first.")
final class ListCommand implements Callable<Integer> {

    @Option(
            names = "--grade",
            split = ",",
            paramLabel = "A,B",
            description = "Only these grades: ${COMPLETION-CANDIDATES}.")
    List<Grade> grades = new ArrayList<>();

    @Option(names = "--key", description = "Only key customers: golden (A or B), or pinned.")
    boolean key;

    @Option(names = "--date", paramLabel = "D", description = "As of this business date (default: the last graded).")
    @Nullable
    LocalDate date;

    @Mixin
    ListOptions output = new ListOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        ListFormat chosen = output.format(common);
        if (chosen == ListFormat.XLSX && output.out == null) {
            throw new GoldenListException(ExitCode.USAGE, "A workbook needs a file: add --out list.xlsx.");
        }
        Settings settings = common.settings();
        try (Database database = Database.open(settings.database()).requireTables()) {
            GradedList list = new GradedList(settings.grading(database.dataSource(), common.files()));
            try (Stream<ListedCustomer> all = list.streamAsOf(list.gradedDate(date))) {
                Stream<ListedCustomer> rows = all.filter(
                                one -> grades.isEmpty() || grades.contains(Grade.valueOf(one.grade())))
                        .filter(one -> !key || one.isKey());
                if (output.out == null) {
                    // Read first: whoever reads the other end may take longer than the server waits.
                    chosen.writeList(rows.toList().stream(), System.out);
                } else {
                    OutFile.write(output.out, stream -> chosen.writeList(rows, stream));
                }
            }
            return ExitCode.DONE.number();
        }
    }
}
