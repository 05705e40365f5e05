package io.schooljournal.rest.form;

import io.schooljournal.rest.http.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Map;

/**
 * A broken constraint in its public form.
 *
 * @param pointer the JSON pointer of the member that breaks it
 * @param message what was expected
 */
record ViolationForm(String pointer, String message) {
    static ViolationForm of(ConstraintViolation<?> violation, Messages messages) {
        StringBuilder pointer = new StringBuilder();
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            Integer index = node.getIndex();
            if (index != null) {
                pointer.append('/').append(index);
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                pointer.append('/').append(name);
                last = name;
            }
        }
        return new ViolationForm(pointer.toString(), message(violation, last, messages));
    }

    private static String message(ConstraintViolation<?> violation, String member, Messages messages) {
        Map<String, Object> constraint = violation.getConstraintDescriptor().getAttributes();
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (name) {
            case "NotNull" -> messages.text("message.missing", member);
            case "NotBlank" ->
                violation.getInvalidValue() == null
                        ? messages.text("message.missing", member)
                        : messages.text("message.blank");
            case "Size" -> messages.text("message.size", part(constraint, "min"), part(constraint, "max"));
            case "Min" -> messages.text("message.least", part(constraint, "value"));
            case "Max" -> messages.text("message.most", part(constraint, "value"));
            case "Pattern" -> messages.text("message.form", part(constraint, "regexp"));
            default -> messages.text("message.unfit");
        };
    }

    private static Object part(Map<String, Object> constraint, String name) {
        return String.valueOf(constraint.get(name));
    }

    Map<String, Object> tree() {
        return Map.of("pointer", pointer, "message", message);
    }
}
