package io.schooljournal.rules.duty;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.Due;
import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.duty.Rhythm;
import io.schooljournal.core.duty.Term;
import io.schooljournal.core.duty.YearlyDate;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A duty: {@code ru}, {@code en}, {@code who}, {@code per}, and when it is due: {@code offset} and {@code unit} from an
 * {@code anchor}, a {@code date} of the year, or {@code every} stretch of time; {@code workKinds} and {@code finalKinds} of
 * the entries it is about; {@code action}, {@code evidence}, {@code advised}.
 */
record DutyRule(DutyTerms terms) implements Rule {
    private static final int MOST = 1_000;

    static Rule once(RuleEntry entry) throws BrokenRegulation {
        return read(entry, term(entry));
    }

    static Rule again(RuleEntry entry) throws BrokenRegulation {
        return read(entry, entry.required("every").code(Rhythm.class));
    }

    private static Rule read(RuleEntry entry, Due due) throws BrokenRegulation {
        Optional<YamlValue> evidence = entry.optional("evidence");
        Optional<YamlValue> action = entry.optional("action");
        Optional<YamlValue> advised = entry.optional("advised");
        return new DutyRule(new DutyTerms(
                entry.id(),
                new Text(entry.required("ru").text(), entry.required("en").text()),
                entry.required("who").codes(Role.class),
                entry.required("per").code(DutyScope.class),
                due,
                kinds(entry, "workKinds", WorkKind.class),
                kinds(entry, "finalKinds", FinalKind.class),
                evidence.isPresent() ? evidence.get().code(Evidence.class) : Evidence.DUTY,
                action.isPresent() ? action.get().code(Action.class) : null,
                advised.isPresent() && advised.get().flag(),
                entry.clauses()));
    }

    private static <E extends Enum<E>> List<E> kinds(RuleEntry entry, String name, Class<E> codes)
            throws BrokenRegulation {
        Optional<YamlValue> list = entry.optional(name);
        return list.isPresent() ? list.get().codes(codes) : List.of();
    }

    private static Due term(RuleEntry entry) throws BrokenRegulation {
        Optional<YamlValue> date = entry.optional("date");
        if (date.isPresent()) {
            return new YearlyDate(monthDay(date.get()));
        }
        Anchor anchor = entry.required("anchor").code(Anchor.class);
        YamlValue offset = entry.required("offset");
        Optional<YamlValue> unit = entry.optional("unit");
        Term.Unit counted = unit.isPresent() ? unit.get().code(Term.Unit.class) : Term.Unit.DAYS;
        try {
            return new Term(anchor, offset.number(-MOST, MOST), counted);
        } catch (IllegalArgumentException senseless) {
            throw offset.broken(String.valueOf(senseless.getMessage()));
        }
    }

    private static MonthDay monthDay(YamlValue date) throws BrokenRegulation {
        try {
            return MonthDay.parse("--" + date.text());
        } catch (DateTimeException noDate) {
            throw date.broken("expected a month and day like `09-05`, not `" + date.text() + "`");
        }
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        tables.obligations().add(terms);
    }
}
