package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.LETTERS;
import static io.schooljournal.rules.exchange.PackageFile.ROLES;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Families;
import io.schooljournal.rules.facts.School;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges letters from families and to them: who may write to whom (переписка с семьёй).
 *
 * <p>A letter does not say which pupil or subject it is about: it is in order when its writer may write about one of those
 * that tie him or her to the other. Letters among staff are nobody's rule.
 */
record LetterJudge(School school, People people, PolicyJudge policy) implements FileJudge {
    private static final Column FROM = LETTERS.column("from_id");
    private static final Column TO = LETTERS.column("to_id");
    private static final Column AT = LETTERS.column("received_at");
    private static final SubjectId NO_SUBJECT = new SubjectId("?");

    @Override
    public void judge(PackageRow row) {
        List<Families.Tie> from = school.families().of(row.hash(FROM));
        List<Families.Tie> ties = from.isEmpty() ? school.families().of(row.hash(TO)) : from;
        Instant at = row.instant(AT);
        if (ties.isEmpty() || at == null) {
            return;
        }
        Actor writer = people.actor(row, FROM);
        if (writer == null) {
            policy.notChecked(entry(row, ties.get(0), people.diary(ties.get(0))), ~0L, Evidence.file(ROLES));
            return;
        }
        List<PolicyJudge.Asked> about = new ArrayList<>();
        for (Families.Tie tie : ties) {
            for (SubjectId subject : subjects(writer)) {
                Target target = Target.builder()
                        .from(people.diary(tie))
                        .subject(subject)
                        .build();
                Entry entry = entry(row, tie, target);
                about.add(new PolicyJudge.Asked(entry, policy.request(entry, at, writer)));
            }
        }
        policy.judgeAny(about);
    }

    private static Entry entry(PackageRow row, Families.Tie tie, Target target) {
        return new Entry(row, Action.WRITE_LETTER, target, AT, FROM, tie.pupil(), 0, 0);
    }

    private static Set<SubjectId> subjects(Actor writer) {
        Set<SubjectId> own = writer.roles().stream()
                .map(role -> role.subject())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return own.isEmpty() ? Set.of(NO_SUBJECT) : own;
    }
}
