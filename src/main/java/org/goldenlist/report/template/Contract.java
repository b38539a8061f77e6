package org.goldenlist.report.template;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/**
 * What a template is given, with a sample. It stands beside the built-in template, as {@code reports/management/proof.contract.json}.
 *
 * @param what the page is
 * @param fields of a row, where the template prints a page for each of several rows
 * @param rows the sample of these, by field
 */
public record Contract(
        String what, List<Entry> parameters, List<Entry> fields, List<Map<String, @Nullable Object>> rows) {

    /**
     * A parameter or a field.
     *
     * @param fields of rows; else empty
     * @param sample of a text, number or flag as itself, of a picture anything, of rows as a list of maps; null in a field,
     *     whose samples stand in the rows
     */
    public record Entry(
            String name,
            Type type,
            String meaning,
            List<Entry> fields,
            @Nullable Object sample) {}

    /** What may be handed to a template. */
    public enum Type {
        TEXT(String.class),
        NUMBER(Integer.class),
        FLAG(Boolean.class),
        PICTURE(Renderable.class),
        ROWS(JRDataSource.class);

        private final Class<?> inJava;

        Type(Class<?> inJava) {
            this.inJava = inJava;
        }

        /** How a template declares it. */
        public Class<?> inJava() {
            return inJava;
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** All templates, in the order in which people meet them. */
    public static final List<String> TEMPLATES = List.of(
            "management/what-changed",
            "management/golden-list",
            "management/outlook",
            "management/stake",
            "management/attention",
            "management/giving",
            "management/proof",
            "call/call-sheet",
            "restatement/restatement",
            "campaign/campaign-result",
            "loss/loss",
            "letter/letter",
            "letter/certificate",
            "letter/cover",
            "club/poster",
            "club/guest-list",
            "newsletter/club");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /**
     * The contract of a template.
     *
     * @throws GoldenListException with {@link ExitCode#USAGE} where there is no such template
     */
    public static Contract of(String template) {
        if (!TEMPLATES.contains(template)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "There is no template called " + template + ". Valid are: " + String.join(", ", TEMPLATES) + ".");
        }
        try (InputStream in = Contract.class.getResourceAsStream(file(template))) {
            if (in == null) {
                throw new IOException(file(template) + " is missing from the program");
            }
            return JSON.readValue(in, Contract.class);
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.INTERNAL, "The contract of " + template + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String file(String template) {
        return "/reports/" + template + ".contract.json";
    }

    /** The sample as a template takes it. */
    Map<String, Object> sampleParameters() {
        Map<String, Object> values = new HashMap<>();
        for (Entry entry : parameters) {
            Object value = SampleRows.value(entry, entry.sample());
            if (value != null) {
                values.put(entry.name(), value);
            }
        }
        return values;
    }

    /** The rows of the sample; one without fields where the template prints no rows. */
    SampleRows sampleRows() {
        return fields.isEmpty() ? new SampleRows(List.of(), List.of(Map.of())) : new SampleRows(fields, rows);
    }

    static Map<String, Entry> byName(List<Entry> entries) {
        Map<String, Entry> named = new LinkedHashMap<>();
        entries.forEach(entry -> named.put(entry.name(), entry));
        return named;
    }
}
