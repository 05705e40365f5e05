package io.schooljournal.rules.sample;

import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.duty.Term;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.rules.exchange.PackageFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the writers of one school share: the order, the year, what the policy asks, and where the rows go. */
final class Scene {
    private static final int USUAL_DAYS_AHEAD = 3;

    private final SampleOrder order;
    private final SchoolData data;
    private final YearPlan plan;
    private final Tempo tempo;
    private final Obligations obligations;
    private final Moments moments;
    private final Chance chance;
    private Rows rows;

    Scene(SampleOrder order, SchoolData data, YearPlan plan, Chance chance, Rows rows) {
        this.order = order;
        this.data = data;
        this.plan = plan;
        this.tempo = new Tempo(order.policy(), plan);
        this.obligations = order.policy().obligations(plan.year().endsOn());
        this.moments = new Moments(plan.calendar().zone());
        this.chance = chance;
        this.rows = rows;
    }

    SampleOrder order() {
        return order;
    }

    SchoolData data() {
        return data;
    }

    YearPlan plan() {
        return plan;
    }

    Tempo tempo() {
        return tempo;
    }

    Obligations obligations() {
        return obligations;
    }

    /** The duties that leave an evidence, and are due for such a thing. */
    List<DutyTerms> duties(Evidence evidence, DutyScope per) {
        return obligations.duties().stream()
                .filter(duty -> duty.evidence() == evidence && duty.per() == per)
                .toList();
    }

    /** A source of chance for a purpose of its own. */
    Chance chance(String purpose) {
        return chance.fork(purpose);
    }

    /** Rows go there from now on. */
    void to(Rows other) {
        rows = other;
    }

    void row(PackageFile file, @Nullable Object... values) {
        rows.row(file, values);
    }

    String text(long moment) {
        return moments.text(moment);
    }

    Moments moments() {
        return moments;
    }

    /** Whether a moment is not after the export. */
    boolean isTold(long moment) {
        return moment <= order.exported();
    }

    boolean isTold(@Nullable LocalDate day) {
        return day != null && isTold(Moments.at(day, 0, 0));
    }

    /** The day as a package has it; null when it is after the export. */
    @Nullable
    LocalDate told(@Nullable LocalDate day) {
        return isTold(day) ? day : null;
    }

    /** A day before everything is due that leaves this evidence at the start of the year. */
    LocalDate inGoodTimeFor(Evidence evidence) {
        return obligations.duties().stream()
                .filter(duty -> duty.evidence() == evidence)
                .map(DutyTerms::due)
                .filter(Term.class::isInstance)
                .flatMap(due -> ((Term) due).dueIn(plan.year()).stream())
                .min(Comparator.naturalOrder())
                .orElse(plan.year().startsOn())
                .minusDays(USUAL_DAYS_AHEAD);
    }

    /** So many lessons before the end of a period a lowering must be told; 0 where the regulation asks nothing. */
    int lessonsForLowering() {
        return obligations.duties().stream()
                .filter(duty -> duty.evidence() == Evidence.LOWERING_NOTIFIED)
                .map(DutyTerms::due)
                .filter(Term.class::isInstance)
                .map(Term.class::cast)
                .filter(term -> term.unit() == Term.Unit.LESSONS)
                .mapToInt(term -> -term.offset())
                .max()
                .orElse(0);
    }

    /** The least number of marks a pupil has on a page in a quarter. */
    int leastMarks(int hours) {
        List<Integer> least = obligations.checks().stream()
                .map(io.schooljournal.core.audit.CheckTerms::least)
                .filter(numbers -> !numbers.isEmpty())
                .findFirst()
                .orElse(data.leastMarks());
        return least.get(Math.min(hours, least.size()) - 1);
    }

    @Nullable
    LocalDate finalDay(Page page, io.schooljournal.core.calendar.StudyPeriod period) {
        return tempo.finalDay(FinalKind.PERIOD, page.course(), page.room().grade(), period);
    }
}
