package org.goldenlist.report.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenlist.report.template.Contract.Entry;
import org.jspecify.annotations.Nullable;

/** Contracts as tables of docs/templates.md. */
final class ContractText {

    private static final int LONGEST = 70;

    private ContractText() {}

    static String all() {
        return Contract.TEMPLATES.stream().map(ContractText::one).collect(Collectors.joining());
    }

    private static String one(String template) {
        Contract contract = Contract.of(template);
        StringBuilder text = new StringBuilder();
        text.append("\n### ")
                .append(template)
                .append("\n\n")
                .append(contract.what())
                .append("\n\n");
        if (!contract.parameters().isEmpty()) {
            text.append("| parameter | type | meaning | sample |\n|---|---|---|---|\n");
            contract.parameters().forEach(entry -> rows(entry, entry.name(), entry.sample(), text));
        }
        if (!contract.fields().isEmpty()) {
            text.append("\n| field | type | meaning | sample |\n|---|---|---|---|\n");
            contract.fields().forEach(entry -> rows(entry, entry.name(), first(contract.rows(), entry), text));
        }
        return text.toString();
    }

    private static void rows(Entry entry, String name, @Nullable Object sample, StringBuilder text) {
        boolean plain = entry.type() != Contract.Type.PICTURE && entry.type() != Contract.Type.ROWS;
        text.append("| `%s` | %s | %s | %s |\n"
                .formatted(name, entry.type(), cell(entry.meaning()), plain ? cell(cut(sample)) : ""));
        entry.fields().forEach(field -> rows(field, name + "." + field.name(), first(sample, field), text));
    }

    /** Of a field, out of the first row that has one. */
    private static @Nullable Object first(@Nullable Object rows, Entry field) {
        return rows instanceof List<?> list
                ? list.stream()
                        .map(row -> ((Map<?, ?>) row).get(field.name()))
                        .filter(Objects::nonNull)
                        .filter(value -> !value.equals(""))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static String cut(@Nullable Object sample) {
        String text =
                sample == null ? "" : sample.toString().replaceAll("\\s+", " ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 2) + " …";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("{", "&#123;");
    }
}
