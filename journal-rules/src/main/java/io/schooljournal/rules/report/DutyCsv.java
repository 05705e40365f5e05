package io.schooljournal.rules.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.AnswerForm;
import io.schooljournal.rules.obligation.DutyReport;
import io.schooljournal.rules.obligation.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Duties as a table, the same columns in both languages. */
final class DutyCsv implements DutyRendering {
    private final CsvWriter csv;
    private final Language language;
    private @Nullable Setting setting;
    private @Nullable Names names;

    DutyCsv(OutputStream out, Language language) {
        this.csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.language = language;
    }

    @Override
    public void begin(Setting begun, Names known) {
        setting = begun;
        names = known;
        csv.writeRecord(
                "duty",
                "what",
                "state",
                "due",
                "done",
                "lateness",
                "who",
                "person_ids",
                "persons",
                "class_id",
                "subject_id",
                "pupil_id",
                "concerned_id",
                "period_id",
                "lesson_id",
                "clauses",
                "advised",
                "file",
                "line",
                "id");
    }

    @Override
    public void add(Duty duty) {
        if (setting == null || names == null) {
            throw new IllegalStateException("a duty must come after the beginning of its document");
        }
        Names known = names;
        DutyPlace place = duty.place();
        csv.writeRecord(
                duty.code(),
                duty.what().in(language),
                duty.state().name(),
                instant(duty.due(), setting),
                instant(duty.done(), setting),
                duty.lateness().isZero() ? "" : duty.lateness().toString(),
                duty.who().stream().map(Enum::name).collect(Collectors.joining(" ")),
                duty.persons().stream().map(PersonId::value).collect(Collectors.joining(" ")),
                duty.persons().stream()
                        .map(person -> text(known.of(person.value())))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("; ")),
                text(duty.schoolClass()),
                text(duty.subject()),
                text(duty.pupil()),
                text(duty.concerned()),
                text(duty.period()),
                text(duty.lesson()),
                duty.clauses().stream().map(ClauseRef::toString).collect(Collectors.joining(" ")),
                Boolean.toString(duty.advised()),
                place == null ? "" : place.file(),
                place == null ? "" : Long.toString(place.line()),
                place == null ? "" : text(place.id()));
    }

    private static String instant(@Nullable Instant instant, Setting setting) {
        return instant == null ? "" : AnswerForm.instant(instant, setting.zone());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public void report(DutyReport report) {
        try {
            csv.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
