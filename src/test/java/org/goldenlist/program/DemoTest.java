package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.program.Program.Started;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a folder of its own, with a cache of its own. */
class DemoTest {

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void aFreshFolder() throws IOException {
        Path unpacked = Path.of(
                System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache"),
                "goldenlist/mariadb-11.4.5");
        Path cache = Files.createDirectories(folder.resolve("cache/goldenlist"));
        if (Files.exists(unpacked)) {
            Files.createSymbolicLink(cache.resolve("mariadb-11.4.5"), unpacked);
        }
        program = new Program(folder)
                .environment("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    @AfterEach
    void takeTheLinkAway() throws IOException {
        Path link = folder.resolve("cache/goldenlist/mariadb-11.4.5");
        if (Files.isSymbolicLink(link)) {
            Files.delete(link);
        }
    }

    @Test
    void theSameSeedGivesTheSameDocuments() throws IOException {
        String[] small = {"demo", "--customers", "50", "--years", "1", "--seed", "3", "--quiet", "--out"};
        assertThat(program.run(with(small, "one"))).isEqualTo(new Outcome(0, "", ""));
        assertThat(program.run(with(small, "two"))).isEqualTo(new Outcome(0, "", ""));
        String list = "2026-11-19/golden-list-2026-11-19.csv";
        assertThat(folder.resolve("one").resolve(list))
                .hasSameBinaryContentAs(folder.resolve("two").resolve(list))
                .content()
                .hasLineCount(50);
        String report = "2026-11-19/management-2026-11-19.pdf";
        assertThat(text(folder.resolve("one").resolve(report)))
                .isNotBlank()
                .isEqualTo(text(folder.resolve("two").resolve(report)));
        nothingIsLeftBehind();
    }

    private static String[] with(String[] arguments, String last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\d+ (ms|seconds?|minutes?)", "");
        }
    }

    @Test
    void toldToStopItSaysSoAndLeavesNothing() throws Exception {
        Started demo = program.start("demo", "--years", "3");
        untilSaid(demo, "goldenlist: making up ");
        demo.process().destroy();
        Outcome outcome = demo.end();
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(75);
        assertThat(outcome.err()).contains("goldenlist: Stopped, as told").doesNotContain("\tat ");
        nothingIsLeftBehind();
    }

    @Test
    void killedItsServerDiesWithItAndTheNextDemoSweepsUp() throws Exception {
        Started demo = program.start("demo", "--years", "3");
        untilSaid(demo, "goldenlist: making up ");
        List<ProcessHandle> server = demo.process().descendants().toList();
        assertThat(server).isNotEmpty();
        demo.kill();
        for (ProcessHandle one : server) {
            one.onExit().get(30, TimeUnit.SECONDS);
        }
        Outcome next = program.run("demo", "--customers", "60", "--years", "1", "--seed", "8", "--out", "next");
        assertThat(next.code()).as(next.err()).isZero();
        nothingIsLeftBehind();
    }

    /** A name of a server's data begins with {@code server-}. */
    private void nothingIsLeftBehind() throws IOException {
        assertThat(program.leftBehind()).isEmpty();
        try (Stream<Path> cache = Files.list(folder.resolve("cache/goldenlist"))) {
            assertThat(cache.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("server-"));
        }
        assertThat(ProcessHandle.allProcesses()
                        .filter(one -> one.info().commandLine().orElse("").contains(folder.toString())))
                .isEmpty();
    }

    private static void untilSaid(Started demo, String what) throws Exception {
        while (!Files.readString(demo.stderr()).contains(what)) {
            assertThat(demo.process().waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
        }
    }
}
