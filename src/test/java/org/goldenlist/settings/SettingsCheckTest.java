package org.goldenlist.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.goldenlist.settings.Entry.Where;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Kinds of keys that a settings record may hold, on a made-up tree. */
class SettingsCheckTest {

    record Roots(Post post) {}

    record Post(
            @DefaultValue("daily") Rhythm rhythm,
            @DefaultValue List<@Email String> to,
            @Nullable Relay relay,
            @DefaultValue Map<String, Integer> limits) {}

    record Relay(
            @NotBlank String host,
            @NotNull Integer port,
            @Nullable String apiToken) {

        @AssertTrue(message = "port 25 is for servers only")
        public boolean isForClients() {
            return port != 25;
        }
    }

    enum Rhythm {
        DAILY,
        ON_MONDAYS
    }

    @Test
    void takesListsAndEnumsAndMapsOfValuesAndLeavesOutWhatIsOptional() {
        assertThatCode(() -> check("post:\n")).doesNotThrowAnyException();
        Map<String, String> properties = check("""
                post:
                  rhythm: on-mondays
                  to: [a@b.example, c@d.example]
                  limits: {a.b: 3}
                """);
        assertThat(properties)
                .containsOnly(
                        Map.entry("post.rhythm", "on-mondays"),
                        Map.entry("post.to[0]", "a@b.example"),
                        Map.entry("post.to[1]", "c@d.example"),
                        Map.entry("post.limits[a.b]", "3"));
    }

    @Test
    void wantsAllOfAnOptionalSectionOnceThereIsAnything() {
        assertFaults("""
                post:
                  relay:
                    api-token: geheim
                    port: x
                """, """
                FILE:2: post.relay.host is missing: it takes text.
                FILE:4: post.relay.port must be a whole number, such as 10, not "x".""");
    }

    @Test
    void checksRulesBetweenValuesOnlyWhereAllAreGood() {
        assertFaults(
                "post.relay: {host: h}\n", "FILE:1: post.relay.port is missing: it takes a whole number, such as 10.");
        assertFaults("post.relay: {host: h, port: 25}\n", "FILE:1: post.relay: port 25 is for servers only.");
    }

    @Test
    void refusesWhatIsNoSuchKind() {
        assertFaults("""
                post:
                  rhythm: weekly
                  to: [a@b.example, {c: d}]
                  limits: {a: b}
                  rythm: daily
                """, """
                FILE:2: post.rhythm must be one of daily, on-mondays, not "weekly".
                FILE:3: post.to takes one value, not a group of keys or a list.
                FILE:4: post.limits.a must be a whole number, such as 10, not "b".
                FILE:5: post.rythm is no setting. Did you mean rhythm?""");
        assertFaults(
                "post.to: [a@b.example, nobody]\n",
                "FILE:1: post.to must be a well-formed email address, not \"nobody\".");
    }

    private static void assertFaults(String yaml, String faults) {
        assertThatThrownBy(() -> check(yaml))
                .message()
                .satisfies(message -> assertThat(message.lines().skip(1).map(String::strip))
                        .containsExactlyElementsOf(faults.lines().toList()));
    }

    private static Map<String, String> check(String yaml) {
        Faults faults = new Faults("FILE");
        GivenSettings given = new GivenSettings();
        Key.Section top = Key.of(Roots.class);
        new KeyMatch(given, faults, new Placeholders(Map.of()), false).match(top, YamlEntries.of(yaml, "FILE", faults));
        new SettingsCheck(given, faults, new Where("FILE", 0), SettingsCheck.englishValidator()).section(top, "", "");
        faults.throwIfAny();
        return given.properties();
    }
}
