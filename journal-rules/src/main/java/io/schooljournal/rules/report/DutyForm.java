package io.schooljournal.rules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.AnswerForm;
import io.schooljournal.rules.obligation.DutyReport;
import io.schooljournal.rules.obligation.Names;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A duty and the totals of duties in their public form: members in a fixed order, absent when there is nothing to say. */
final class DutyForm {
    private final Language language;
    private final FindingWording wording;

    DutyForm(Language language) {
        this.language = language;
        this.wording = FindingWording.in(language);
    }

    void write(JsonGenerator json, Duty duty, SchoolZone zone, Names names) throws IOException {
        json.writeStartObject();
        json.writeStringField("duty", duty.code());
        json.writeStringField("what", duty.what().in(language));
        json.writeArrayFieldStart("who");
        for (Role role : duty.who()) {
            json.writeString(role.name());
        }
        json.writeEndArray();
        persons(json, duty, names);
        json.writeStringField("per", duty.per().name());
        text(json, "class", duty.schoolClass());
        text(json, "subject", duty.subject());
        text(json, "pupil", duty.pupil());
        text(json, "concerned", duty.concerned());
        text(json, "period", duty.period());
        text(json, "lesson", duty.lesson());
        instant(json, "due", duty.due(), zone);
        instant(json, "done", duty.done(), zone);
        json.writeStringField("state", duty.state().name());
        if (!duty.lateness().isZero()) {
            json.writeStringField("lateness", duty.lateness().toString());
        }
        FindingForm.clauses(json, duty.clauses());
        if (duty.advised()) {
            json.writeBooleanField("advised", true);
        }
        place(json, duty.place());
        json.writeEndObject();
    }

    private static void persons(JsonGenerator json, Duty duty, Names names) throws IOException {
        if (duty.persons().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("persons");
        for (PersonId person : duty.persons()) {
            json.writeStartObject();
            json.writeStringField("id", person.value());
            text(json, "name", names.of(person.value()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, @Nullable DutyPlace place) throws IOException {
        if (place != null) {
            json.writeStringField("file", place.file());
            json.writeNumberField("line", place.line());
            text(json, "id", place.id());
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    private static void instant(JsonGenerator json, String name, @Nullable Instant instant, SchoolZone zone)
            throws IOException {
        if (instant != null) {
            json.writeStringField(name, AnswerForm.instant(instant, zone));
        }
    }

    /** Writes the members {@code summary}, {@code byDuty}, {@code byPerson} and {@code notComputable}, without braces. */
    void totals(JsonGenerator json, DutyReport report, Names names) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeStringField("source", report.source());
        json.writeStringField("school", report.school());
        json.writeStringField("academicYear", report.academicYear());
        json.writeStringField("regulation", report.regulation());
        json.writeStringField("timezone", report.zone().toString());
        instant(json, "asOf", report.asOf(), report.zone());
        counts(json, report.byState());
        json.writeEndObject();
        json.writeArrayFieldStart("byDuty");
        for (DutyReport.OfDuty of : report.byDuty()) {
            json.writeStartObject();
            json.writeStringField("duty", of.code());
            json.writeStringField("what", of.what().in(language));
            FindingForm.clauses(json, of.clauses());
            counts(json, of.byState());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("byPerson");
        for (Map.Entry<String, Map<DutyState, Long>> person : report.byPerson().entrySet()) {
            json.writeStartObject();
            json.writeStringField("person", person.getKey());
            text(json, "name", names.of(person.getKey()));
            counts(json, person.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notComputable");
        for (NotChecked gap : report.unknown()) {
            json.writeStartObject();
            json.writeStringField("duty", gap.rule());
            FindingForm.clauses(json, gap.clauses());
            json.writeStringField("cause", gap.cause().name());
            json.writeStringField("evidence", gap.evidence());
            json.writeNumberField("count", gap.rows());
            json.writeStringField("message", wording.why(gap));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, Map<DutyState, Long> counts) throws IOException {
        json.writeObjectFieldStart("byState");
        for (Map.Entry<DutyState, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
    }
}
