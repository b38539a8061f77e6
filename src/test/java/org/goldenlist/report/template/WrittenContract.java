package org.goldenlist.report.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.RecordingTemplates;
import org.goldenlist.report.template.Contract.Entry;
import org.goldenlist.report.template.Contract.Type;
import org.jspecify.annotations.Nullable;

/** The contract of a template, out of what it was given; what each thing means is taken from the contract that there is. */
record WrittenContract(JasperReport template, RecordingTemplates.Given given, Contract before) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROWS = 3;

    Contract contract() {
        Map<String, Entry> known = Contract.byName(before.parameters());
        Map<String, Class<?>> declared = new LinkedHashMap<>();
        for (JRParameter parameter : template.getParameters()) {
            if (!parameter.isSystemDefined()) {
                declared.put(parameter.getName(), parameter.getValueClass());
            }
        }
        TreeSet<String> more = new TreeSet<>(given.parameters().keySet());
        more.removeIf(name -> name.startsWith("REPORT_"));
        more.removeAll(declared.keySet());
        List<Entry> parameters = Stream.concat(declared.keySet().stream(), more.stream())
                .map(name -> parameter(name, declared.get(name), known.get(name)))
                .toList();
        return new Contract(
                before.what(),
                parameters,
                fields(given.rows(), before.fields()),
                rows(given.rows(), Integer.MAX_VALUE));
    }

    private Entry parameter(String name, @Nullable Class<?> declared, @Nullable Entry known) {
        Object value = given.parameters().get(name);
        Type type = type(
                value == null && declared != null
                        ? declared
                        : java.util.Objects.requireNonNull(value).getClass());
        List<? extends Record> records = RecordingTemplates.records(value);
        return new Entry(
                name,
                type,
                known == null ? "" : known.meaning(),
                type == Type.ROWS && records.isEmpty() && known != null
                        ? known.fields()
                        : fields(records, known == null ? List.of() : known.fields()),
                type == Type.ROWS ? rows(records, Integer.MAX_VALUE) : sample(type, value));
    }

    private static List<Entry> fields(List<? extends Record> records, List<Entry> before) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<String, Entry> known = Contract.byName(before);
        List<Entry> fields = new ArrayList<>();
        for (RecordComponent component : records.get(0).getClass().getRecordComponents()) {
            Entry entry = known.get(component.getName());
            List<? extends Record> inner = records.stream()
                    .map(record -> value(record, component))
                    .filter(List.class::isInstance)
                    .flatMap(list -> ((List<?>) list).stream())
                    .map(Record.class::cast)
                    .toList();
            fields.add(new Entry(
                    component.getName(),
                    type(component.getType()),
                    entry == null ? "" : entry.meaning(),
                    fields(inner, entry == null ? List.of() : entry.fields()),
                    null));
        }
        return fields;
    }

    private static List<Map<String, @Nullable Object>> rows(List<? extends Record> records, int most) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Record record : records.subList(0, Math.min(most, records.size()))) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object value = value(record, component);
                Type type = type(component.getType());
                if (value instanceof List<?> list) {
                    row.put(
                            component.getName(),
                            rows(list.stream().map(Record.class::cast).toList(), ROWS));
                } else if (value != null) {
                    row.put(component.getName(), sample(type, value));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object sample(Type type, @Nullable Object value) {
        return type == Type.PICTURE && value != null ? "picture" : value;
    }

    private static Type type(Class<?> of) {
        if (of == String.class) {
            return Type.TEXT;
        } else if (of == Integer.class || of == int.class) {
            return Type.NUMBER;
        } else if (of == Boolean.class || of == boolean.class) {
            return Type.FLAG;
        } else if (Renderable.class.isAssignableFrom(of)) {
            return Type.PICTURE;
        } else if (JRDataSource.class.isAssignableFrom(of) || List.class.isAssignableFrom(of)) {
            return Type.ROWS;
        }
        throw new IllegalArgumentException("a template is given a " + of);
    }

    /** As it stands in its file: an entry and a row on a line each. */
    static String json(Contract contract) {
        return "{\n  \"what\": " + line(contract.what()) + ",\n  \"parameters\": ["
                + contract.parameters().stream().map(WrittenContract::entry).collect(Collectors.joining(","))
                + "\n  ],\n  \"fields\": ["
                + contract.fields().stream().map(WrittenContract::entry).collect(Collectors.joining(","))
                + "\n  ],\n  \"rows\": ["
                + contract.rows().stream().map(row -> "\n    " + line(row)).collect(Collectors.joining(","))
                + "\n  ]\n}\n";
    }

    private static String entry(Entry entry) {
        String begin = "\n    {\"name\": " + line(entry.name()) + ", \"type\": "
                + line(entry.type().toString()) + ", \"meaning\": " + line(entry.meaning()) + ", \"fields\": [";
        String fields = entry.fields().stream()
                .map(field -> "\n      " + entry(field).strip())
                .collect(Collectors.joining(","));
        String sample = entry.sample() instanceof List<?> rows
                ? "["
                        + rows.stream().map(row -> "\n      " + line(row)).collect(Collectors.joining(","))
                        + (rows.isEmpty() ? "]" : "\n    ]")
                : line(entry.sample());
        return begin + fields + (entry.fields().isEmpty() ? "]" : "\n    ]") + ", \"sample\": " + sample + "}";
    }

    private static String line(@Nullable Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
