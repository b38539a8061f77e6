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

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private final List<? extends Record> rows;
    private int current = -1;

    private Rows(List<? extends Record> rows) {
        this.rows = rows;
    }

    /** One row for each record. */
    public static Rows of(List<? extends Record> records) {
        return new Rows(records);
    }

    /** What it goes through. */
    List<? extends Record> records() {
        return rows;
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
        ACCESSORS.get(page.getClass()).forEach((name, accessor) -> {
            Object value = value(page, accessor);
            if (value != null) {
                parameters.put(name, value);
            }
        });
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
        Map<String, Method> accessors = ACCESSORS.get(row.getClass());
        Method accessor = accessors.get(field.getName());
        if (accessor == null) {
            throw new JRException("there is no field " + field.getName() + " in "
                    + accessors.keySet().stream().sorted().toList());
        }
        return value(row, accessor);
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
        }
        return accessors;
    }

    private static @Nullable Object value(Record row, Method accessor) {
        try {
            Object value = accessor.invoke(row);
            return value instanceof Collection<?> collection
                    ? new Rows(collection.stream().map(Record.class::cast).toList())
                    : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new GoldenListException(ExitCode.INTERNAL, "The figure " + accessor + " cannot be read.", e);
        }
    }
}
