package io.schooljournal.core.gate;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Moment;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Permit;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One sitting at one book: the policy is asked, with the facts it asks for read from the book, and what it allows is
 * written.
 *
 * <p>The order of answers is the same in every activity: whoever is refused learns nothing else; then comes what stands
 * there, then what is wrong with the order.
 */
public final class Sitting {
    private final Storage open;
    private final Book book;
    private final Actor actor;
    private final Deed deed;
    private final Instant at;
    private final JournalPolicy policy;
    private final Facts facts;

    Sitting(Ports ports, Storage open, Book book, Actor actor, Deed deed) {
        this.open = open;
        this.book = book;
        this.actor = actor;
        this.deed = deed;
        this.at = Moment.recorded(deed.at());
        this.policy = ports.policies().apply(book.school());
        this.facts = new Facts(open, book, actor, at, ports.calendars());
    }

    /**
     * Returns what the book tells.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Returns the open storage.
     *
     * @return the storage, within the unit of work
     */
    public Storage storage() {
        return open;
    }

    /**
     * Returns the policy of the school.
     *
     * @return the policy
     */
    public JournalPolicy policy() {
        return policy;
    }

    /**
     * Returns who acts.
     *
     * @return the person with every role
     */
    public Actor actor() {
        return actor;
    }

    /**
     * Returns the book.
     *
     * @return the book at which the activity is done
     */
    public Book book() {
        return book;
    }

    /**
     * Returns when the activity is done.
     *
     * @return the instant, in whole microseconds
     */
    public Instant at() {
        return at;
    }

    /**
     * Asks about an entry in a slot, no more being known of the state than what the book tells.
     *
     * @param action what is to be done
     * @param target what it is done to
     * @param slot where it stands
     * @return what the policy said
     */
    public Answer ask(Action action, Target target, Slot slot) {
        return ask(action, target, State.builder().remark(false).build(), slot);
    }

    /**
     * Asks, and reads what the policy misses, until it decides or the book cannot tell more.
     *
     * @param action what is to be done
     * @param target what it is done to
     * @param state what is known of the state of things
     * @param slot where it stands
     * @return what the policy said
     */
    public Answer ask(Action action, Target target, State state, Slot slot) {
        return ask(actor, action, target, state, slot);
    }

    /**
     * Asks about the actor as one who has some of his or her roles alone.
     *
     * @param capacity the actor with some of his or her roles
     * @param action what is to be done
     * @param target what it is done to
     * @param slot where it stands
     * @return what the policy said
     */
    public Answer ask(Actor capacity, Action action, Target target, Slot slot) {
        return ask(capacity, action, target, State.builder().remark(false).build(), slot);
    }

    private Answer ask(Actor capacity, Action action, Target target, State state, Slot slot) {
        Request request = Request.builder()
                .at(at)
                .zone(facts.zone())
                .actor(capacity)
                .action(action)
                .target(target)
                .state(state)
                .build();
        Answer answer = Permit.ask(policy, request);
        while (answer.explanation().verdict() == Verdict.UNDECIDED) {
            Request fuller = facts.tell(request, answer.explanation().decision().missing(), slot);
            if (fuller.equals(request)) {
                return answer;
            }
            request = fuller;
            answer = Permit.ask(policy, request);
        }
        return answer.permit() == null ? Permit.ask(policy, facts.tellAll(request, slot)) : answer;
    }

    /**
     * Writes a version after the one that was seen.
     *
     * @param answer what the policy said
     * @param slot where it stands
     * @param content what is to stand there, or null to withdraw
     * @param seen the version the editor saw, 0 when nothing stood there
     * @return what came of it
     */
    public Outcome write(Answer answer, Slot slot, @Nullable Content content, int seen) {
        return writeAll(List.of(new Draft(answer, deed.id(), slot, content, seen, null)))
                .get(0);
    }

    /**
     * Writes a version after the one that was seen, unless it has a flaw.
     *
     * @param answer what the policy said
     * @param slot where it stands
     * @param content what is to stand there, or null to withdraw
     * @param seen the version the editor saw, 0 when nothing stood there
     * @param flaw what is wrong with it whatever the policy says, or null
     * @return what came of it
     */
    public Outcome write(Answer answer, Slot slot, @Nullable Content content, int seen, @Nullable Flaw flaw) {
        return writeAll(List.of(new Draft(answer, deed.id(), slot, content, seen, null, flaw)))
                .get(0);
    }

