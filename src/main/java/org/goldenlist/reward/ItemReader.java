package org.goldenlist.reward;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one item of the catalogue; whatever is wrong is told to a listener, with where it stands. */
final class ItemReader {

    private static final List<String> KEYS = List.of(
            "id",
            "kind",
            "title",
            "cost",
            "value",
            "grades",
            "stock",
            "places",
            "on",
            "from",
            "to",
            "not-after",
            "categories",
            "consent",
            "age",
            "customers",
            "about",
            "how");

    /** Of what there always is. */
    private static final List<String> ALWAYS_MAY = List.of("id", "kind", "title", "cost", "value", "about", "how");

    private static final List<String> GRADES = List.of("A", "B", "C", "D", "E");
    /** Stands for the category suggested to a C or D. */
    private static final String CATEGORY = "<category>";

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_PURPOSE = 100;
    private static final int LONGEST_CATEGORY = 200;

    private final MappingNode mapping;
    private final BiConsumer<Node, String> listener;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private String name = "a reward";
    private boolean sound = true;

    ItemReader(MappingNode mapping, BiConsumer<Node, String> listener) {
        this.mapping = mapping;
        this.listener = listener;
    }

    /** Null where something is wrong. */
    @Nullable
    CatalogueItem item() {
        takeKeys();
        String id = text("id", true, 40);
        if (id != null) {
            name = id;
            if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                fault("id", "is no id: small letters and figures, with hyphens between them, such as movie-passes");
            }
        }
        RewardKind kind = kind();
        String title = text("title", true, LONGEST_TITLE);
        BigDecimal cost = amount("cost", null);
        BigDecimal value = amount("value", cost);
        Set<String> grades = grades();
        if (title != null && title.contains(CATEGORY) && (grades.contains("A") || grades.contains("B"))) {
            fault("title", "holds " + CATEGORY + ", which only what is offered to Cs and Ds may: grades names A or B");
        }
        Integer stock = count("stock", 0, 1_000_000_000);
        Integer places = count("places", 1, 1_000_000);
        LocalDate on = day("on");
        LocalDate from = day("from");
        LocalDate to = day("to");
        Set<String> notAfter = new TreeSet<>(list("not-after", 40));
        List<String> categories = List.copyOf(list("categories", LONGEST_CATEGORY));
        String consent = text("consent", false, LONGEST_PURPOSE);
        Integer age = count("age", 1, 120);
        String customers = text("customers", false, 20);
        if (customers != null && !List.of("person", "business").contains(customers)) {
            fault("customers", "is \"" + customers + "\"; valid are person and business");
        }
        CatalogueItem.Words words =
                new CatalogueItem.Words(text("about", false, LONGEST_WORDS), text("how", false, LONGEST_WORDS));
        if (kind != null) {
            checkPlaces(kind, on, to);
        }
        LocalDate last = to == null ? on : to;
        if (from != null && last != null && last.isBefore(from)) {
            fault("from", "is " + from + ", after the last day, " + last);
        }
        if (id != null && Catalogue.isAlways(id)) {
            checkAlways(cost);
        }
        if (!sound || id == null || kind == null || title == null || cost == null || value == null) {
            return null;
        }
        return new CatalogueItem(
                id,
                kind,
                title,
                cost,
                value,
                grades,
                places == null ? stock : places,
                on,
                from,
                last,
                notAfter,
                categories,
                consent == null ? null : consent.toLowerCase(java.util.Locale.ROOT),
                age,
                customers,
                words);
    }

    private void takeKeys() {
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!KEYS.contains(key)) {
                fault(tuple.getKeyNode(), "has a key " + key + "; valid are " + String.join(", ", KEYS));
            } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                fault(tuple.getKeyNode(), "has " + key + " twice");
            }
        }
    }

    private void checkPlaces(RewardKind kind, @Nullable LocalDate on, @Nullable LocalDate to) {
        if (kind.hasPlaces()) {
            if (on == null && !values.containsKey("on")) {
                fault(mapping, "lacks on: the day of the " + kind + ", as 2026-12-11");
            }
            if (!values.containsKey("places")) {
                fault(mapping, "lacks places: how many can come to the " + kind);
            }
            if (values.containsKey("stock")) {
                fault("stock", "is for things; an " + kind + " has places");
            }
            if (on != null && to != null && to.isAfter(on)) {
                fault("to", "is " + to + ", after the day of the " + kind + ", " + on);
            }
        } else {
            for (String key : List.of("places", "on")) {
                if (values.containsKey(key)) {
                    fault(key, "is for an outing or event; a " + kind + " has stock, and a window from and to");
                }
            }
        }
    }

    /** Whoever is due must find it, whatever is used up. */
    private void checkAlways(@Nullable BigDecimal cost) {
        if (cost != null && cost.signum() > 0) {
            fault("cost", "is " + cost + "; it is what there always is, and costs 0.00");
        }
        for (String key : values.keySet()) {
            if (!ALWAYS_MAY.contains(key)) {
                fault(key, "cannot be given: it is for everybody at any time; give " + String.join(", ", ALWAYS_MAY));
            }
        }
    }

    private @Nullable RewardKind kind() {
        String text = text("kind", true, LONGEST_TITLE);
        Optional<RewardKind> kind = text == null ? Optional.empty() : RewardKind.find(text);
        if (text != null && kind.isEmpty()) {
            fault("kind", "is \"" + text + "\"; valid are " + RewardKind.names());
        }
        return kind.orElse(null);
    }

    private Set<String> grades() {
        Set<String> grades = new TreeSet<>();
        for (String grade : list("grades", 20)) {
            if (!GRADES.contains(grade)) {
                fault("grades", "names " + grade + "; valid are A, B, C, D and E");
            }
            grades.add(grade);
        }
        return values.containsKey("grades") ? grades : new TreeSet<>(Set.of("A", "B"));
    }

    private @Nullable String text(String key, boolean needed, int longest) {
        Node node = values.get(key);
        if (node == null) {
            if (needed) {
                fault(mapping, "lacks " + key);
            }
            return null;
        }
        String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (text.isEmpty()) {
            fault(key, "is empty, or no text");
            return null;
        }
        if (Text.length(text) > longest) {
            fault(key, "has more than " + longest + " characters");
        }
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }

    private @Nullable BigDecimal amount(String key, @Nullable BigDecimal otherwise) {
        Node node = values.get(key);
        if (node == null) {
            if (key.equals("cost")) {
                fault(mapping, "lacks cost: what one costs you, 0 where it costs nothing");
            }
            return otherwise;
        }
        String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (!text.matches("[0-9]{1,9}([.][0-9]{1,2})?")) {
            fault(key, "is \"" + text + "\"; give an amount from 0 on, such as 24.50, without a currency");
            return null;
        }
        return new BigDecimal(text).setScale(2);
    }

    private @Nullable Integer count(String key, int least, int most) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            fault(key, "is \"" + text + "\"; give a whole number from " + least + " to " + most);
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable LocalDate day(String key) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(key, "is \"" + text + "\"; give a day as 2026-12-11");
            return null;
        }
    }

    /** A list, or a single value. */
    private Set<String> list(String key, int longest) {
        Node node = values.get(key);
        Set<String> all = new LinkedHashSet<>();
        List<Node> nodes =
                node instanceof SequenceNode sequence ? sequence.getValue() : node == null ? List.of() : List.of(node);
        for (Node one : nodes) {
            String text = one instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
            if (text.isEmpty() || Text.length(text) > longest) {
                fault(key, "is a list of texts of 1 to " + longest + " characters");
            } else if (!all.add(text)) {
                fault(key, "names " + text + " twice");
            }
        }
        if (node != null && all.isEmpty() && nodes.isEmpty()) {
            fault(key, "is empty; leave it out instead");
        }
        return all;
    }

    private void fault(String key, String sentence) {
        fault(values.getOrDefault(key, mapping), key + " " + sentence);
    }

    private void fault(Node at, String sentence) {
        sound = false;
        listener.accept(at, name + ": " + sentence);
    }
}
