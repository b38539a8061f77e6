package org.goldenlist.report.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/** The queries under {@code sql/report}, by name. */
public final class Sql {

    private static final Map<String, String> QUERIES = new ConcurrentHashMap<>();

    private Sql() {}

    public static String report(String name) {
        return QUERIES.computeIfAbsent(name, Sql::read);
    }

    private static String read(String name) {
        String path = "/sql/report/" + name + ".sql";
        try (InputStream in = Sql.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new GoldenListException(ExitCode.INTERNAL, "The query " + path + " is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GoldenListException(ExitCode.INTERNAL, "The query " + path + " cannot be read.", e);
        }
    }
}
