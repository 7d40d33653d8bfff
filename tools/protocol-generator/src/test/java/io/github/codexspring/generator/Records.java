package io.github.codexspring.generator;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.codexspring.protocol.ProtocolEnum;

/** Looks into records. */
final class Records {

    private Records() {}

    /** Names of the components that differ. */
    static List<String> differences(Object a, Object b) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : a.getClass().getRecordComponents()) {
            if (!Objects.equals(get(component, a), get(component, b))) {
                names.add(component.getName());
            }
        }
        return names;
    }

    /** Paths of the values inside that the protocol does not know. */
    static List<String> unrecognized(Object value, String path) {
        List<String> found = new ArrayList<>();
        if (value instanceof ProtocolEnum constant && !constant.isRecognized()
                || value != null && value.getClass().getSimpleName().equals("Unrecognized")) {
            found.add(path + " = " + value);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> found.addAll(unrecognized(element, path + "[]")));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> found.addAll(unrecognized(element, path + "{}")));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                found.addAll(unrecognized(get(component, value), path + "." + component.getName()));
            }
        }
        return found;
    }

    private static Object get(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
