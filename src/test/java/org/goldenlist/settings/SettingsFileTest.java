package org.goldenlist.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.night.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class SettingsFileTest {

    /** What must be given, in 14 lines. */
    private static final String LEAST = """
            goldenlist:
              company:
                name: Murphy & Sons
                time-zone: Europe/Dublin
                currency: EUR
              database:
                url: jdbc:mysql://localhost:3306/goldenlist
                user: golden
                password: 0123
              sources:
                shop:
                  mapping: shop
                  url: jdbc:mysql://localhost:3306/shop
                  user: reader
            """;

    @TempDir
    private Path folder;

    @Test
    void hasDefaults() {
        Settings settings = load(LEAST);
        assertThat(settings.company().locale()).isEqualTo(Locale.forLanguageTag("en-IE"));
        assertThat(settings.database().poolSize()).isEqualTo(20);
        assertThat(settings.database().queryTimeout()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.sources()).containsOnlyKeys("shop");
        assertThat(settings.sources().get("shop").timeZone()).isNull();
        assertThat(settings.sources().get("shop").mayWrite()).isFalse();
        assertThat(settings.extract().lookBackDays()).isEqualTo(35);
        assertThat(settings.profit().assumedMargin()).isEqualTo("0.30");
        assertThat(settings.grade().a()).isEqualByComparingTo("5");
        assertThat(settings.night().workers()).isNull();
        assertThat(settings.night().output()).isEqualTo(Path.of("out"));
    }

    @Test
    void takesEveryKindOfValueAsWritten() {
        Settings settings = load(LEAST + """
                  timeZone: America/New_York
                  amounts_include_tax: yes
                web-shop_2:
                  mapping: magento
                  url: jdbc:mysql://localhost:3306/web
                  user: no
                  query-timeout: 2h
              profit.assumed-margin: 0.25
              night:
                workers: 3
                output: /var/lib/golden list
              extract:
            """);
        assertThat(settings.company().timeZone()).isEqualTo(ZoneId.of("Europe/Dublin"));
        assertThat(settings.company().currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(settings.database().password()).isEqualTo("0123");
        assertThat(settings.sources()).containsOnlyKeys("shop", "web-shop_2");
        assertThat(settings.sources().get("shop").timeZone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(settings.sources().get("shop").amountsIncludeTax()).isTrue();
        assertThat(settings.sources().get("web-shop_2").user()).isEqualTo("no");
        assertThat(settings.sources().get("web-shop_2").queryTimeout()).isEqualTo(Duration.ofHours(2));
        assertThat(settings.profit().assumedMargin()).isEqualTo(new BigDecimal("0.25"));
        assertThat(settings.night().workers()).isEqualTo(3);
        assertThat(settings.night().output()).isEqualTo(Path.of("/var/lib/golden list"));
    }

    @Test
    void noSourceMayHaveTheNameOfTheImports() {
        for (String name : new String[] {"import", "Import"}) {
            assertThat(faults(LEAST.replace("    shop:\n", "    " + name + ":\n"), Map.of()))
                    .hasLineCount(2)
                    .endsWith(
                            "The name " + name + " below goldenlist.sources is kept for what goldenlist import brings;"
                                    + " give the source another name.");
        }
        assertThat(load(LEAST.replace("    shop:\n", "    imports:\n")).sources())
                .containsOnlyKeys("imports");
    }

    @Test
    void setsLogLevels() {
        load(LEAST + "logging.level:\n  org.goldenlist.settings.test: debug\n  nobody: off\n");
        assertThat(LoggerFactory.getLogger("org.goldenlist.settings.test").isDebugEnabled())
                .isTrue();
        assertThat(LoggerFactory.getLogger("nobody").isErrorEnabled()).isFalse();
        assertThat(faults(LEAST + "logging:\n  level:\n    org: loud\n", Map.of()))
                .endsWith(
                        "FILE:17: logging.level.org must be one of trace, debug, info, warn, error, fatal, off, not \"loud\".");
    }

    @Test
    void sharesGroupsByAlias() {
        Settings settings = load(LEAST.replace("shop:\n", "shop: &shop\n") + """
                outlet:
                  <<: *shop
                  user: second
            """);
        assertThat(settings.sources().get("outlet").mapping()).isEqualTo("shop");
        assertThat(settings.sources().get("outlet").user()).isEqualTo("second");
    }

    @Test
    void putsVariablesInPlace() {
        Settings settings = load(
                LEAST.replace("0123", "a${SECRET}z")
                        .replace("user: golden", "user: ${DB_USER:golden}")
                        .replace("localhost:3306/shop", "${HOST}:${PORT:3306}/shop"),
                Map.of("SECRET", "${x}$1\\", "HOST", "db"));
        assertThat(settings.database().password()).isEqualTo("a${x}$1\\z");
        assertThat(settings.database().user()).isEqualTo("golden");
        assertThat(settings.sources().get("shop").url()).isEqualTo("jdbc:mysql://db:3306/shop");
    }

    @Test
    void isOverriddenByVariablesNamedAfterKeys() {
        Settings settings = load(
                LEAST.replace("shop:\n", "web-shop:\n").replace("EUR", "EURO"),
                Map.of(
                        "GOLDENLIST_COMPANY_CURRENCY", "CHF",
                        "GOLDENLIST_DATABASE_POOLSIZE", "24",
                        "GOLDENLIST_DATABASE_QUERY_TIMEOUT", "7m",
                        "GOLDENLIST_SOURCES_WEBSHOP_PASSWORD", "${literal}",
                        "GOLDENLIST_SOURCES_TILL_MAPPING", "till",
                        "GOLDENLIST_SOURCES_TILL_URL", "jdbc:mysql://till/till",
                        "GOLDENLIST_SOURCES_TILL_USER", "reader",
                        "GOLDENLIST_SOURCES_TILL_TIME_ZONE", "UTC",
                        "GOLDENLIST_DATABASE_SERVICE_HOST", "10.0.0.7",
                        "GOLDENLIST_DATABASE_PORT_3306_TCP", "tcp://10.0.0.7:3306"));
        assertThat(settings.company().currency()).isEqualTo(Currency.getInstance("CHF"));
        assertThat(settings.database().poolSize()).isEqualTo(24);
        assertThat(settings.database().queryTimeout()).isEqualTo(Duration.ofMinutes(7));
        assertThat(settings.sources()).containsOnlyKeys("web-shop", "till");
        assertThat(settings.sources().get("web-shop").password()).isEqualTo("${literal}");
        assertThat(settings.sources().get("till").timeZone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void saysWhichVariablesAreMisspelt() {
        assertThat(faults(LEAST, Map.of("GOLDENLIST_DATABASE_PASWORD", "geheim", "GOLDENLIST_DATABSE_URL", "x")))
                .isEqualTo("""
                        The settings have 2 faults (docs/settings.md lists every key):
                          environment variable GOLDENLIST_DATABASE_PASWORD: No setting has this name; docs/settings.md says how they are spelt.
                          environment variable GOLDENLIST_DATABSE_URL: No setting has this name; docs/settings.md says how they are spelt.""");
    }

    @Test
    void comesOutOfPropertiesToo() {
        Map<String, String> properties = new HashMap<>(Map.of(
                "goldenlist.company.name", "Murphy & Sons",
                "goldenlist.company.time-zone", "Europe/Dublin",
                "goldenlist.company.currency", "EUR",
                "goldenlist.database.url", "jdbc:mysql://localhost:3306/goldenlist",
                "goldenlist.database.user", "golden",
                "goldenlist.database.password", "${literal}",
                "goldenlist.sources.web-shop.mapping", "shop",
                "goldenlist.sources.web-shop.url", "jdbc:mysql://localhost:3306/shop",
                "goldenlist.sources.web-shop.user", "reader"));
        Settings settings = SettingsFile.of(properties);
        assertThat(settings.database().password()).isEqualTo("${literal}");
        assertThat(settings.sources()).containsOnlyKeys("web-shop");

        properties.remove("goldenlist.company.currency");
        properties.put("goldenlist.night.leese", "20s");
        assertThatThrownBy(() -> SettingsFile.of(properties)).hasMessage("""
                The settings have 2 faults (docs/settings.md lists every key):
                  the properties given: goldenlist.night.leese is no setting. Did you mean lease?
                  the properties given: goldenlist.company.currency is missing: it takes an ISO 4217 currency, such as EUR.""");
    }

    @Test
    void saysEverythingWrongAtOnce() {
        assertThat(faults("""
                        goldenlist:
                          company:
                            name: ""
                            time-zone: Europe/Dubln
                            currency: EURO
                            locale: english
                          databse:
                            url: jdbc:mysql://localhost:3306/goldenlist
                          sources:
                            shop:
                              mapping: shop
                              url: jdbc:postgresql://localhost/shop
                              user:
                              password: ${SHOP_PASSWORD}
                              connect-timeout: 10
                              amounts-include-tax: maybe
                              retries: 3
                          extract: 35
                          grade: {a: 50, b: 40, c: 5, d: 6}
                          night:
                            workers: 0
                            lease: 1s
                            lease: 2s
                            catch-up: many
                        spring:
                          profiles: dev
                        """, Map.of())).isEqualTo("""
                        The settings have 18 faults (docs/settings.md lists every key):
                          FILE:3: goldenlist.company.name must not be blank.
                          FILE:4: goldenlist.company.time-zone must be a time zone, such as Europe/Dublin, not "Europe/Dubln". Did you mean Europe/Dublin?
                          FILE:5: goldenlist.company.currency must be an ISO 4217 currency, such as EUR, not "EURO".
                          FILE:6: goldenlist.company.locale must be a language and country, such as en-IE, not "english".
                          FILE:7: goldenlist.databse is no setting. Did you mean database?
                          FILE:12: goldenlist.sources.shop.url must look like jdbc:mysql://host:3306/shop, not "jdbc:postgresql://localhost/shop".
                          FILE:13: goldenlist.sources.shop.user is missing: it takes text.
                          FILE:14: goldenlist.sources.shop.password refers to the environment variable SHOP_PASSWORD, which is not set. Set it, or give a default: ${SHOP_PASSWORD:default}.
                          FILE:15: goldenlist.sources.shop.connect-timeout must be a time with its unit, such as 30s, 10m or 2h, not "10".
                          FILE:16: goldenlist.sources.shop.amounts-include-tax must be true or false, not "maybe".
                          FILE:17: goldenlist.sources.shop.retries is no setting. Valid here: mapping, url, user, password, time-zone, amounts-include-tax, may-write, connect-timeout, query-timeout, complete.
                          FILE:18: goldenlist.extract takes keys below it, not a value. Valid here: look-back-days, compare-everything-on, lines-per-block.
                          FILE:19: goldenlist.grade: the shares of a, b, c and d must not add up to more than 100.
                          FILE:21: goldenlist.night.workers must be greater than or equal to 1, not "0".
                          FILE:22: goldenlist.night.lease must be longer than or equal to 3 seconds, not "1s".
                          FILE:23: goldenlist.night.lease is given twice; first in line 22.
                          FILE:24: goldenlist.night.catch-up must be a whole number, such as 31, not "many".
                          FILE:25: spring is no setting. Valid here: goldenlist, logging.""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    database.pool-size          | ten     | FILE:15: goldenlist.database.pool-size must be a whole number, such as 20, not "ten".
                    database.pool-size          | 3       | FILE:15: goldenlist.database.pool-size must be greater than or equal to 6, not "3".
                    profit.assumed-margin       | 30 %    | FILE:15: goldenlist.profit.assumed-margin must be a number, such as 0.30, not "30 %".
                    profit.assumed-margin       | 30      | FILE:15: goldenlist.profit.assumed-margin must be less than or equal to 1, not "30".
                    profit.assumed-margin       | 0.3333333 | FILE:15: goldenlist.profit.assumed-margin must have no more than 6 decimal places, not "0.3333333".
                    night.lease                 | soon    | FILE:15: goldenlist.night.lease must be a time with its unit, such as 30s, 10m or 2h, not "soon".
                    night.lease                 | [1s,2s] | FILE:15: goldenlist.night.lease takes one value, not a group of keys or a list.
                    night.workers               | ${N:x}  | FILE:15: goldenlist.night.workers must be a whole number, such as 10, not what ${N:x} stands for.
                    sources.shop.time-zone      | CEST    | FILE:15: goldenlist.sources.shop.time-zone must be a time zone, such as Europe/Dublin, not "CEST". Did you mean CET?
                    sources.a b.url             | x       | FILE:15: "a b" below goldenlist.sources is no name; take letters, digits, - and _, and begin with a letter or digit.
                    sources                     | shop    | FILE:15: goldenlist.sources is given twice; first in line 10.
                    grade                       | [5, 15] | FILE:15: goldenlist.grade takes keys below it, not a value. Valid here: policy, referral-share, referral-levels, cut, a, b, c, d, new-for, held-for, held-within.
                    Company.NAME                | x       | FILE:15: goldenlist.company.name is given twice.
                    """)
    void refusesABadValue(String key, String value, String fault) {
        assertThat(faults(LEAST + "  " + key + ": " + value + "\n", Map.of()))
                .isEqualTo("The settings have a fault (docs/settings.md lists every key):\n  " + fault);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(faults("goldenlist:\n  company:\n  database:\n    user: golden\n", Map.of()))
                .isEqualTo("""
                        The settings have 5 faults (docs/settings.md lists every key):
                          FILE:1: goldenlist.sources is missing: name at least one, such as goldenlist.sources.shop.
                          FILE:2: goldenlist.company.name is missing: it takes text.
                          FILE:2: goldenlist.company.time-zone is missing: it takes a time zone, such as Europe/Dublin.
                          FILE:2: goldenlist.company.currency is missing: it takes an ISO 4217 currency, such as EUR.
                          FILE:3: goldenlist.database.url is missing: it must look like jdbc:mysql://host:3306/goldenlist.""");
    }

    @Test
    void saysWhereTheYamlIsBroken() {
        assertThat(faults("goldenlist:\n\tcompany:\n\t\tname: x\n", Map.of())).isEqualTo("""
                        The settings have 2 faults (docs/settings.md lists every key):
                          FILE:2: The line begins with a tab; YAML takes spaces only.
                          FILE:3: The line begins with a tab; YAML takes spaces only.""");
        assertThat(faults("goldenlist:\n  company: a: b\n", Map.of()))
                .endsWith("FILE:2: A colon stands where none may: put a value that holds \": \" into quotes,"
                        + " and check the indentation.");
        assertThat(faults("goldenlist:\n  company: \"a\n", Map.of()))
                .endsWith("FILE:3: A quote or a bracket is opened and never closed.");
        assertThat(faults("goldenlist:\n  company:\n   a: 1\n  b\n", Map.of()))
                .contains("FILE:5: The line above or this one is not \"key: value\"");
        assertThat(faults("- goldenlist\n", Map.of()))
                .endsWith("FILE:1: The file must begin with a key, such as goldenlist:");
        assertThat(faults("a: 1\n---\nb: 1\n", Map.of()))
                .endsWith("FILE:2: The file must hold one document, without a second ---.");
    }

    @Test
    void saysHowToBegin() throws IOException {
        Path file = folder.resolve("application.yaml");
        assertThatThrownBy(() -> SettingsFile.load(folder, Map.of()))
                .hasMessage("There is no settings file " + file + ". To begin, copy config/application.example.yaml to "
                        + file + " and put in the urls of your databases.");
        assertThat(faults("# nothing yet\n", Map.of())).startsWith("FILE is empty. To begin, copy");
        Files.write(file, "goldenlist: Müller".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> SettingsFile.load(folder, Map.of())).hasMessageContaining("is not UTF-8");
        Files.move(file, folder.resolve("application.yml"));
        assertThatThrownBy(() -> SettingsFile.load(folder, Map.of()))
                .hasMessageContaining("Rename the application.yml beside it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    password: 0123  | password: *geheim
                    password: 0123  | password: &geheim
                    password: 0123  | password: !geheim
                    password: 0123  | password: %geheim
                    password: 0123  | password: @geheim
                    password: 0123  | password: "geheim
                    password: 0123  | password: geheim: geheim
                    password: 0123  | pasword: geheim
                    password: 0123  | password: [geheim]
                    password: 0123  | password: {geheim: geheim}
                    password: 0123  | pool-size: ${SECRET}
                    currency: EUR   | currency: ${SECRET}
                    url: jdbc       | url: jdbc:mysql://golden:geheim@localhost/?password=geheim#jdbc
                    url: jdbc       | url: mysql://golden:geheim@localhost/?password=geheim#jdbc
                    """)
    void keepsSecretsOutOfMessages(String good, String bad) {
        String text = LEAST.replace(good, bad).replace("EUR", "EURO");
        assertThat(faults(text, Map.of("SECRET", "geheim"))).contains("FILE").doesNotContain("geheim");
    }

    private Settings load(String yaml) {
        return load(yaml, Map.of());
    }

    private Settings load(String yaml, Map<String, String> environment) {
        try {
            Files.writeString(folder.resolve("application.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SettingsFile.load(folder, environment);
    }

    /** The message, with FILE for the settings file. */
    private String faults(String yaml, Map<String, String> environment) {
        GoldenListException refused = catchThrowableOfType(GoldenListException.class, () -> load(yaml, environment));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.SETTINGS);
        assertThat(refused.getCause()).isNull();
        return refused.getMessage().replace(folder.resolve("application.yaml").toString(), "FILE");
    }
}
