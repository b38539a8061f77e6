package org.goldenlist.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.night.Settings;
import org.goldenlist.settings.Entry.Where;
import org.goldenlist.settings.Key.Section;
import org.goldenlist.text.FileTrouble;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Reads the settings, and says everything that is wrong in them at once. */
public final class SettingsFile {

    private static final Section KEYS = Key.of(Roots.class);

    /** What may stand at the top of the file. */
    record Roots(Settings goldenlist, @DefaultValue Logging logging) {}

    /** @param level by the name of a logger, such as {@code org.goldenlist} */
    record Logging(@DefaultValue Map<String, LogLevel> level) {}

    private SettingsFile() {}

    /**
     * Reads {@code application.yaml} in a folder; {@code ${NAME}} in a value stands for an environment variable, and a
     * variable such as {@code GOLDENLIST_DATABASE_PASSWORD} overrides its key. Sets the log levels given there.
     *
     * @throws GoldenListException with {@link ExitCode#SETTINGS} and every fault
     */
    public static Settings load(Path configDir, Map<String, String> environment) {
        Path file = configDir.resolve("application.yaml");
        Faults faults = new Faults(file.toString());
        List<Entry> entries = YamlEntries.of(textOf(configDir, file), file.toString(), faults);
        if (entries.isEmpty()) {
            faults.throwIfAny();
            throw new GoldenListException(ExitCode.SETTINGS, file + " is empty. " + howToBegin(file));
        }
        GivenSettings given = new GivenSettings();
        new KeyMatch(given, faults, new Placeholders(environment), false).match(KEYS, entries);
        List<Entry> overriding = EnvironmentEntries.of(environment, Key.of(Settings.class), given, faults);
        new KeyMatch(given, faults, Placeholders.NONE, true).match(KEYS, overriding);
        return checked(given, faults, new Where(file.toString(), 0));
    }

    /**
     * Settings out of properties such as {@code goldenlist.company.name}, all checked alike.
     *
     * @throws GoldenListException with {@link ExitCode#SETTINGS} and every fault
     */
    public static Settings of(Map<String, String> properties) {
        Where where = new Where("the properties given", 0);
        Faults faults = new Faults(where.source());
        List<Entry> entries = new ArrayList<>();
        new TreeMap<>(properties)
                .forEach((key, text) -> entries.add(new Entry(List.of(key), Entry.Kind.VALUE, text, where)));
        GivenSettings given = new GivenSettings();
        new KeyMatch(given, faults, Placeholders.NONE, false).match(KEYS, entries);
        return checked(given, faults, where);
    }

    private static Settings checked(GivenSettings given, Faults faults, Where otherwise) {
        new SettingsCheck(given, faults, otherwise, SettingsCheck.englishValidator()).section(KEYS, "", "");
        faults.throwIfAny();
        Binder binder = new Binder(new MapConfigurationPropertySource(given.properties()));
        Map<String, LogLevel> levels =
                binder.bindOrCreate("logging", Logging.class).level();
        if (!levels.isEmpty()) {
            LoggingSystem logging = LoggingSystem.get(SettingsFile.class.getClassLoader());
            levels.forEach(logging::setLogLevel);
        }
        return binder.bindOrCreate("goldenlist", Settings.class);
    }

    private static String textOf(Path configDir, Path file) {
        if (!Files.isRegularFile(file)) {
            boolean otherEnding = Files.exists(configDir.resolve("application.yml"));
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "There is no settings file " + file + ". "
                            + (otherEnding ? "Rename the application.yml beside it." : howToBegin(file)));
        }
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new GoldenListException(ExitCode.SETTINGS, "The settings file " + file + " is not UTF-8.", e);
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS, "The settings file " + file + " cannot be read: " + FileTrouble.of(e) + ".", e);
        }
    }

    private static String howToBegin(Path file) {
        return "To begin, copy config/application.example.yaml to " + file + " and put in the urls of your databases.";
    }
}
