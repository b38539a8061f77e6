package org.goldenlist.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files under {@code sql/} and {@code jobs/}: built into the program, and overridden one by one by
 * files of the same name beside it. Thread-safe.
 */
public final class ShippedFiles {

    private final @Nullable Path home;
    private final @Nullable Path own;
    private final Map<String, String> instead;

    /** @param home the folder that may hold {@code sql/}, {@code jobs/} and {@code reports/}; null where nothing overrides */
    public ShippedFiles(@Nullable Path home) {
        this(home, home, Map.of());
    }

    private ShippedFiles(@Nullable Path home, @Nullable Path own, Map<String, String> instead) {
        this.home = home;
        this.own = own;
        this.instead = instead;
    }

    /** The same with a text in place of that of a file. */
    public ShippedFiles with(String name, String text) {
        return new ShippedFiles(home, own, Map.of(name, text));
    }

    /** The same with the company's own {@code reports/} in another folder. */
    public ShippedFiles withOwn(Path folder) {
        return new ShippedFiles(home, folder, instead);
    }

    /** The folder beside the jar, or the one in the system property {@code goldenlist.home}, which the launcher sets. */
    public static ShippedFiles besideTheProgram() {
        String given = System.getProperty("goldenlist.home");
        if (given != null) {
            return new ShippedFiles(Path.of(given));
        }
        String start = System.getProperty("java.class.path", "").split(java.io.File.pathSeparator, 2)[0];
        return new ShippedFiles(
                start.endsWith(".jar") ? Path.of(start).toAbsolutePath().getParent() : null);
    }

    public @Nullable Path home() {
        return home;
    }

    /** The folder that may hold {@code reports/} with templates, words and pictures of the company's own. */
    public @Nullable Path own() {
        return own;
    }

    /** The text of a file that must be there, such as {@code sql/grade/scores.sql}. */
    public String text(String name) {
        return find(name)
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.SETTINGS, "The file " + name + " is neither in " + home + " nor in the program."));
    }

    public Optional<String> find(String name) {
        if (instead.containsKey(name)) {
            return Optional.ofNullable(instead.get(name));
        }
        try {
            if (home != null && Files.isRegularFile(home.resolve(name))) {
                return Optional.of(Files.readString(home.resolve(name)));
            }
            try (InputStream in = ShippedFiles.class.getClassLoader().getResourceAsStream(name)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (CharacterCodingException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS, "The file " + name + " in " + home + " is not UTF-8; save it as such.", e);
        } catch (IOException e) {
            throw new GoldenListException(ExitCode.SETTINGS, "The file " + name + " cannot be read: " + e, e);
        }
    }

    /**
     * The sorted names of the files of a folder: of the one beside the program alone where there is one, so that what was
     * deleted there is gone; of the built-in one otherwise.
     */
    public List<String> listWhole(String folder) {
        Path overriding = home == null ? null : home.resolve(folder);
        if (overriding == null || !Files.isDirectory(overriding)) {
            return list(folder);
        }
        try (Stream<Path> entries = Files.list(overriding)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sorted names of the entries (files and folders) of a folder, of both places together. */
    public List<String> list(String folder) {
        TreeSet<String> names = new TreeSet<>();
        try {
            Path overriding = home == null ? null : home.resolve(folder);
            if (overriding != null && Files.isDirectory(overriding)) {
                try (Stream<Path> entries = Files.list(overriding)) {
                    entries.map(p -> p.getFileName().toString()).forEach(names::add);
                }
            }
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**/*.*"))
                    .map(resource -> pathBelow(folder, resource))
                    .map(below -> below.split("/", 2)[0])
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(names);
    }

    private static String pathBelow(String folder, org.springframework.core.io.Resource resource) {
        try {
            String url = resource.getURL().toString();
            return url.substring(url.lastIndexOf(folder + "/") + folder.length() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
