package org.goldenlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder of its own, with a Java and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Instant BUILT = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void aBuiltProgram() throws IOException {
        folder = folder.toRealPath();
        home = Files.createDirectories(folder.resolve("golden list"));
        Files.copy(Path.of("goldenlist"), home.resolve("goldenlist"));
        old(Files.createFile(home.resolve("pom.xml")), BUILT.minusSeconds(60));
        old(Files.createDirectories(home.resolve("src/main")), BUILT.minusSeconds(60));
        Files.createDirectories(home.resolve("target/app"));
        for (String made : List.of("target/goldenlist.jar", "target/app/goldenlist.jar", "target/app/unpacked")) {
            old(Files.createFile(home.resolve(made)), BUILT);
        }
        java("21.0.4");
        script("bin/mvn", "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' && exit; echo 'No such symbol'; exit 1");
    }

    @Test
    void handsOverArgumentsAndExitCode() throws Exception {
        Outcome outcome = run("goldenlist", "list", "--grade", "A,B", "a b", "", "*");
        assertThat(outcome.code()).isEqualTo(42);
        assertThat(outcome.out())
                .containsSubsequence(
                        "<-Dgoldenlist.home=" + home + ">",
                        "<-cp>",
                        "<" + home + "/target/app/goldenlist.jar>",
                        "<org.goldenlist.Main>",
                        "<list>",
                        "<--grade>",
                        "<A,B>",
                        "<a b>",
                        "<>",
                        "<*>");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void findsItsFolderThroughLinksAndAddsTheServerForTheDemo() throws Exception {
        Path linked = Files.createDirectories(folder.resolve("a bin"));
        Files.createSymbolicLink(linked.resolve("gl"), Path.of("../golden list/goldenlist"));
        Files.createSymbolicLink(folder.resolve("again"), linked.resolve("gl"));
        assertThat(run("../again", "demo").out())
                .contains("<" + home + "/target/app/goldenlist.jar:" + home + "/target/demo/*>");
    }

    @Test
    @DisabledOnOs(OS.MAC) // where the system knows of others
    void saysHowToGetJava() throws Exception {
        java("11.0.2");
        Outcome outcome = run("goldenlist", "--help");
        assertThat(outcome.code()).isEqualTo(78);
        assertThat(outcome.err()).startsWith("goldenlist: A JDK 17 or newer is needed (found: Java 11). Get one by: ");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        old(Files.createFile(home.resolve("src/main/A.java")), BUILT.plusSeconds(1));
        Outcome outcome = run("goldenlist", "--help");
        assertThat(outcome.code()).isEqualTo(70);
        assertThat(outcome.err()).isEqualTo("""
                goldenlist: Building Golden List (its sources have changed, about half a minute) …
                No such symbol
                goldenlist: The build failed. The whole log: HOME/target/build.log
                """.replace("HOME", home.toString()));
    }

    @Test
    void saysWhatMavenItNeeds() throws Exception {
        Files.delete(home.resolve("target/goldenlist.jar"));
        script("bin/mvn", "echo 'Apache Maven 3.6.3'");
        Outcome outcome = run("goldenlist", "--help");
        assertThat(outcome.code()).isEqualTo(78);
        assertThat(outcome.err())
                .startsWith("goldenlist: Maven 3.8 or newer is needed to build (found: 3.6.3). Get it by: ");
    }

    private record Outcome(int code, String out, String err) {}

    private Outcome run(String launcher, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(
                        Stream.concat(Stream.of("sh", home.resolve(launcher).toString()), Stream.of(arguments))
                                .toList())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().clear();
        process.environment()
                .putAll(Map.of("PATH", folder.resolve("bin") + ":/usr/bin:/bin", "JAVA_HOME", folder.toString()));
        int code = process.start().waitFor();
        return new Outcome(code, text(out), text(err));
    }

    private void java(String version) throws IOException {
        script("bin/java", """
                [ "$1" = -version ] && echo 'openjdk version "%s"' >&2 && exit
                printf '<%%s>\\n' "$@"; exit 42
                """.formatted(version));
        script("bin/javac", "exit 0");
    }

    private void script(String name, String text) throws IOException {
        Path script = folder.resolve(name);
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\n" + text);
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static void old(Path file, Instant modified) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
