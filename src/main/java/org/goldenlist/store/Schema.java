package org.goldenlist.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Our own tables, brought up to date by the migrations under {@code sql/schema}. */
public final class Schema {

    private Schema() {}

    /** Makes or updates the tables; does nothing where they are up to date. */
    public static void migrate(DataSource dataSource) {
        try {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:sql/schema")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "Our own tables cannot be brought up to date: " + e.getMessage()
                            + " The user of goldenlist.database needs ALL on its own database.",
                    e);
        }
    }

    public static boolean exists(JdbcClient jdbc) {
        return jdbc.sql("SELECT COUNT(*) FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_name = 'grade_line'")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
