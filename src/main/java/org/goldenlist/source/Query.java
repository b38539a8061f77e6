package org.goldenlist.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/** A query with {@code :from} and {@code :to}, each any number of times, made into a statement. */
final class Query {

    private Query() {}

    static PreparedStatement prepare(Connection connection, String sql, String from, String to) throws SQLException {
        ParsedSql parsed = NamedParameterUtils.parseSqlStatement(sql);
        MapSqlParameterSource values =
                new MapSqlParameterSource().addValue("from", from).addValue("to", to);
        @Nullable Object[] arguments = NamedParameterUtils.buildValueArray(parsed, values, null);
        PreparedStatement statement = connection.prepareStatement(
                NamedParameterUtils.substituteNamedParameters(parsed, values),
                ResultSet.TYPE_FORWARD_ONLY,
                ResultSet.CONCUR_READ_ONLY);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
