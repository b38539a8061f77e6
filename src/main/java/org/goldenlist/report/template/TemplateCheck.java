package org.goldenlist.report.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import net.sf.jasperreports.components.list.ListComponent;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRComponentElement;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRDatasetRun;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionChunk;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.template.Contract.Entry;
import org.jspecify.annotations.Nullable;

/** Holds a template against what it will be given, and prints the sample with it. */
final class TemplateCheck {

    /** What a sentence quotes of a text. */
    private static final int QUOTED = 60;

    private final String name;
    private final Contract contract;
    private final JasperReport template;
    private final Templates templates;
    private final Words words;
    private final List<String> faults = new ArrayList<>();
    private @Nullable JasperPrint printed;

    /** @throws GoldenListException where the template cannot be compiled, and why */
    TemplateCheck(String name, Templates templates, Words words) {
        this.name = name;
        this.contract = Contract.of(name);
        this.templates = templates;
        this.words = words;
        this.template = templates.template(name);
        template.setProperty(JRTextElement.PROPERTY_PRINT_KEEP_FULL_TEXT, "true"); // else nobody knows what was cut off
        parameters();
        fields("The template", template.getMainDataset(), contract.fields());
        for (JRBand band : template.getAllBands()) {
            lists(band, contract.parameters(), contract.fields());
        }
        words();
        if (faults.isEmpty()) {
            print();
        }
    }

    /** What is wrong, a sentence each. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The sample; null where it could not be printed. */
    @Nullable
    JasperPrint printed() {
        return printed;
    }

    private void parameters() {
        Map<String, Entry> given = Contract.byName(contract.parameters());
        for (JRParameter parameter : template.getParameters()) {
            if (!parameter.isSystemDefined()) {
                compare(
                        "The template",
                        "parameter",
                        parameter.getName(),
                        parameter.getValueClassName(),
                        given.get(parameter.getName()),
                        given);
            }
        }
    }

    private void fields(String who, JRDataset dataset, List<Entry> entries) {
        Map<String, Entry> given = Contract.byName(entries);
        for (JRField field : dataset.getFields() == null ? new JRField[0] : dataset.getFields()) {
            compare(who, "field", field.getName(), field.getValueClassName(), given.get(field.getName()), given);
        }
    }

    private void compare(
            String who, String kind, String wanted, String type, @Nullable Entry entry, Map<String, Entry> given) {
        if (entry == null) {
            faults.add(who + " asks for the " + kind + " " + wanted + ", which nobody gives. Valid are: "
                    + (given.isEmpty() ? "none" : String.join(", ", new TreeSet<>(given.keySet()))) + ".");
        } else if (!entry.type().inJava().getName().equals(type)) {
            faults.add(who + " declares the " + kind + " " + wanted + " as " + type + ", but it is "
                    + entry.type().inJava().getName() + ". Change its class.");
        }
    }

    private void lists(JRElementGroup group, List<Entry> parameters, List<Entry> fields) {
        for (JRChild child : group.getChildren()) {
            if (child instanceof JRElementGroup inner) {
                lists(inner, parameters, fields);
            } else if (child instanceof JRComponentElement element
                    && element.getComponent() instanceof ListComponent list) {
                JRDatasetRun run = list.getDatasetRun();
                Entry rows = rows(run.getDataSourceExpression(), parameters, fields);
                JRDataset dataset = dataset(run.getDatasetName());
                if (rows != null && dataset != null) {
                    fields("The list of " + rows.name(), dataset, rows.fields());
                    lists(list.getContents(), parameters, rows.fields());
                }
            }
        }
    }

    private @Nullable JRDataset dataset(String wanted) {
        return Arrays.stream(template.getDatasets())
                .filter(one -> one.getName().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The rows that an expression names alone; null for any other. */
    private static @Nullable Entry rows(@Nullable JRExpression expression, List<Entry> parameters, List<Entry> fields) {
        if (expression == null || expression.getChunks() == null) {
            return null;
        }
        for (JRExpressionChunk chunk : expression.getChunks()) {
            Entry entry = switch (chunk.getType()) {
                case JRExpressionChunk.TYPE_PARAMETER ->
                    Contract.byName(parameters).get(chunk.getText());
                case JRExpressionChunk.TYPE_FIELD -> Contract.byName(fields).get(chunk.getText());
                default -> null;
            };
            if (entry != null && entry.type() == Contract.Type.ROWS) {
                return entry;
            }
        }
        return null;
    }

    private void words() {
        TreeSet<String> missing = new TreeSet<>();
        for (JRExpression expression :
                JRExpressionCollector.collectExpressions(DefaultJasperReportsContext.getInstance(), template)) {
            if (expression.getChunks() != null) {
                Arrays.stream(expression.getChunks())
                        .filter(chunk -> chunk.getType() == JRExpressionChunk.TYPE_RESOURCE)
                        .map(JRExpressionChunk::getText)
                        .filter(key -> !words.containsKey(key))
                        .forEach(missing::add);
            }
        }
        missing.forEach(key -> faults.add("The words " + key + " are in no " + file() + ". Add them there."));
    }

    /** What a language lacks is said in English, so what is missing is missing there. */
    private String file() {
        return "reports/" + name.substring(0, name.indexOf('/')) + "/words_en.properties";
    }

    private void print() {
        try {
            printed = fill(templates);
        } catch (GoldenListException e) {
            faults.add(e.getMessage());
            return;
        }
        int pages = printed.getPages().size();
        int builtIn = fill(new Templates(null)).getPages().size();
        if (pages != builtIn) {
            faults.add("The sample takes " + pages + (pages == 1 ? " page" : " pages") + ", with the built-in template "
                    + builtIn + ". Look for what stands too low or is too tall.");
        }
        for (int i = 0; i < pages; i++) {
            cutOff(i + 1, printed.getPages().get(i).getElements(), 0, 0);
        }
    }

    private JasperPrint fill(Templates by) {
        Map<String, Object> parameters = contract.sampleParameters();
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        return by.fill(name, parameters, contract.sampleRows());
    }

    private void cutOff(int page, List<JRPrintElement> elements, int left, int top) {
        for (JRPrintElement element : elements) {
            int x = left + element.getX();
            int y = top + element.getY();
            if (element instanceof JRPrintFrame frame) {
                cutOff(page, frame.getElements(), x, y);
            } else if (element instanceof JRPrintText text && text.getTextTruncateIndex() != null) {
                String whole = text.getFullText().replaceAll("\\s+", " ");
                faults.add("On page " + page + ", at " + x + ", " + y + ", a text is cut off: \""
                        + (whole.length() <= QUOTED ? whole : whole.substring(0, QUOTED) + " …")
                        + "\". Give it more room, or let it stretch.");
            } else if (x + element.getWidth() > printedWidth() || x < 0) {
                faults.add("On page " + page + ", at " + x + ", " + y
                        + ", something stands beyond the edge of the paper (" + printedWidth() + " wide).");
            }
        }
    }

    private int printedWidth() {
        return template.getPageWidth();
    }
}
