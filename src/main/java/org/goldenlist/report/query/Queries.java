package org.goldenlist.report.query;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.goldenlist.report.look.ReportSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queries under {@code sql/report}, with the rates that profits are computed with, and how their rows are read. */
public final class Queries {

    private final JdbcClient database;
    private final BigDecimal costRate;
    private final BigDecimal hourRate;

    public Queries(DataSource dataSource, ReportSettings company) {
        this.database = JdbcClient.create(dataSource);
        this.costRate = BigDecimal.ONE.subtract(company.assumedMargin());
        this.hourRate = company.costPerContactHour();
    }

    public JdbcClient.StatementSpec of(String name) {
        return database.sql(Sql.report(name));
    }

    /** A query that computes profits. */
    public JdbcClient.StatementSpec withRates(String name) {
        return of(name).param("cost_rate", costRate).param("hour_rate", hourRate);
    }

    /** The rates, to keep with what was computed with them. */
    public String rates() {
        return costRate.stripTrailingZeros().toPlainString() + " "
                + hourRate.stripTrailingZeros().toPlainString();
    }

    public static BigDecimal money(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? BigDecimal.ZERO : value;
    }

    public static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
