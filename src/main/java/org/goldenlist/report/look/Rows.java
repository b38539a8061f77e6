package org.goldenlist.report.look;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/** Records as a template sees them: one for the page, its components as parameters, its lists as rows with fields. */
public final class Rows implements JRRewindableDataSource {

    private final List<? extends Record> rows;
    private int current = -1;

    private Rows(List<? extends Record> rows) {
        this.rows = rows;
    }

    /** For a template that draws the row about all of them apart. */
    public static <R> List<R> allButTheLast(List<R> rows) {
        return rows.isEmpty() ? rows : rows.subList(0, rows.size() - 1);
    }

    public static <R> List<R> theLast(List<R> rows) {
        return rows.isEmpty() ? rows : rows.subList(rows.size() - 1, rows.size());
    }

    public static Map<String, Object> parameters(Record page) {
        Map<String, Object> parameters = new HashMap<>();
        for (RecordComponent component : page.getClass().getRecordComponents()) {
            Object value = value(page, component);
            if (value instanceof Collection<?> collection) {
                value = new Rows(collection.stream().map(Record.class::cast).toList());
            }
            if (value != null) {
                parameters.put(component.getName(), value);
            }
        }
        return parameters;
    }

    @Override
    public boolean next() {
        return ++current < rows.size();
    }

    @Override
    public void moveFirst() {
        current = -1;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        Record row = rows.get(current);
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getName().equals(field.getName())) {
                return value(row, component);
            }
        }
        throw new JRException("there is no field " + field.getName() + " in "
                + List.of(row.getClass().getRecordComponents()).stream()
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new GoldenListException(ExitCode.INTERNAL, "The figure " + component + " cannot be read.", e);
        }
    }
}
