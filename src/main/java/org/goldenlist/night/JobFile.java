package org.goldenlist.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A job as {@code jobs/<name>.yaml} describes it.
 *
 * @param documents the names of the documents it renders, in order
 */
public record JobFile(String name, List<String> documents) {

    private static final List<String> KEYS = List.of("runs", "documents");

    /**
     * Reads a job.
     *
     * @throws GoldenListException where there is no such job, or its file says something that cannot be
     */
    public static JobFile load(ShippedFiles files, String name) {
        List<String> jobs = files.list("jobs").stream()
                .filter(file -> file.endsWith(".yaml"))
                .map(file -> file.replace(".yaml", ""))
                .toList();
        if (!jobs.contains(name)) {
            throw new GoldenListException(
                    ExitCode.USAGE, "There is no job called " + name + ". Valid are: " + String.join(", ", jobs) + ".");
        }
        String file = "jobs/" + name + ".yaml";
        Map<?, ?> tree = read(file, files.text(file));
        for (Object key : tree.keySet()) {
            if (!KEYS.contains(key)) {
                throw refused(file, "has a key " + key + "; valid are " + String.join(", ", KEYS));
            }
        }
        if (!NightlyJob.NAME.equals(tree.get("runs"))) {
            throw refused(file, "says runs: " + tree.get("runs") + "; valid is nightly");
        }
        return new JobFile(name, documents(file, tree.get("documents")));
    }

    private static Map<?, ?> read(String file, String text) {
        try {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            if (tree instanceof Map<?, ?> map) {
                return map;
            }
            throw refused(file, "holds no keys");
        } catch (YAMLException e) {
            throw new GoldenListException(ExitCode.SETTINGS, "The job " + file + " is no YAML: " + e.getMessage(), e);
        }
    }

    private static List<String> documents(String file, @org.jspecify.annotations.Nullable Object given) {
        List<String> documents = new ArrayList<>();
        if (given instanceof List<?> list) {
            list.forEach(one -> documents.add(String.valueOf(one)));
        }
        for (String document : documents) {
            if (!Documents.NAMES.contains(document)) {
                throw refused(
                        file, "asks for a document " + document + "; valid are " + String.join(", ", Documents.NAMES));
            }
        }
        return documents;
    }

    private static GoldenListException refused(String file, String why) {
        return new GoldenListException(ExitCode.SETTINGS, "The job " + file + " " + why + ".");
    }
}
