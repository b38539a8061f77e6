package org.goldenlist.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.goldenlist.night.Settings;
import org.goldenlist.settings.SettingsFile;
import org.goldenlist.store.ShippedFiles;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class CommonOptions {

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder with application.yaml (default: ${DEFAULT-VALUE}).",
            defaultValue = "config")
    Path config = Path.of("config");

    @Option(names = "--json", description = "Write the result as JSON.")
    boolean json;

    @Option(names = "--quiet", description = "Say nothing but the result and what is wrong.")
    boolean quiet;

    @Option(names = "--verbose", description = "Say more, with stack traces.")
    boolean verbose;

    Settings settings() {
        setLogLevel();
        return SettingsFile.load(config, System.getenv());
    }

    void setLogLevel() {
        if (verbose) {
            LoggingSystem.get(CommonOptions.class.getClassLoader()).setLogLevel("org.goldenlist", LogLevel.DEBUG);
        }
    }

    ShippedFiles files() {
        return ShippedFiles.besideTheProgram().withOwn(config);
    }

    Clock clock() {
        return Clock.systemUTC();
    }
}
