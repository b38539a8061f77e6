package org.goldenlist.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How erased persons are told again.
 *
 * @param key of the hashes of their ids; empty as long as nobody was erased
 */
public record PrivacySettings(
        @NotNull
        @DefaultValue("")
        @Pattern(regexp = "(?s)|.{32,}", message = "must be a secret of at least 32 characters")
        String key) {

    @Override
    public String toString() {
        return "PrivacySettings[]";
    }
}
