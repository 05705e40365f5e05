package io.schooljournal.examples.server.school;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.wire.Wording;
import io.schooljournal.rest.http.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what came of founding a school, a line for each refused row and one for each file.
 *
 * @param language Russian or English
 */
public record FoundingText(Language language) {
    /**
     * Says it.
     *
     * @param founded what came of it
     * @return lines without their ends
     */
    public List<String> lines(Founded founded) {
        List<String> lines = new ArrayList<>();
        for (Founded.Refusal refusal : founded.refusals()) {
            lines.add(refusal.file().fileName() + ":" + refusal.line() + ": " + word("refused: ", "отказано: ")
                    + why(refusal.outcome()));
        }
        founded.counts()
                .forEach((file, count) -> lines.add(file.fileName() + ": " + word("written ", "записано ")
                        + count.written() + word(", there already ", ", уже было ") + count.there()
                        + word(", refused ", ", отказано ") + count.refused()));
        if (!founded.wroteSomething()) {
            lines.add(word("nothing was changed", "ничего не изменено"));
        }
        return lines;
    }

    private String why(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            Decision decision = refused.explanation().decision();
            if (decision.reasons().isEmpty()) {
                return word("not known: ", "неизвестно: ")
                        + decision.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
            }
            Reason first = decision.reasons().get(0);
            return Wording.in(language).reason(first, refused.asked(), refused.explanation())
                    + clauses(first.clauses());
        }
        if (outcome instanceof Outcome.Unfit unfit) {
            Flaw flaw = unfit.flaw();
            return Messages.in(language).text("flaw." + flaw.code(), flaw.given()) + clauses(flaw.clauses());
        }
        return word("something else stands there", "там стоит другое");
    }

    private static String clauses(Collection<ClauseRef> clauses) {
        return clauses.isEmpty()
                ? ""
                : clauses.stream().map(clause -> "`" + clause + "`").collect(Collectors.joining(", ", " (", ")"));
    }

    private String word(String english, String russian) {
        return language == Language.RU ? russian : english;
    }
}
