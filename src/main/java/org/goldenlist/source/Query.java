package org.goldenlist.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query with {@code :from} and {@code :to}, each any number of times, made into a statement. */
final class Query {

    private static final Pattern PARAMETER = Pattern.compile(":(from|to)\\b");

    private Query() {}

    static PreparedStatement prepare(Connection connection, String sql, String from, String to) throws SQLException {
        StringBuilder numbered = new StringBuilder();
        List<String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(SqlText.masked(sql));
        int copied = 0;
        while (parameter.find()) {
            numbered.append(sql, copied, parameter.start()).append('?');
            values.add(parameter.group(1).equals("from") ? from : to);
            copied = parameter.end();
        }
        numbered.append(sql, copied, sql.length());
        PreparedStatement statement = connection.prepareStatement(
                numbered.toString(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
        return statement;
    }
}
