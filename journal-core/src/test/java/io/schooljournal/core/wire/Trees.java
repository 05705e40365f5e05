package io.schooljournal.core.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees as a JSON parser yields them, and how to alter one at a pointer; intermediate objects are made on the way. */
final class Trees {
    private Trees() {}

    /** Returns the request of the contract with a deputy's role beside the teacher's; every call gives a fresh tree. */
    static Map<String, Object> fullRequest() {
        Map<String, Object> tree = object(
                "id", "r1", "regulation", "sosh21", "at", "2024-10-03T18:20:00+03:00", "timezone", "Europe/Moscow");
        tree.put("actor", object("id", "t-17", "roles", list(teacher(), deputy())));
        tree.put("action", "CHANGE_MARK");
        Map<String, Object> target = object("class", "7A", "grade", 7, "subject", "algebra", "subjectArea", "OTHER");
        target.put("subgroup", null);
        target.putAll(object("activity", "LESSONS", "pupil", "p-3", "workKind", "CURRENT"));
        target.put("lessonStart", "2024-10-01T09:00:00+03:00");
        tree.put("target", target);
        Map<String, Object> state = object("yearFinalsSet", false, "yearClosed", false, "remark", false);
        state.put("correction", null);
        tree.put("state", state);
        Map<String, Object> calendar = object("schoolWeek", 6, "from", "2024-09-01", "to", "2025-05-31");
        calendar.put("daysOff", list("2024-11-04"));
        tree.put("calendar", calendar);
        return tree;
    }

    private static Map<String, Object> teacher() {
        return object("role", "SUBJECT_TEACHER", "subject", "algebra", "classes", list("7A"), "subgroups", list());
    }

    private static Map<String, Object> deputy() {
        Map<String, Object> deputy = object("role", "DEPUTY_HEAD", "levels", list("BASIC"), "journalControl", true);
        deputy.put("validFrom", "2024-09-01");
        deputy.put("basis", object("order", "12", "date", "2024-08-30"));
        return deputy;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> with(Map<String, Object> tree, String pointer, Object value) {
        Object parent = tree;
        String[] names = pointer.substring(1).split("/", -1);
        for (int i = 0; i < names.length - 1; i++) {
            parent = child(parent, names[i]);
        }
        String last = names[names.length - 1];
        if (parent instanceof List<?>) {
            List<Object> elements = (List<Object>) parent;
            int index = Integer.parseInt(last);
            elements.subList(index, Math.min(index + 1, elements.size())).clear();
            elements.add(index, value);
        } else {
            ((Map<String, Object>) parent).put(last, value);
        }
        return tree;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> without(Map<String, Object> tree, String pointer) {
        Object parent = tree;
        String[] names = pointer.substring(1).split("/", -1);
        for (int i = 0; i < names.length - 1; i++) {
            parent = child(parent, names[i]);
        }
        ((Map<String, Object>) parent).remove(names[names.length - 1]);
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static Object child(Object parent, String name) {
        if (parent instanceof List<?> elements) {
            return elements.get(Integer.parseInt(name));
        }
        Map<String, Object> members = (Map<String, Object>) parent;
        Object child = members.get(name);
        if (child == null) {
            child = new LinkedHashMap<String, Object>();
            members.put(name, child);
        }
        return child;
    }

    private static List<Object> list(Object... elements) {
        return new ArrayList<>(List.of(elements));
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
