package org.goldenlist.night;

import com.mysql.cj.jdbc.JdbcStatement;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.goldenlist.store.TestDatabase;

/** The sales databases of two companies that nobody here made up, loaded as their READMEs say. */
final class RealSales {

    private static final String CSV = "/data/online-retail/online-retail-2010-12-01_2011-06-30.csv.gz";
    private static final Path ONLINE_RETAIL = Path.of("sql/sources/online-retail/README.md");
    private static final Pattern SQL_BLOCK = Pattern.compile("```sql\\n(.*?);\\n```", Pattern.DOTALL);
    private static final Set<Integer> NOT_ALLOWED = Set.of(1148, 3948, 4166, 2068, 3950);

    private RealSales() {}

    /** The table of Online Retail, made and filled by the statements of its README. */
    static TestDatabase onlineRetail() {
        TestDatabase database = TestDatabase.empty();
        List<String> statements = statements();
        String url = database.url() + "?allowLoadLocalInfile=true&rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(statements.get(0));
            try (InputStream csv = csv()) {
                statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(csv);
                statement.execute(statements.get(1));
            } catch (SQLException e) {
                if (!NOT_ALLOWED.contains(e.getErrorCode())) {
                    throw e;
                }
                insert(connection);
            }
            statement.execute("ANALYZE TABLE online_retail");
            return database;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> statements() {
        try {
            return SQL_BLOCK
                    .matcher(Files.readString(ONLINE_RETAIL))
                    .results()
                    .map(block -> block.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a server that allows no LOAD DATA LOCAL. */
    private static void insert(Connection connection) throws SQLException {
        String sql = "INSERT INTO online_retail VALUES (?, ?, NULLIF(?, ''), ?, ?, ?, NULLIF(?, ''), ?)";
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int rows = 0;
            for (NamedCsvRecord row : csvRows()) {
                for (int i = 0; i < 8; i++) {
                    statement.setString(i + 1, i == 6 ? row.getField(i).replace(".0", "") : row.getField(i));
                }
                statement.addBatch();
                if (++rows % 2_000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static InputStream csv() throws IOException {
        return new GZIPInputStream(RealSales.class.getResourceAsStream(CSV));
    }

    /** Every line of the file, as it stands there. */
    static List<NamedCsvRecord> csvRows() {
        try (Reader reader = new InputStreamReader(csv(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestDatabase sakila() {
        try (InputStream script =
                new GZIPInputStream(RealSales.class.getResourceAsStream("/data/sakila/sakila.sql.gz"))) {
            return TestDatabase.empty().run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
