package org.goldenlist.night;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenlist.document.DocumentName;
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
 * @param runs nights, or what is planned between them
 * @param documents what it renders
 */
public record JobFile(String name, Runs runs, List<DocumentName> documents) {

    /** What a job runs. */
    public enum Runs {
        NIGHTLY,
        REWARDS,
        UPGRADES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One that runs nights. */
    public JobFile(String name, List<DocumentName> documents) {
        this(name, Runs.NIGHTLY, documents);
    }

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
        Runs runs = Arrays.stream(Runs.values())
                .filter(one -> one.toString().equals(tree.get("runs")))
                .findFirst()
                .orElseThrow(() -> refused(
                        file,
                        "says runs: " + tree.get("runs") + "; valid are "
                                + Arrays.stream(Runs.values())
                                        .map(Runs::toString)
                                        .collect(Collectors.joining(", "))));
        List<DocumentName> documents = documents(file, tree.get("documents"));
        if (runs != Runs.NIGHTLY && !documents.isEmpty()) {
            throw refused(file, "runs " + runs + ", which makes no documents");
        }
        return new JobFile(name, runs, documents);
    }

    /**
     * Reads a job that runs nights.
     *
     * @throws GoldenListException as {@link #load}, and where it runs something else
     */
    public static JobFile night(ShippedFiles files, String name) {
        JobFile job = load(files, name);
        if (job.runs() != Runs.NIGHTLY) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The job " + name + " runs " + job.runs()
                            + " and has no nights; give one that does, such as nightly.");
        }
        return job;
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

    private static List<DocumentName> documents(String file, @org.jspecify.annotations.Nullable Object given) {
        List<DocumentName> documents = new ArrayList<>();
        if (given instanceof List<?> list) {
            for (Object one : list) {
                documents.add(DocumentName.of(String.valueOf(one))
                        .orElseThrow(() ->
                                refused(file, "asks for a document " + one + "; valid are " + DocumentName.all())));
            }
        }
        return documents;
    }

    private static GoldenListException refused(String file, String why) {
        return new GoldenListException(ExitCode.SETTINGS, "The job " + file + " " + why + ".");
    }
}
