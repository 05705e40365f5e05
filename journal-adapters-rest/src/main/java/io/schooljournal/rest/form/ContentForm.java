package io.schooljournal.rest.form;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.Appointment;
import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.wire.AnswerForm;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of an entry in its public form: a member for each component of its record.
 *
 * <p>Texts about people, which a content only names, are left out: whoever may read them reads them from the vault.
 */
public final class ContentForm {
    private static final Set<Class<?>> AS_THEY_ARE = Set.of(String.class, Boolean.class, Integer.class, Long.class);

    private final SchoolZone zone;

    private ContentForm(SchoolZone zone) {
        this.zone = zone;
    }

    /**
     * Writes a content.
     *
     * @param content what stands in an entry
     * @param zone the zone in whose offset instants are written
     * @return the members in their order; those that say nothing are left out
     */
    public static Map<String, Object> write(Content content, SchoolZone zone) {
        ContentForm form = new ContentForm(zone);
        if (content instanceof CorrectionFile file) {
            return CorrectionForm.write(file.correction(), zone);
        }
        return content instanceof Appointment appointment
                ? form.role(appointment.assignment())
                : form.members((Record) content);
    }

    private Map<String, Object> members(Record values) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            Object value = value(read(component, values));
            if (value != null) {
                tree.put(component.getName(), value);
            }
        }
        return tree;
    }

    private static @Nullable Object read(RecordComponent component, Record values) {
        try {
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the contents of entries are public records", impossible);
        }
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value == null || value instanceof KeptText) {
            return null;
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(this::value).toList();
        }
        if (AS_THEY_ARE.contains(value.getClass())) {
            return value;
        }
        if (value instanceof Instant instant) {
            return AnswerForm.instant(instant, zone);
        }
        return value instanceof Record record && record.getClass().getRecordComponents().length > 1
                ? members(record)
                : value.toString();
    }

    private Map<String, Object> role(RoleAssignment role) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("role", role.role().name());
        put(tree, "subject", role.subject());
        put(tree, "classes", role.classes());
        put(tree, "subgroups", role.subgroups());
        put(tree, "levels", role.levels().stream().sorted().toList());
        put(tree, "module", role.module());
        tree.put("journalControl", role.journalControl());
        tree.put("informatization", role.informatization());
        put(tree, "pupils", role.pupils());
        put(tree, "validFrom", role.validFrom());
        put(tree, "validTo", role.validTo());
        put(tree, "basis", role.basis());
        return tree;
    }

    private void put(Map<String, Object> tree, String name, @Nullable Object value) {
        Object written = value(value);
        if (written != null && !written.equals(List.of())) {
            tree.put(name, written);
        }
    }
}
