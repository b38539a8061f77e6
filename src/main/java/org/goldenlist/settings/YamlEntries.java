package org.goldenlist.settings;

import static org.goldenlist.settings.Entry.Kind.GROUP;
import static org.goldenlist.settings.Entry.Kind.LIST;
import static org.goldenlist.settings.Entry.Kind.NOTHING;
import static org.goldenlist.settings.Entry.Kind.VALUE;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenlist.settings.Entry.Kind;
import org.goldenlist.settings.Entry.Where;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Takes a YAML text apart into entries with their lines. Values stay as they are written: a password {@code 0123} is no
 * octal number, and a locale {@code no} is Norwegian.
 */
final class YamlEntries {

    private final String source;
    private final Faults faults;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<List<String>> taken = new HashSet<>();

    private YamlEntries(String source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** The entries; none where the text is broken, which is then among the faults. */
    static List<Entry> of(String text, String source, Faults faults) {
        YamlEntries yaml = new YamlEntries(source, faults);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                yaml.group(List.of(), mapping, Set.of());
            } else if (root != null) {
                faults.add(yaml.at(root), "The file must begin with a key, such as goldenlist:");
            }
        } catch (MarkedYAMLException e) {
            yaml.broken(text, e);
        } catch (YAMLException e) {
            faults.add(new Where(source, 0), "The file holds a character that YAML does not allow, or is too large.");
        }
        return yaml.entries;
    }

    private void group(List<String> path, MappingNode mapping, Set<Node> around) {
        Set<Node> inside = new HashSet<>(around);
        if (!inside.add(mapping)) {
            faults.add(at(mapping), "An alias refers to the group that holds it.");
            return;
        }
        Map<String, Integer> lines = new HashMap<>();
        List<Node> merged = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(at(tuple.getKeyNode()), "A key must be a word.");
            } else if (key.getTag().equals(Tag.MERGE)) {
                merged.add(tuple.getValueNode());
            } else {
                Integer first = lines.putIfAbsent(key.getValue(), at(key).line());
                if (first == null) {
                    value(Entry.below(path, key.getValue()), tuple.getValueNode(), at(key), inside);
                } else {
                    faults.add(
                            at(key),
                            String.join(".", Entry.below(path, key.getValue())) + " is given twice; first in line "
                                    + first + ".");
                }
            }
        }
        for (Node node : merged) {
            merge(path, node, inside);
        }
    }

    /** {@code <<: *other}: what is given beside it goes first. */
    private void merge(List<String> path, Node node, Set<Node> around) {
        if (node instanceof MappingNode mapping) {
            group(path, mapping, around);
        } else if (node instanceof SequenceNode several) {
            several.getValue().forEach(each -> merge(path, each, around));
        }
    }

    private void value(List<String> path, Node node, Where where, Set<Node> around) {
        if (node instanceof MappingNode mapping) {
            add(path, GROUP, "", where);
            group(path, mapping, around);
        } else if (node instanceof SequenceNode list) {
            add(path, LIST, "", where);
            for (int i = 0; i < list.getValue().size(); i++) {
                Node element = list.getValue().get(i);
                value(Entry.below(path, "[" + i + "]"), element, at(element), around);
            }
        } else if (node instanceof ScalarNode scalar) {
            boolean nothing = scalar.getTag().equals(Tag.NULL);
            add(path, nothing ? NOTHING : VALUE, nothing ? "" : scalar.getValue(), where);
        }
    }

    private void add(List<String> path, Kind kind, String text, Where where) {
        if (taken.add(path)) {
            entries.add(new Entry(path, kind, text, where));
        }
    }

    private Where at(Node node) {
        return new Where(source, node.getStartMark().getLine() + 1);
    }

    /** The parser's own words only where they cannot repeat a piece of the file, which may be a password. */
    private void broken(String text, MarkedYAMLException e) {
        List<String> lines = text.lines().toList();
        boolean tabs = false;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" *\t\\s*[^\\s#].*")) {
                faults.add(new Where(source, i + 1), "The line begins with a tab; YAML takes spaces only.");
                tabs = true;
            }
        }
        if (!tabs) {
            Mark mark = e.getProblemMark();
            faults.add(
                    new Where(source, mark == null ? 0 : mark.getLine() + 1), sentence(String.valueOf(e.getProblem())));
        }
    }

    private static String sentence(String problem) {
        if (problem.startsWith("mapping values are not allowed")) {
            return "A colon stands where none may: put a value that holds \": \" into quotes, and check the indentation.";
        }
        if (problem.startsWith("could not find expected ':'") || problem.startsWith("expected <block end>")) {
            return "The line above or this one is not \"key: value\", or is indented differently from its neighbours.";
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return "A quote or a bracket is opened and never closed.";
        }
        if (problem.startsWith("but found another document")) {
            return "The file must hold one document, without a second ---.";
        }
        return "The line is not YAML: put a value that begins with a special character (* & ! % @ `) into quotes.";
    }
}
