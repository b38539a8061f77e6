package org.goldenlist.source;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the user of a source may do, beyond reading. */
final class Grants {

    private static final Set<String> READING = Set.of(
            "USAGE",
            "SELECT",
            "SHOW VIEW",
            "SHOW DATABASES",
            "PROCESS",
            "REPLICATION CLIENT",
            "BINLOG MONITOR",
            "SLAVE MONITOR");
    private static final Pattern PRIVILEGES =
            Pattern.compile("^GRANT (.+?) ON (.+?) TO .*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ROLES =
            Pattern.compile("^GRANT ((?:[`'][^`']+[`'](?:@[`'][^`']*[`'])?,?\\s*)+) TO .*");

    private Grants() {}

    /** A sentence for a user who may do more than read; nothing otherwise. */
    static List<String> beyondReading(Connection connection, String source, String user) throws SQLException {
        Set<String> beyond = new TreeSet<>();
        List<String> lines = show(connection, "SHOW GRANTS");
        for (String line : List.copyOf(lines)) {
            Matcher roles = ROLES.matcher(line);
            if (roles.matches()) {
                lines = isMariaDb(connection)
                        ? withRole(connection, lines, roles.group(1))
                        : show(connection, "SHOW GRANTS FOR CURRENT_USER() USING " + roles.group(1));
            }
        }
        for (String line : lines) {
            Matcher grant = PRIVILEGES.matcher(line);
            if (grant.matches() && !isScratch(line, grant.group(2))) {
                for (String privilege : withoutColumns(grant.group(1)).split(",")) {
                    String name = privilege.strip().toUpperCase(Locale.ROOT);
                    if (!READING.contains(name)) {
                        beyond.add(name + " ON " + grant.group(2));
                    }
                }
                if (line.toUpperCase(Locale.ROOT).contains("WITH GRANT OPTION")) {
                    beyond.add("GRANT OPTION ON " + grant.group(2));
                }
            }
        }
        if (beyond.isEmpty()) {
            return List.of();
        }
        List<String> some = beyond.stream().limit(4).toList();
        return List.of("The user " + user + " of the source " + source + " may do more than read: "
                + String.join(", ", some) + (beyond.size() > some.size() ? " and more" : "")
                + ". Give a user with SELECT alone, or set goldenlist.sources." + source + ".may-write: true.");
    }

    /** MariaDB shows the grants of the one role that is set, though a user may set any that was granted. */
    private static List<String> withRole(Connection connection, List<String> lines, String role) throws SQLException {
        Set<String> all = new LinkedHashSet<>(lines);
        String before =
                show(connection, "SELECT COALESCE(CURRENT_ROLE(), 'NONE')").get(0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE " + role);
            all.addAll(show(connection, "SHOW GRANTS"));
            statement.execute("SET ROLE " + (before.equals("NONE") ? before : "`" + before + "`"));
        }
        return List.copyOf(all);
    }

    /** A fresh MariaDB lets everybody write in databases called test. */
    private static boolean isScratch(String line, String on) {
        return line.contains("TO PUBLIC") && on.replaceAll("[`\\\\]", "").matches("test(_%)?\\.\\*");
    }

    private static String withoutColumns(String privileges) {
        return privileges.replaceAll("\\([^)]*\\)", "");
    }

    private static boolean isMariaDb(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
    }

    private static List<String> show(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.addAll(Arrays.asList(rows.getString(1)));
            }
        }
        return lines;
    }
}
