package org.goldenlist.settings;

import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.ResolvableType;

/** A key that may stand in the settings, found by walking the records: a section, a map with free names, or a value. */
sealed interface Key {

    /** Keys below a record. */
    record Section(Class<?> type, boolean optional, Map<String, Key> members) implements Key {}

    /**
     * Names that the user chooses, each with the same below it.
     *
     * @param valid what a name must match; null where any will do
     */
    record Names(Key each, boolean required, @Nullable Pattern valid) implements Key {}

    /**
     * A value.
     *
     * @param owner the record that holds it; null for a value below a free name
     * @param byDefault as {@link DefaultValue} writes it; null where there is none
     */
    record Value(
            @Nullable Class<?> owner,
            String component,
            ResolvableType type,
            List<Annotation> annotations,
            boolean required,
            @Nullable String byDefault)
            implements Key {

        /** Whether messages must keep it to themselves. */
        boolean isSecret() {
            String name = component.toLowerCase(Locale.ROOT);
            return name.contains("password") || name.contains("secret") || name.contains("token") || name.equals("key");
        }

        <A extends Annotation> @Nullable A annotation(Class<A> wanted) {
            for (Annotation annotation : annotations) {
                if (wanted.isInstance(annotation)) {
                    return wanted.cast(annotation);
                }
            }
            return null;
        }
    }

    /** The tree below a record. */
    static Section of(Class<?> type) {
        return section(type, false);
    }

    /** Hands over every value below a section with its path, free names as {@code <name>}. */
    static void forEachValue(Key key, String path, BiConsumer<String, Value> action) {
        if (key instanceof Section section) {
            section.members().forEach((name, member) -> forEachValue(member, below(path, name), action));
        } else if (key instanceof Names names) {
            forEachValue(names.each(), below(path, "<name>"), action);
        } else if (key instanceof Value value) {
            action.accept(path, value);
        }
    }

    static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Section section(Class<?> type, boolean optional) {
        Map<String, Key> members = new LinkedHashMap<>();
        RecordComponent[] components = type.getRecordComponents();
        Parameter[] parameters = type.getDeclaredConstructors()[0].getParameters();
        for (int i = 0; i < components.length; i++) {
            DefaultValue byDefault = parameters[i].getAnnotation(DefaultValue.class);
            members.put(kebab(components[i].getName()), member(type, components[i], byDefault));
        }
        return new Section(type, optional, members);
    }

    private static Key member(Class<?> owner, RecordComponent component, @Nullable DefaultValue byDefault) {
        ResolvableType type = ResolvableType.forType(component.getGenericType());
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean required = byDefault == null && !nullable;
        if (component.getType().isRecord()) {
            return section(component.getType(), nullable);
        }
        if (Map.class.isAssignableFrom(component.getType())) {
            ResolvableType each = type.getGeneric(1);
            Class<?> eachClass = each.toClass();
            return new Names(
                    eachClass.isRecord()
                            ? section(eachClass, false)
                            : new Value(null, component.getName(), each, List.of(), false, null),
                    required,
                    validNames(component));
        }
        return new Value(
                owner,
                component.getName(),
                type,
                annotationsOf(owner, component),
                required,
                byDefault == null ? null : String.join(",", byDefault.value()));
    }

    private static @Nullable Pattern validNames(RecordComponent map) {
        AnnotatedParameterizedType type = (AnnotatedParameterizedType) map.getAnnotatedType();
        return type.getAnnotatedActualTypeArguments()[0].getAnnotation(Pattern.class);
    }

    /** Those of the field: constraints are not kept on the component itself. */
    private static List<Annotation> annotationsOf(Class<?> owner, RecordComponent component) {
        try {
            return List.of(owner.getDeclaredField(component.getName()).getAnnotations());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record without the field of its component " + component, e);
        }
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
