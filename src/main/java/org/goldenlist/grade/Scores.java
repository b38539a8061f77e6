package org.goldenlist.grade;

import com.carrotsearch.hppc.LongArrayList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The scores of all active customers, streamed into an array: eight bytes a customer. */
final class Scores {

    private Scores() {}

    /** In ten-thousandths, in no order. */
    static long[] ofActive(DataSource dataSource, ShippedFiles files, LocalDate date) {
        LongArrayList scores = new LongArrayList();
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (PreparedStatement statement = connection.prepareStatement(files.text("sql/grade/scores.sql"))) {
            statement.setFetchSize(Integer.MIN_VALUE);
            statement.setObject(1, date.minusDays(365));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    scores.add(rows.getBigDecimal(1).movePointRight(4).longValueExact());
                }
            }
            return scores.toArray();
        } catch (SQLException e) {
            throw new GoldenListException(ExitCode.UNAVAILABLE, "The scores cannot be read: " + e.getMessage(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
