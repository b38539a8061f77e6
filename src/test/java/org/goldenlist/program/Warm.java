package org.goldenlist.program;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.goldenlist.cli.GoldenListCommand;
import org.goldenlist.program.Program.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The program, kept warm: a process of its own that does one command after the other, so that few of them cost the seconds of a
 * start. It works where {@code user.dir} points to, a link that leads to the folder of whoever asks.
 */
final class Warm {

    private static final long PATIENCE_SECONDS = 120;
    private static final String HERE = "here";
    private static final String TMP = "tmp";
    private static @Nullable Warm kept;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Warm::endTheKept));
    }

    private final Map<String, String> environment;
    private final Path base;
    private final Process process;
    private final DataOutputStream commands;
    private final DataInputStream codes;

    private Warm(List<String> java, Map<String, String> environment) throws IOException {
        this.environment = Map.copyOf(environment);
        this.base = Files.createTempDirectory("warm");
        Path here = base.resolve(HERE);
        List<String> command = new ArrayList<>(java);
        Path tmp = Files.createDirectories(base.resolve(TMP));
        command.addAll(1, Program.places(here, tmp));
        command.add("-Duser.dir=" + here);
        int classPath = command.indexOf("-cp") + 1;
        command.set(classPath, command.get(classPath) + File.pathSeparator + itself());
        command.add(Warm.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(base.toFile())
                .redirectError(base.resolve("said").toFile());
        builder.environment().putAll(environment);
        this.process = builder.start();
        this.commands = new DataOutputStream(process.getOutputStream());
        this.codes = new DataInputStream(process.getInputStream());
    }

    /** This class alone: the program has none of the tests' files on its class path. */
    private Path itself() throws IOException {
        String name = Warm.class.getName().replace('.', '/') + ".class";
        Path file = base.resolve("classes").resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = Warm.class.getClassLoader().getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return base.resolve("classes");
    }

    /**
     * Does a command.
     *
     * @param java how to start a Java with the program's classes
     * @param stdout what it says is written to
     */
    static synchronized Outcome run(
            List<String> java,
            Map<String, String> environment,
            Path folder,
            Path stdout,
            Path stderr,
            String... arguments) {
        try {
            if (kept != null && (!kept.process.isAlive() || !kept.environment.equals(environment))) {
                endTheKept();
            }
            if (kept == null) {
                kept = new Warm(java, environment);
            }
            return kept.run(folder, stdout, stderr, List.of(arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void endTheKept() {
        if (kept != null) {
            try {
                kept.process.destroyForcibly().waitFor();
                FileSystemUtils.deleteRecursively(kept.base);
                kept = null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Temporary files of commands that have ended, but those of fonts, which Java takes away with the process. */
    static synchronized List<Path> leftBehind() throws IOException {
        if (kept == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept.base.resolve(TMP))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("+~JF"))
                    .toList();
        }
    }

    private Outcome run(Path folder, Path stdout, Path stderr, List<String> arguments) throws IOException {
        Path here = base.resolve(HERE);
        Files.deleteIfExists(here);
        Files.createSymbolicLink(here, folder);
        commands.writeUTF(stdout.toString());
        commands.writeUTF(stderr.toString());
        commands.writeInt(arguments.size());
        for (String argument : arguments) {
            commands.writeUTF(argument);
        }
        commands.flush();
        CompletableFuture<Void> impatience = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        try {
            return new Outcome(codes.readInt(), Files.readString(stdout), Files.readString(stderr));
        } catch (EOFException e) {
            throw new AssertionError(
                    "Died, or did not end: " + Files.readString(base.resolve("said")) + Files.readString(stderr), e);
        } finally {
            impatience.cancel(false);
        }
    }

    /** Does commands until nobody is there to give one, and answers each with its exit code. */
    public static void main(String[] none) throws IOException {
        DataOutputStream codes = new DataOutputStream(System.out);
        DataInputStream commands = new DataInputStream(System.in);
        while (true) {
            String stdout;
            try {
                stdout = commands.readUTF();
            } catch (EOFException nobody) {
                return;
            }
            String stderr = commands.readUTF();
            String[] arguments = new String[commands.readInt()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = commands.readUTF();
            }
            try (PrintStream out = new PrintStream(stdout, StandardCharsets.UTF_8);
                    PrintStream err = new PrintStream(stderr, StandardCharsets.UTF_8)) {
                System.setOut(out);
                System.setErr(err);
                codes.writeInt(GoldenListCommand.execute(arguments));
            }
            codes.flush();
        }
    }
}
