package org.goldenlist.report.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperPrint;

/** Templates that keep what they are given. */
public final class RecordingTemplates extends Templates {

    /** What a template was given last. */
    public record Given(Map<String, Object> parameters, List<? extends Record> rows) {}

    private final Map<String, Given> given = new LinkedHashMap<>();

    public RecordingTemplates() {
        super(null);
    }

    @Override
    public JasperPrint fill(String name, Map<String, Object> parameters, JRDataSource rows) {
        given.put(name, new Given(Map.copyOf(parameters), records(rows)));
        return super.fill(name, parameters, rows);
    }

    public Map<String, Given> given() {
        return given;
    }

    /** What rows go through; empty for other data. */
    public static List<? extends Record> records(Object rows) {
        return rows instanceof Rows ours ? ours.records() : List.of();
    }
}
