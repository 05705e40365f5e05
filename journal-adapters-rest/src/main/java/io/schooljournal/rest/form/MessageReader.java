package io.schooljournal.rest.form;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.schooljournal.rest.http.Body;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.JsonText;
import io.schooljournal.rest.http.Limits;
import io.schooljournal.rest.http.Messages;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import io.schooljournal.rest.http.Unreadable;
import io.schooljournal.rest.http.Utf8;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message strictly: within the limits, as UTF-8, as JSON of which there is one reading, without a member that nobody
 * knows, without a value that only looks like the type, and within the constraints of its record.
 */
public final class MessageReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TimesOfMessages())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, texts -> {
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                    texts.setCoercion(shape, CoercionAction.Fail);
                }
            })
            .withCoercionConfig(
                    LogicalType.Enum, codes -> codes.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build();

    private final Validator validator;
    private final Limits limits;

    /**
     * Makes a reader.
     *
     * @param limits how much a caller may send
     */
    public MessageReader(Limits limits) {
        this.limits = limits;
        this.validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Reads the body of a call.
     *
     * @param <M> what is read
     * @param call the call
     * @param body its body
     * @param type what is read
     * @return the message, which holds to its constraints
     * @throws Problem when it cannot be read
     */
    public <M extends Record> M read(Call call, @Nullable InputStream body, Class<M> type) {
        try {
            Body announced = new Body(call.headers(), body, limits.requestBytes());
            announced.check();
            Object tree = JsonText.read(Utf8.decode(announced.read()), limits.depth());
            if (!(tree instanceof Map<?, ?> members)) {
                throw new Unreadable(ProblemType.UNREADABLE_REQUEST, "", "message.object");
            }
            checkTexts(members, "");
            M message = bind(members, type);
            check(message, call);
            checkDependent(message);
            return message;
        } catch (Unreadable fault) {
            throw Problem.of(fault, call);
        }
    }

    /**
     * No database keeps the character U+0000 and no form of a text needs it; a text of white space alone, of any alphabet's,
     * is no name of anything and tells nothing.
     */
    private static void checkTexts(@Nullable Object value, String pointer) throws Unreadable {
        if (value instanceof String text) {
            if (text.indexOf('\0') >= 0) {
                throw new Unreadable(ProblemType.UNREADABLE_REQUEST, pointer, "message.nul");
            }
            if (text.isBlank() && !text.isEmpty()) {
                throw new Unreadable(ProblemType.UNREADABLE_REQUEST, pointer, "message.blank");
            }
        }
        if (value instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                checkTexts(member.getValue(), pointer + "/" + BindingFault.escaped(String.valueOf(member.getKey())));
            }
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                checkTexts(items.get(i), pointer + "/" + i);
            }
        }
    }

    private static <M> M bind(Map<?, ?> members, Class<M> type) throws Unreadable {
        try {
            return MAPPER.convertValue(members, type);
        } catch (IllegalArgumentException unfit) {
            if (unfit.getCause() instanceof JsonMappingException mapping) {
                throw BindingFault.of(mapping);
            }
            throw unfit;
        }
    }

    private static void checkDependent(Record message) throws Unreadable {
        if (message instanceof SelfChecked dependent) {
            Optional<String> fault = dependent.faultAt();
            if (fault.isPresent()) {
                throw new Unreadable(ProblemType.UNREADABLE_REQUEST, fault.get(), "message.unfit");
            }
        }
    }

    private <M> void check(M message, Call call) {
        Messages messages = Messages.in(call.language());
        List<ViolationForm> violations = validator.validate(message).stream()
                .sorted(Comparator.comparing((ConstraintViolation<M> violation) ->
                        violation.getPropertyPath().toString()))
                .map(violation -> ViolationForm.of(violation, messages))
                .toList();
        if (!violations.isEmpty()) {
            ViolationForm first = violations.get(0);
            throw Problem.of(ProblemType.UNREADABLE_REQUEST, call)
                    .detail(first.message())
                    .with("pointer", first.pointer())
                    .with("errors", violations.stream().map(ViolationForm::tree).toList())
                    .thrown();
        }
    }
}
