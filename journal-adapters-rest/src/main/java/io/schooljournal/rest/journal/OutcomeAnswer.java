package io.schooljournal.rest.journal;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.reading.ReadPage;
import io.schooljournal.core.wire.AnswerForm;
import io.schooljournal.core.wire.Wording;
import io.schooljournal.rest.form.DecisionForm;
import io.schooljournal.rest.form.EntryForm;
import io.schooljournal.rest.http.Answers;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.JsonText;
import io.schooljournal.rest.http.Messages;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a response of what came of an order.
 *
 * @param counter where the order was handed in
 * @param call the call that brought it
 * @param book the book it is about
 */
record OutcomeAnswer(Counter counter, Call call, Book book) {
    Response response(Outcome outcome, Function<Flaw, Optional<String>> pointer, @Nullable URI location) {
        if (!(outcome instanceof Outcome.Done done)) {
            throw problem(outcome, pointer).thrown();
        }
        Response.Status status = status(done);
        ResponseBuilder response = Answers.of(
                        status.getStatusCode(),
                        MediaType.APPLICATION_JSON,
                        JsonText.write(tree(done)),
                        Answers.PERSONAL)
                .tag(EntryForm.tag(done.entry()));
        if (status == Response.Status.CREATED && location != null) {
            response.location(location);
        }
        return Answers.in(call.language(), response).build();
    }

    /** Each order of several has its own status, as if it had come alone; what became of one does not change the others. */
    Response responseOfAll(List<Outcome> outcomes, BiFunction<Integer, Flaw, Optional<String>> pointer) {
        List<Map<String, Object>> trees = IntStream.range(0, outcomes.size())
                .mapToObj(index -> treeOfOne(outcomes.get(index), flaw -> pointer.apply(index, flaw)))
                .toList();
        ResponseBuilder response = Answers.of(
                Response.Status.OK.getStatusCode(),
                MediaType.APPLICATION_JSON,
                JsonText.write(Map.of("outcomes", trees)),
                Answers.PERSONAL);
        return Answers.in(call.language(), response).build();
    }

    private Map<String, Object> treeOfOne(Outcome outcome, Function<Flaw, Optional<String>> pointer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (outcome instanceof Outcome.Done done) {
            tree.put("status", status(done).getStatusCode());
            tree.put("entry", tree(done));
        } else {
            Problem.Draft problem = problem(outcome, pointer);
            tree.put("status", problem.status());
            tree.put("problem", problem.tree());
        }
        return tree;
    }

    private static Response.Status status(Outcome.Done done) {
        return done.entry().version() == 1 ? Response.Status.CREATED : Response.Status.OK;
    }

    /** An entry that was written, with the decision that allowed it: until when it stays open, and what was late. */
    Map<String, Object> tree(Outcome.Done done) {
        SchoolZone zone = counter.zone(book);
        Map<String, Object> tree = EntryForm.write(done.entry(), zone);
        tree.put("change", done.change().sequence());
        Explanation explanation = done.explanation();
        Request asked = Request.builder()
                .at(done.entry().enteredAt())
                .zone(zone)
                .actor(new Actor(done.entry().enteredBy(), List.of()))
                .action(done.change().action())
                .target(Target.builder().build())
                .state(State.ordinary())
                .build();
        tree.put("decision", DecisionForm.write(explanation, asked, call.language()));
        return tree;
    }

    /** A problem of an order that was not done. */
    Problem.Draft problem(Outcome outcome, Function<Flaw, Optional<String>> pointer) {
        if (outcome instanceof Outcome.Refused refused) {
            return refusal(call, refused.explanation(), refused.asked());
        }
        if (outcome instanceof Outcome.Conflict conflict) {
            return conflict(conflict.current());
        }
        if (outcome instanceof Outcome.NotFound) {
            return Problem.of(ProblemType.NOT_FOUND, call).says("conflict.nothing");
        }
        return unfit(((Outcome.Unfit) outcome).flaw(), pointer);
    }

    /** Whoever may write somewhere may not always read there: what stands is shown to readers alone. */
    private Problem.Draft conflict(Entry current) {
        SchoolZone zone = counter.zone(book);
        Problem.Draft problem = Problem.of(ProblemType.CONFLICT, call)
                .says("conflict.stands", current.version(), AnswerForm.instant(current.enteredAt(), zone));
        Slot slot = current.slot();
        SubjectId subject = slot.subject();
        if (subject == null || !(book instanceof Journal journal)) {
            return problem;
        }
        ReadOutcome<List<Entry>> versions =
                ReadPage.using(counter.ports()).versions(counter.reading(call), journal, subject, slot);
        return versions instanceof ReadOutcome.Shown<List<Entry>>
                ? problem.with("current", EntryForm.write(current, zone))
                : problem;
    }

    private Problem.Draft unfit(Flaw flaw, Function<Flaw, Optional<String>> pointer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", flaw.code().name());
        tree.put("given", flaw.given());
        if (!flaw.clauses().isEmpty()) {
            tree.put("clauses", flaw.clauses().stream().map(String::valueOf).toList());
        }
        Optional<String> member = pointer.apply(flaw);
        ProblemType type = member.isEmpty() && isOfAddress(flaw) ? ProblemType.NOT_FOUND : ProblemType.UNFIT;
        Problem.Draft problem = Problem.of(type, call)
                .detail(Messages.in(call.language()).text("flaw." + flaw.code(), flaw.given()))
                .with("flaw", tree);
        return member.isEmpty() ? problem : problem.with("pointer", member.get());
    }

    /** Tells whether what is lacking is what the address names. */
    private boolean isOfAddress(Flaw flaw) {
        return switch (flaw.code()) {
            case NO_PAGE, NO_LESSON -> true;
            case NOTHING_THERE ->
                List.of(flaw.given()).equals(call.uri().getPathParameters().get("correction"))
                        || List.of(flaw.given())
                                .equals(call.uri().getPathParameters().get("directive"));
            default -> false;
        };
    }

    static Problem refused(Call call, Explanation explanation, Request asked) {
        return refusal(call, explanation, asked).thrown();
    }

    private static Problem.Draft refusal(Call call, Explanation explanation, Request asked) {
        Explanation told = Discretion.of(explanation);
        Problem.Draft problem = Problem.of(ProblemType.REFUSED, call);
        if (!told.reasons().isEmpty()) {
            problem.detail(Wording.in(call.language()).reason(told.reasons().get(0), asked, told));
        }
        return problem.with("decision", DecisionForm.write(told, asked, call.language()));
    }
}
