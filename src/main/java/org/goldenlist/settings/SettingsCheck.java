package org.goldenlist.settings;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.metadata.BeanDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.settings.Entry.Where;
import org.goldenlist.settings.GivenSettings.Given;
import org.goldenlist.settings.Key.Names;
import org.goldenlist.settings.Key.Section;
import org.goldenlist.settings.Key.Value;
import org.hibernate.validator.HibernateValidator;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Checks each value by itself, then each section whose values are all good, so that one run finds everything. */
final class SettingsCheck {

    private final GivenSettings given;
    private final Faults faults;
    private final Where otherwise;
    private final Binder binder;
    private final Validator validator;

    /** @param otherwise where a key is missing that has nothing above it */
    SettingsCheck(GivenSettings given, Faults faults, Where otherwise, Validator validator) {
        this.given = given;
        this.faults = faults;
        this.otherwise = otherwise;
        this.binder = new Binder(new MapConfigurationPropertySource(given.properties()));
        this.validator = validator;
    }

    /** One that speaks English, whatever the machine's language, as our own messages do. */
    static Validator englishValidator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .locales(Set.of(Locale.ENGLISH))
                .defaultLocale(Locale.ENGLISH)
                .localeResolver(context -> Locale.ENGLISH)
                .buildValidatorFactory()
                .getValidator();
    }

    /** Whether all is well below this section. */
    boolean section(Section section, String path, String property) {
        boolean good = !given.isExcused(path);
        for (Map.Entry<String, Key> member : section.members().entrySet()) {
            String memberPath = Key.below(path, member.getKey());
            good &= member(member.getValue(), memberPath, Key.below(property, member.getKey()));
        }
        return good && ownRules(section, path, property);
    }

    private boolean member(Key key, String path, String property) {
        if (key instanceof Section section) {
            return (section.optional() && !given.isAnythingBelow(path)) || section(section, path, property);
        }
        if (key instanceof Names names) {
            return names(names, path, property);
        }
        return !(key instanceof Value value) || value(value, path, property);
    }

    private boolean names(Names names, String path, String property) {
        if (names.required() && given.names(path).isEmpty()) {
            return missing(path, "name at least one, such as " + path + ".shop");
        }
        boolean good = !given.isExcused(path);
        for (String name : given.names(path)) {
            good &= member(names.each(), Key.below(path, name), property + "[" + name + "]");
        }
        return good;
    }

    private boolean value(Value value, String path, String property) {
        if (given.isExcused(path)) {
            return false;
        }
        Given known = given.value(path);
        Object converted = null;
        if (known != null) {
            String text = given.properties().getOrDefault(property, "");
            try {
                converted = binder.bind(
                                property,
                                Bindable.of(value.type())
                                        .withAnnotations(value.annotations().toArray(new Annotation[0])))
                        .orElse(null);
            } catch (BindException e) {
                return wrong(path, known, Expected.of(value), Expected.hint(value, text));
            }
            if (converted != null && Expected.isMistakable(text, converted)) {
                return wrong(path, known, Expected.of(value), Expected.hint(value, text));
            }
        }
        if (known == null || converted == null) {
            Pattern pattern = value.annotation(Pattern.class);
            String what = pattern == null ? "it takes " + Expected.of(value) : "it " + pattern.message();
            return !value.required() || missing(path, what);
        }
        return value.owner() == null || rules(value.owner(), value, path, known, converted);
    }

    private boolean missing(String path, String mend) {
        if (!given.isExcused(path) && !given.isMisspelt(path)) {
            faults.add(given.place(path, otherwise), path + " is missing: " + mend + ".");
        }
        return false;
    }

    private boolean rules(Class<?> owner, Value value, String path, Given known, Object converted) {
        List<String> broken = new ArrayList<>();
        for (ConstraintViolation<?> violation : validator.validateValue(owner, value.component(), converted)) {
            broken.add(violation.getMessage());
        }
        if (broken.isEmpty()) {
            return true;
        }
        broken.sort(null);
        String must = String.join(", ", broken);
        return wrong(path, known, must.replaceFirst("^must be ", ""), "");
    }

    private boolean wrong(String path, Given known, String expected, String hint) {
        String must = expected.startsWith("must ") ? " " : " must be ";
        String not = known.shown().equals("\"\"") ? "" : ", not " + known.shown();
        faults.add(known.where(), path + must + expected + not + "." + hint);
        given.excuse(path);
        return false;
    }

    /** Rules between the values of a section. */
    private boolean ownRules(Section section, String path, String property) {
        if (path.isEmpty() || !hasOwnRules(section)) {
            return true;
        }
        Object bound = binder.bindOrCreate(property, section.type());
        boolean good = true;
        for (ConstraintViolation<Object> violation : validator.validate(bound)) {
            if (!violation.getPropertyPath().toString().contains(".")) {
                faults.add(given.place(path, otherwise), path + ": " + violation.getMessage() + ".");
                good = false;
            }
        }
        return good;
    }

    /** Binding takes time, and what a value must be is known to be well. */
    private boolean hasOwnRules(Section section) {
        BeanDescriptor rules = validator.getConstraintsForClass(section.type());
        Set<String> checked = section.members().values().stream()
                .filter(Value.class::isInstance)
                .map(member -> ((Value) member).component())
                .collect(Collectors.toSet());
        return rules.hasConstraints()
                || rules.getConstrainedProperties().stream()
                        .anyMatch(
                                property -> property.hasConstraints() && !checked.contains(property.getPropertyName()));
    }
}
