package org.goldenlist.report.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes to customers.
 *
 * @param tagline below the company's name; empty for none
 * @param address of the company on one line, as a letter shows it
 * @param country of letters that cross no border: it is not written below their address
 * @param contact address for mail, or telephone number, by which a customer stops letters
 * @param signedBy name of the person who signs; empty for none
 * @param signature PNG or JPEG of the signature, in or below the folder of the settings; none: the name in italics
 * @param people who looks after customers, by any key
 */
public record LetterSettings(
        @NotNull @Size(max = 80) @DefaultValue("") String tagline,
        @NotNull @Size(max = 120) @DefaultValue("") String address,
        @NotNull @Size(max = 60) @DefaultValue("") String country,
        @NotNull @Size(max = 100) @DefaultValue("") String contact,
        @NotNull @Size(max = 60) @DefaultValue("") String signedBy,
        @Nullable Path signature,
        @Valid @NotNull @DefaultValue Purposes purposes,
        @Nullable Map<String, @Valid Person> people) {

    public LetterSettings {
        people = people == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(people));
    }

    /** Of a company that says nothing of itself. */
    public static LetterSettings usual() {
        return new LetterSettings("", "", "", "", "", null, new Purposes("newsletter", "letters"), Map.of());
    }

    /**
     * Purposes of the feed consents, whatever their case.
     *
     * @param newsletter of who gets the newsletter
     * @param letters of who gets other letters
     */
    public record Purposes(
            @NotBlank @Size(max = 100) @DefaultValue("newsletter")
            String newsletter,

            @NotBlank @Size(max = 100) @DefaultValue("letters")
            String letters) {}

    /**
     * Somebody who looks after customers.
     *
     * @param name as the feed customers spells the account manager
     * @param photo PNG or JPEG, in or below the folder of the settings; none: a plain portrait
     */
    public record Person(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Size(max = 50) @DefaultValue("") String phone,
            @NotNull @Size(max = 100) @DefaultValue("") String email,
            @Nullable Path photo) {}

    @Override
    public Map<String, Person> people() {
        return people == null ? Map.of() : people;
    }

    Optional<Person> person(@Nullable String name) {
        return people().values().stream()
                .filter(person -> person.name().equals(name))
                .findFirst();
    }
}
