package io.schooljournal.rules.analysis;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.regulation.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How far an application for a correction may have come: every stage that the rules on a step tell apart. */
final class Applications {
    /** A property of an application. */
    private record Part(int unusual, Text label, Consumer<CorrectionState.Builder> effect) {}

    private final List<WrittenRule> rules;
    private final List<Choice> choices = new ArrayList<>();

    Applications(List<WrittenRule> rules) {
        this.rules = rules.stream().filter(rule -> rule.is("application")).toList();
    }

    List<Choice> all() {
        choices.add(
                new Choice("NONE", 1, Phrases.of("application.NONE"), d -> d.state.correction(CorrectionState.none())));
        List<List<Part>> parts = new ArrayList<>();
        if (need("GROUND") || need("PROTOCOL")) {
            parts.add(grounds());
        }
        if (need("DOCUMENTS")) {
            parts.add(documents());
        }
        if (need("REGISTRATION")) {
            parts.add(List.of(
                    new Part(0, Phrases.of("application.registered"), b -> b.registered(true)),
                    new Part(2, Phrases.of("application.unregistered"), b -> b.registered(false))));
        }
        if (need("GRANT")) {
            parts.add(decisions());
        }
        if (need("PROTOCOL")) {
            parts.add(List.of(
                    new Part(0, Phrases.of("application.protocol"), b -> b.protocol(true)),
                    new Part(2, Phrases.of("application.noProtocol"), b -> b.protocol(false))));
        }
        combine(parts, 0, List.of());
        return choices;
    }

    private boolean need(String what) {
        return rules.stream().anyMatch(rule -> rule.says("needs", what));
    }

    private static List<Part> grounds() {
        List<Part> parts = new ArrayList<>();
        for (CorrectionGround ground : CorrectionGround.values()) {
            parts.add(new Part(Math.min(ground.ordinal(), 1), Phrases.of("ground." + ground), b -> b.ground(ground)));
        }
        return parts;
    }

    private List<Part> documents() {
        return rules.stream()
                .filter(rule -> rule.says("needs", "DOCUMENTS"))
                .flatMapToInt(rule -> IntStream.of(rule.number("least"), rule.number("least") - 1))
                .distinct()
                .mapToObj(number -> new Part(
                        number == 0 ? 2 : 0, Phrases.of("application.documents", number), b -> b.documents(number)))
                .toList();
    }

    private static List<Part> decisions() {
        List<Part> parts = new ArrayList<>();
        for (CorrectionDecision decision : CorrectionDecision.values()) {
            parts.add(new Part(
                    decision == CorrectionDecision.GRANTED ? 0 : 2,
                    Phrases.of("application." + decision),
                    b -> b.decision(decision)));
        }
        return parts;
    }

    private void combine(List<List<Part>> parts, int next, List<Part> taken) {
        if (next < parts.size()) {
            for (Part part : parts.get(next)) {
                List<Part> more = new ArrayList<>(taken);
                more.add(part);
                combine(parts, next + 1, more);
            }
            return;
        }
        List<Text> labels = new ArrayList<>(List.of(Phrases.of("application")));
        taken.forEach(part -> labels.add(part.label()));
        choices.add(new Choice(
                "APPLICATION " + choices.size(),
                taken.stream().mapToInt(Part::unusual).sum(),
                Phrases.list(labels),
                draft -> {
                    CorrectionState.Builder application = CorrectionState.builder()
                            .ground(CorrectionGround.ABSENCE)
                            .documents(1);
                    taken.forEach(part -> part.effect().accept(application));
                    draft.state.correction(application.build());
                }));
    }
}
