package org.goldenlist.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The libraries' classes that the program loads, verified and laid out once for all its starts (class data sharing), which takes a
 * fifth off each. Made by whoever needs it first, out of what a demo loads; libraries that differ are another archive.
 */
final class SharedClasses {

    private static final int PATIENCE_SECONDS = 120;

    private final List<String> folders;
    private final List<String> jars;
    private final Path archive;

    /** @param classPath of the program: folders and jars */
    SharedClasses(List<String> classPath) {
        this.folders =
                classPath.stream().filter(entry -> !entry.endsWith(".jar")).toList();
        this.jars = classPath.stream().filter(entry -> entry.endsWith(".jar")).toList();
        this.archive = Path.of("target", "shared-classes-" + Integer.toHexString(jars.hashCode()) + ".jsa")
                .toAbsolutePath();
    }

    /** For a start of the program with these classes: it has to have the jars first, as the archive has. */
    List<String> options() {
        return List.of("-XX:SharedArchiveFile=" + made(), "-Xlog:disable", "-cp", joined(jars, folders));
    }

    private synchronized Path made() {
        try (FileChannel turn = FileChannel.open(
                        archive.resolveSibling("shared-classes.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = turn.lock()) {
            if (lock.isValid() && !Files.exists(archive)) {
                make();
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        Path folder = Files.createTempDirectory("shared-classes");
        try {
            Path loaded = folder.resolve("loaded");
            java(
                    folder,
                    List.of("-XX:DumpLoadedClassList=" + loaded, "-cp", joined(jars, folders), "org.goldenlist.Main"),
                    List.of("demo", "--customers", "60", "--quiet", "--out", folder.toString()));
            List<String> ofLibraries = Files.readAllLines(loaded).stream()
                    .filter(line -> !line.startsWith("org/goldenlist/") && !line.startsWith("@"))
                    .toList();
            Files.write(loaded, ofLibraries);
            Path dumped = folder.resolve("dumped");
            java(
                    folder,
                    List.of("-Xshare:dump", "-XX:SharedClassListFile=" + loaded, "-XX:SharedArchiveFile=" + dumped),
                    List.of("-cp", joined(jars, List.of())));
            Files.move(dumped, archive);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void java(Path folder, List<String> options, List<String> arguments) throws IOException {
        List<String> command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        List.of("-XX:+UseSerialGC", "-Djava.awt.headless=true"),
                        options,
                        arguments)
                .flatMap(List::stream)
                .toList();
        File said = folder.resolve("said").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command + " did not do: " + Files.readString(said.toPath()));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String joined(List<String> first, List<String> then) {
        return String.join(
                File.pathSeparator, Stream.concat(first.stream(), then.stream()).toList());
    }
}
