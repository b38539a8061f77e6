package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * The program as its users have it: another process, with a folder for its settings ({@code config}), one for the files
 * that override those built in ({@code home}), one for its documents ({@code out}) and one for temporary files ({@code tmp}).
 */
final class Program {

    private static final long PATIENCE_SECONDS = 120;
    private static final SharedClasses CLASSES = new SharedClasses(classPath());

    private final Path folder;
    private final Map<String, String> settings = new TreeMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private int started;

    Program(Path folder) {
        this.folder = folder;
        try {
            for (String name : List.of("config", "home/jobs", "home/sql/sources", "tmp")) {
                Files.createDirectories(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        set("company.name", "Harbour & Vine");
        set("company.time-zone", "Europe/Dublin");
        set("company.currency", "EUR");
        set("extract.lines-per-block", "1000");
        set("night.workers", "2");
        set("night.output", folder.resolve("out").toString());
        file("home/jobs/grading.yaml", "runs: nightly\ndocuments: []\n");
        file("home/jobs/listing.yaml", "runs: nightly\ndocuments: [list]\n");
    }

    /** Changes a setting below {@code goldenlist}. */
    Program set(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Gives a section of the settings another name. */
    Program rename(String section, String name) {
        List.copyOf(settings.keySet()).stream()
                .filter(key -> key.startsWith(section + "."))
                .forEach(key -> settings.put(name + key.substring(section.length()), settings.remove(key)));
        return this;
    }

    Program environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Writes a file into the folder. */
    Program file(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path out() {
        return folder.resolve("out");
    }

    /** What one start of the program said, and how it ended. */
    record Outcome(int code, String out, String err) {}

    /** Does a command, in a process that has done others before; one that tells all about itself in a process of its own. */
    Outcome run(String... arguments) {
        if (List.of(arguments).contains("--verbose")) {
            return start(arguments).end();
        }
        writeSettings();
        started++;
        return Warm.run(java(), environment, folder, said("stdout"), said("stderr"), arguments);
    }

    /** Runs a command that does what it is asked; what it says. */
    String done(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    /** Runs a command that answers as data. */
    JsonNode json(String... arguments) throws IOException {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        return new ObjectMapper().readTree(done(all));
    }

    /** Runs a command that is refused, and says so on the error stream alone. */
    Outcome refused(int code, String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.code()).as(outcome.err() + List.of(arguments)).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        return outcome;
    }

    /** Does a command in a process of its own. */
    Started start(String... arguments) {
        writeSettings();
        started++;
        Path stdout = said("stdout");
        Path stderr = said("stderr");
        List<String> command = new ArrayList<>(java());
        command.addAll(1, places(folder, folder.resolve("tmp")));
        command.add("org.goldenlist.Main");
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(stdout.toFile())
                    .redirectError(stderr.toFile());
            builder.environment().putAll(environment);
            return new Started(builder.start(), stdout, stderr);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path said(String where) {
        return folder.resolve(where + "-" + started);
    }

    private static List<String> java() {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        java.addAll(CLASSES.options());
        return java;
    }

    /** Options that tell the program where its files are. */
    static List<String> places(Path folder, Path tmp) {
        return List.of("-Djava.io.tmpdir=" + tmp, "-Dgoldenlist.home=" + folder.resolve("home"));
    }

    /** A start of the program that may still be at work. */
    record Started(Process process, Path stdout, Path stderr) {

        Outcome end() {
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("Did not end: " + said(stderr));
                }
                return new Outcome(process.exitValue(), said(stdout), said(stderr));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** As {@code kill -9} does; returns when the process is gone. */
        void kill() {
            try {
                process.destroyForcibly().waitFor();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String said(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Files that a program which has ended may not leave behind. */
    List<Path> leftBehind() {
        try (Stream<Path> temporary = Files.walk(folder.resolve("tmp"));
                Stream<Path> documents = Files.exists(out()) ? Files.walk(out()) : Stream.empty()) {
            return Stream.of(
                            temporary.filter(file -> !file.equals(folder.resolve("tmp"))),
                            documents.filter(file -> file.toString().endsWith(".part")),
                            Warm.leftBehind().stream())
                    .flatMap(files -> files)
                    .filter(file -> !file.getFileName().toString().startsWith("hsperfdata"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private void writeSettings() {
        Map<String, Object> root = new TreeMap<>();
        settings.forEach((key, value) -> {
            Map<String, Object> section =
                    (Map<String, Object>) root.computeIfAbsent("goldenlist", k -> new TreeMap<>());
            String[] names = key.split("\\.");
            for (String name : Arrays.copyOf(names, names.length - 1)) {
                section = (Map<String, Object>) section.computeIfAbsent(name, k -> new TreeMap<>());
            }
            section.put(names[names.length - 1], value);
        });
        file("config/application.yaml", new Yaml().dump(root));
    }

    private static List<String> classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(java.io.File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .toList();
    }
}
