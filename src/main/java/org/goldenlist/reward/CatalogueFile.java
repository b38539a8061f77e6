package org.goldenlist.reward;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the catalogue of rewards, and says everything that is wrong with it at once, by line. */
public final class CatalogueFile {

    public static final String NAME = "jobs/rewards/catalogue.yaml";

    private static final int SHOWN = 50;

    private final List<String> faults = new ArrayList<>();

    private CatalogueFile() {}

    /**
     * Reads {@value #NAME}.
     *
     * @throws GoldenListException with {@link ExitCode#SETTINGS} and all that is wrong
     */
    public static Catalogue load(ShippedFiles files) {
        return read(files.text(NAME));
    }

    static Catalogue read(String text) {
        CatalogueFile file = new CatalogueFile();
        List<CatalogueItem> items = file.items(text);
        if (!file.faults.isEmpty()) {
            List<String> all = file.faults;
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    NAME + (all.size() == 1 ? " has 1 fault" : " has " + all.size() + " faults") + ":\n  "
                            + String.join("\n  ", all.subList(0, Math.min(SHOWN, all.size())))
                            + (all.size() > SHOWN ? "\n  and " + (all.size() - SHOWN) + " more." : ""));
        }
        return Catalogue.of(items);
    }

    /** An item and where it begins. */
    private record Placed(CatalogueItem item, Node at) {}

    private List<CatalogueItem> items(String text) {
        List<Placed> placed = new ArrayList<>();
        for (Node node : nodes(text)) {
            if (node instanceof MappingNode mapping) {
                CatalogueItem item = new ItemReader(mapping, this::fault).item();
                if (item != null) {
                    checkAgainst(placed, item, node);
                    placed.add(new Placed(item, node));
                }
            } else {
                fault(node, "a reward begins with \"- id:\"");
            }
        }
        Set<String> ids = placed.stream().map(one -> one.item().id()).collect(Collectors.toSet());
        ids.add(Catalogue.LETTER.id());
        ids.add(Catalogue.CERTIFICATE.id());
        for (Placed one : placed) {
            one.item().notAfter().stream()
                    .filter(id -> !ids.contains(id))
                    .sorted()
                    .forEach(id -> fault(
                            one.at(),
                            one.item().id() + ": not-after names " + id + ", which the catalogue does not hold"));
        }
        return placed.stream().map(Placed::item).toList();
    }

    private void checkAgainst(List<Placed> before, CatalogueItem item, Node at) {
        for (Placed one : before) {
            if (one.item().id().equals(item.id())
                    && item.isOpenIn(
                            one.item().from() == null
                                    ? LocalDate.MIN
                                    : one.item().from(),
                            one.item().to() == null ? LocalDate.MAX : one.item().to())) {
                fault(
                        at,
                        item.id() + ": its window, " + item.window() + ", overlaps that of line " + line(one.at())
                                + ", " + one.item().window() + "; give another id, or windows that lie apart");
            }
        }
    }

    private List<Node> nodes(String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                return List.of();
            }
            if (root instanceof MappingNode mapping
                    && mapping.getValue().size() == 1
                    && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("rewards")) {
                return list(mapping.getValue().get(0));
            }
            fault(root, "the file holds one key, rewards, and below it a list of rewards");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add("line " + line + ": this is no YAML: " + e.getProblem() + ".");
        } catch (YAMLException e) {
            faults.add("the file is no YAML: " + e.getMessage());
        }
        return List.of();
    }

    private List<Node> list(NodeTuple rewards) {
        Node value = rewards.getValueNode();
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (!(value instanceof ScalarNode scalar) || !scalar.getValue().isEmpty()) {
            fault(value, "rewards is a list; each reward begins with \"- id:\"");
        }
        return List.of();
    }

    private void fault(@Nullable Node at, String sentence) {
        faults.add((at == null ? "" : "line " + line(at) + ": ") + sentence + ".");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
