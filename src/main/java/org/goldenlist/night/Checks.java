package org.goldenlist.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queries under {@code sql/checks}: each must return no row. */
final class Checks {

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    Checks(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** @throws GoldenListException with {@link ExitCode#DATA}, and for each failed check its name and first row */
    void run(Run run) {
        List<String> failed = new ArrayList<>();
        for (String name : files.list("sql/checks")) {
            List<Map<String, Object>> rows = jdbc.sql(files.text("sql/checks/" + name))
                    .param("date", run.businessDate())
                    .param("run", run.number())
                    .query()
                    .listOfRows();
            run.tally("check").addRead(1);
            if (!rows.isEmpty()) {
                failed.add(name.replace(".sql", "") + " (" + rows.size() + " rows, the first " + rows.get(0) + ")");
            }
        }
        if (!failed.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The tables of " + run.businessDate() + " contradict themselves, so nothing was rendered: "
                            + String.join("; ", failed) + ". The queries are under sql/checks.");
        }
    }
}
