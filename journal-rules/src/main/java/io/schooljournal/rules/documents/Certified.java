package io.schooljournal.rules.documents;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.rules.register.Amendment;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Traffic.DutyDone;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says that a certified copy is out of date (копия устарела): an entry of its page was changed after it was certified. */
final class Certified {
    private Certified() {}

    static void note(Draft draft) {
        Register register = draft.register();
        Set<String> certifying = draft.policy().obligations(register.today()).duties().stream()
                .filter(terms -> terms.action() == Action.CERTIFY_COPY)
                .map(DutyTerms::code)
                .collect(Collectors.toSet());
        List<DutyDone> copies = register.traffic().duties().stream()
                .filter(done ->
                        certifying.contains(done.duty()) && !done.doneAt().isAfter(register.asOf()))
                .filter(done -> isOfPage(done, register))
                .sorted(Comparator.comparing(DutyDone::doneAt))
                .toList();
        if (copies.isEmpty()) {
            return;
        }
        Instant last = copies.get(copies.size() - 1).doneAt();
        long later = register.gradebook().amendments().stream()
                .map(Amendment::at)
                .filter(at -> at != null && at.isAfter(last))
                .count();
        if (later > 0) {
            String day = register.manifest().zone().dayOf(last).toString();
            draft.note(
                    "Заверенная копия от " + day + " устарела: после неё изменено записей — " + later,
                    "The copy certified on " + day + " is out of date: entries changed since then: " + later);
        }
    }

    private static boolean isOfPage(DutyDone done, Register register) {
        String schoolClass = register.selection().schoolClass();
        String period = register.selection().period();
        return (done.classId() == null || done.classId().equals(schoolClass))
                && (done.periodId() == null || period == null || done.periodId().equals(period));
    }
}
