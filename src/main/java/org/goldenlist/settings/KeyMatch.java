package org.goldenlist.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.settings.Entry.Kind;
import org.goldenlist.settings.Entry.Where;
import org.goldenlist.settings.GivenSettings.Given;
import org.goldenlist.settings.Key.Names;
import org.goldenlist.settings.Key.Section;
import org.goldenlist.settings.Key.Value;

/** Finds the key of each entry; an entry that fits none is a fault. */
final class KeyMatch {

    private final GivenSettings given;
    private final Faults faults;
    private final Placeholders placeholders;
    private final boolean overriding;

    /** @param overriding whether a value may be given a second time */
    KeyMatch(GivenSettings given, Faults faults, Placeholders placeholders, boolean overriding) {
        this.given = given;
        this.faults = faults;
        this.placeholders = placeholders;
        this.overriding = overriding;
    }

    /** @param entries a group before what is in it */
    void match(Section top, Collection<Entry> entries) {
        entries.forEach(entry -> match(top, new Place("", ""), entry.path(), entry));
    }

    /**
     * How far we have come.
     *
     * @param property the same as Boot's binder writes it
     */
    private record Place(String path, String property) {

        Place member(String name) {
            return new Place(Key.below(path, name), Key.below(property, name));
        }

        Place named(String name) {
            return new Place(Key.below(path, name), property + "[" + name + "]");
        }
    }

    private void match(Key key, Place at, List<String> rest, Entry entry) {
        if (rest.isEmpty()) {
            arrived(key, at, entry);
        } else if (key instanceof Section section) {
            member(section, at, rest, entry);
        } else if (key instanceof Names names) {
            named(names, at, rest, entry);
        } else if (key instanceof Value value
                && isList(value)
                && rest.size() == 1
                && rest.get(0).startsWith("[")) {
            give(value, new Place(at.path(), at.property() + rest.get(0)), entry);
        } else {
            fault(at.path(), entry.where(), at.path() + " takes one value, not a group of keys or a list.");
        }
    }

    private void member(Section section, Place at, List<String> rest, Entry entry) {
        String written = rest.get(0);
        for (Map.Entry<String, Key> member : section.members().entrySet()) {
            if (letters(member.getKey()).equals(letters(written))) {
                match(member.getValue(), at.member(member.getKey()), rest.subList(1, rest.size()), entry);
                return;
            }
        }
        if (written.contains(".")) {
            match(section, at, splitAtDot(rest), entry);
        } else {
            unknown(section, at.path(), written, entry.where());
        }
    }

    private void named(Names names, Place at, List<String> rest, Entry entry) {
        String name = rest.get(0);
        if (names.each() instanceof Section && name.contains(".")) {
            match(names, at, splitAtDot(rest), entry);
        } else if (names.valid() != null && !name.matches(names.valid().regexp())) {
            given.addName(at.path(), name);
            fault(
                    Key.below(at.path(), name),
                    entry.where(),
                    "The name " + name + " below " + at.path() + " "
                            + names.valid().message() + ".");
        } else if (name.matches("[A-Za-z0-9][A-Za-z0-9_.-]*")) {
            given.addName(at.path(), name);
            match(names.each(), at.named(name), rest.subList(1, rest.size()), entry);
        } else {
            fault(
                    Key.below(at.path(), name),
                    entry.where(),
                    "\"" + name + "\" below " + at.path()
                            + " is no name; take letters, digits, - and _, and begin with a letter or digit.");
        }
    }

    private void arrived(Key key, Place at, Entry entry) {
        given.addPlace(at.path(), entry.where());
        if (entry.kind() == Kind.NOTHING) {
            return;
        }
        if (!(key instanceof Value value)) {
            if (entry.kind() != Kind.GROUP) {
                fault(at.path(), entry.where(), at.path() + " takes keys below it, not a value" + validKeys(key) + ".");
            }
        } else if (entry.kind() == Kind.VALUE) {
            if (given.value(at.path()) != null && !overriding) {
                fault(at.path(), entry.where(), at.path() + " is given twice.");
            } else {
                give(value, at, entry);
            }
        } else if (entry.kind() == Kind.GROUP || !isList(value)) {
            fault(at.path(), entry.where(), at.path() + " takes one value, not a group of keys or a list.");
        }
    }

    private void give(Value value, Place at, Entry entry) {
        String path = at.path();
        String text = placeholders.resolve(
                entry.text(),
                variable -> fault(
                        path,
                        entry.where(),
                        path + " refers to the environment variable " + variable
                                + ", which is not set. Set it, or give a default: ${" + variable + ":default}."));
        given.put(path, at.property(), text, new Given(entry.where(), shown(value, entry.text(), text)));
    }

    /** Variables by their names, and a url without its user and its properties: they may hold a password. */
    private static String shown(Value value, String written, String text) {
        if (value.isSecret()) {
            return "what is given";
        }
        if (!text.equals(written)) {
            return "what " + written + " stands for";
        }
        return "\"" + (text.contains("//") ? text.replaceAll("//.*@", "//").replaceAll("[?].*", "") : text) + "\"";
    }

    private void unknown(Section section, String path, String written, Where where) {
        String whole = Key.below(path, written);
        String meant = Nearest.to(written, section.members().keySet()).orElse(null);
        fault(
                whole,
                where,
                whole + " is no setting"
                        + (meant == null ? validKeys(section) + "." : ". Did you mean " + meant + "?"));
        if (meant != null) {
            given.addMisspelt(Key.below(path, meant));
        }
    }

    private void fault(String path, Where where, String sentence) {
        if (!given.isExcused(path)) {
            faults.add(where, sentence);
            given.excuse(path);
        }
    }

    private static String validKeys(Key key) {
        return key instanceof Section section
                ? ". Valid here: " + String.join(", ", section.members().keySet())
                : "";
    }

    private static boolean isList(Value value) {
        return Collection.class.isAssignableFrom(value.type().toClass());
    }

    /** {@code timeZone} and {@code time_zone} are taken for {@code time-zone}. */
    private static String letters(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> splitAtDot(List<String> rest) {
        int dot = rest.get(0).indexOf('.');
        List<String> longer = new ArrayList<>(rest);
        longer.set(0, rest.get(0).substring(0, dot));
        longer.add(1, rest.get(0).substring(dot + 1));
        return longer;
    }
}