    /**
     * Writes every draft that is allowed and in time; the outcomes come in the order of the drafts.
     *
     * @param drafts what is to be written
     * @return the outcomes
     */
    public List<Outcome> writeAll(List<Draft> drafts) {
        return writeEach(
                drafts.stream().<Supplier<Draft>>map(draft -> () -> draft).toList());
    }

    /**
     * Writes every draft, each drawn up when those before it stand.
     *
     * @param drafts what is to be written
     * @return the outcomes in the order of the drafts
     */
    public List<Outcome> writeEach(List<Supplier<Draft>> drafts) {
        List<Draft.Ready> ready = new ArrayList<>();
        List<@Nullable Outcome> outcomes = new ArrayList<>();
        for (Supplier<Draft> drawn : drafts) {
            Draft draft = drawn.get();
            Entry standing = facts.standing(draft.slot()).orElse(null);
            Outcome outcome = draft.obstacle(standing);
            if (outcome == null) {
                Draft.Ready next = draft.ready(book, actor, at, standing);
                facts.notice(next.entry());
                ready.add(next);
            } else {
                outcome = before(draft, outcome);
            }
            outcomes.add(outcome);
        }
        return merged(outcomes, done(ready));
    }

    private List<Outcome> done(List<Draft.Ready> ready) {
        if (ready.isEmpty()) {
            return List.of();
        }
        List<Change> changes = open.journals()
                .append(ready.stream().map(Draft.Ready::permitted).toList());
        List<Outcome> done = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            done.add(new Outcome.Done(
                    ready.get(i).entry(), changes.get(i), ready.get(i).explanation()));
        }
        return done;
    }

    private static List<Outcome> merged(List<@Nullable Outcome> outcomes, List<Outcome> done) {
        List<Outcome> merged = new ArrayList<>();
        int next = 0;
        for (Outcome outcome : outcomes) {
            merged.add(outcome == null ? done.get(next++) : outcome);
        }
        return merged;
    }

    /** An order that was done before, by the same person, in the same slot, with the same content, is done. */
    private Outcome before(Draft draft, Outcome obstacle) {
        Entry made = open.journals().entry(book.school(), draft.id()).orElse(null);
        if (made == null || !made.book().equals(book) || !draft.isWhat(made, actor)) {
            return obstacle;
        }
        return done(made, draft.answer()).orElse(obstacle);
    }

    /**
     * Returns the outcome of this very order if it was done before in that slot.
     *
     * @param answer what the policy said
     * @param slot where it stands
     * @return the outcome, unless this is the first time
     */
    public Optional<Outcome> doneBefore(Answer answer, Slot slot) {
        return open.journals()
                .entry(book.school(), deed.id())
                .filter(made -> made.book().equals(book)
                        && made.slot().equals(slot)
                        && made.enteredBy().equals(actor.id()))
                .flatMap(made -> done(made, answer));
    }

    private Optional<Outcome> done(Entry made, Answer answer) {
        return open.changeLog()
                .changeOf(book.school(), made.id())
                .map(change -> new Outcome.Done(made, change, answer.explanation()));
    }

    /**
     * Tells that nothing stands where something must.
     *
     * @param answer what the policy said
     * @param slot where it stands
     * @return a refusal, or that nothing is found
     */
    public Outcome notFound(Answer answer, Slot slot) {
        return answer.permit() == null
                ? new Outcome.Refused(answer.explanation(), answer.asked())
                : new Outcome.NotFound(slot);
    }

    /**
     * Returns by which identifier the order is known again.
     *
     * @return the identifier of the deed
     */
    public EntryId id() {
        return deed.id();
    }

    /**
     * Whoever is refused does not learn that the order would fail anyway.
     *
     * @param answer what the policy said
     * @param failure what came of the order otherwise
     * @return a refusal, or the failure
     */
    public Outcome failing(Answer answer, Outcome failure) {
        Explanation explanation = answer.explanation();
        return explanation.verdict() == Verdict.DENY ? new Outcome.Refused(explanation, answer.asked()) : failure;
    }

    /**
     * Refuses what is refused; else the order is unfit.
     *
     * @param answer what the policy said
     * @param code what is wrong
     * @param given what was given
     * @return a refusal, or the flaw
     */
    public Outcome unfit(Answer answer, Flaw.Code code, Object given) {
        return failing(answer, new Outcome.Unfit(new Flaw(code, given.toString())));
    }
}
