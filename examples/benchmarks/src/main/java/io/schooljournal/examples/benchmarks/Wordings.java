package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.Wording;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reasons of an explanation as Russian text with their clauses, by the library and by hand; both read alike. */
final class Wordings {
    private static final Wording RUSSIAN = Wording.in(Language.RU);
    private static final DateTimeFormatter INSTANTS =
            DateTimeFormatter.ofPattern(RUSSIAN.text("instant.pattern"), Language.RU.locale());
    private static final Map<ReasonCode, String> SENTENCES = new EnumMap<>(ReasonCode.class);
    private static final Map<Action, String> ACTIONS = new EnumMap<>(Action.class);

    static {
        for (ReasonCode code : ReasonCode.values()) {
            SENTENCES.put(code, RUSSIAN.text("reason." + code));
        }
        for (Action action : Action.values()) {
            ACTIONS.put(action, RUSSIAN.text("action." + action));
        }
    }

    private Wordings() {}

    /** Renders by the library. */
    static String byLibrary(Request request, Explanation explanation) {
        StringBuilder text = new StringBuilder();
        for (Reason reason : explanation.reasons()) {
            line(text, RUSSIAN.reason(reason, request, explanation), reason);
        }
        return text.toString();
    }

    /** Renders by hand: sentences looked up once, only what they name is put in. */
    static String byHand(Request request, Explanation explanation) {
        StringBuilder text = new StringBuilder();
        for (Reason reason : explanation.reasons()) {
            line(text, sentence(reason, request, explanation), reason);
        }
        return text.toString();
    }

    private static String sentence(Reason reason, Request request, Explanation explanation) {
        String sentence = String.valueOf(SENTENCES.get(reason.code()));
        return switch (reason.code()) {
            case EDIT_WINDOW_CLOSED -> sentence.replace("{openUntil}", instant(explanation.openUntil(), request));
            case LESSON_NOT_STARTED ->
                sentence.replace("{lessonStart}", instant(request.target().lessonStart(), request));
            case NO_MARK_GRADE ->
                sentence.replace("{grade}", String.valueOf(request.target().grade()));
            case ROLE_NOT_PERMITTED, OUT_OF_SCOPE ->
                sentence.replace("{action}", String.valueOf(ACTIONS.get(request.action())));
            default -> sentence;
        };
    }

    private static String instant(@Nullable Instant instant, Request request) {
        return instant == null
                ? ""
                : INSTANTS.format(instant.atZone(request.zone().id()));
    }

    private static void line(StringBuilder text, String sentence, Reason reason) {
        text.append(sentence).append(" (");
        String separator = "";
        for (ClauseRef clause : reason.clauses()) {
            text.append(separator).append(clause);
            separator = ", ";
        }
        text.append(")\n");
    }
}
