package io.schooljournal.rules.format;

import static io.schooljournal.rules.engine.Question.MOSCOW;
import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.at;
import static io.schooljournal.rules.engine.Question.by;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page on the format shows a file that loads and does what the page says, and names all there is. */
class DocumentedFormatTest {
    private static final Path PAGE = Path.of("../docs/REGULATION_FORMAT.md");
    private static final Path EXAMPLE = Path.of("../docs/examples/school.yaml");
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(
            MOSCOW, SchoolWeek.SIX_DAYS, Set.of(), LocalDate.of(2024, 9, 1), LocalDate.of(2025, 5, 31));

    private static Request.Builder mark(String lesson, String at) {
        return by(Action.PUT_MARK, RoleAssignment.subjectTeacher(new SubjectId("algebra"), new ClassId("7A")))
                .at(at(at))
                .calendar(CALENDAR)
                .target(target().workKind(WorkKind.CURRENT)
                        .lessonStart(at(lesson))
                        .build());
    }

    @Test
    void the_page_shows_the_example_as_it_is_tested() throws IOException {
        String file = Files.readString(EXAMPLE);
        int start = file.indexOf('\n', file.indexOf("# tag::example[]")) + 1;
        String shown = "```yaml\n" + file.substring(start, file.indexOf("# end::example[]")) + "```";
        assertTrue(
                Files.readString(PAGE).contains(shown),
                () -> PAGE + " must contain the tagged region of " + EXAMPLE + ":\n" + shown);
    }

    @Test
    void the_example_loads_and_fulfils_the_schema() throws IOException, BrokenRegulation {
        assertEquals("school5", Regulations.load(EXAMPLE).regulation().id());
        assertEquals(List.of(), PublishedSchema.complaints(Files.readString(EXAMPLE)));
    }

    @Test
    void the_example_does_what_the_page_says() throws BrokenRegulation {
        JournalPolicy policy = Regulations.load(EXAMPLE);
        assertEquals("ALLOW", answer(policy, mark("2024-10-04T09:00", "2024-10-07T23:59")));
        assertEquals("DENY EDIT_WINDOW_CLOSED 4.1", answer(policy, mark("2024-10-04T09:00", "2024-10-08T00:00")));
        assertEquals("ALLOW", answer(policy, mark("2025-02-04T09:00", "2025-02-07T23:59")));
        assertEquals(
                "DENY EDIT_WINDOW_CLOSED 4.1 4.1-2025", answer(policy, mark("2025-02-04T09:00", "2025-02-08T00:00")));
        assertEquals("DENY REGULATION_NOT_IN_FORCE", answer(policy, mark("2024-08-30T09:00", "2024-08-31T09:00")));
        assertEquals(
                "ALLOW", answer(policy, by(Action.RECORD_ATTENDANCE, RoleAssignment.classTeacher(new ClassId("7A")))));
        assertEquals(
                "DENY ROLE_NOT_PERMITTED printing",
                answer(policy, by(Action.CERTIFY_COPY, RoleAssignment.of(Role.DEPUTY_HEAD))));
    }

    @Test
    void the_page_names_every_kind_of_rule_and_every_parameter() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> unsaid = new TreeSet<>();
        for (String kind : PublishedSchema.codes("ruleKind")) {
            unsaid.add("`" + kind + "`");
            PublishedSchema.parameters(kind).forEach(parameter -> unsaid.add("`" + parameter + "`"));
        }
        RulesSection.COMMON.forEach(parameter -> unsaid.add("`" + parameter + "`"));
        unsaid.removeIf(page::contains);
        assertEquals(Set.of(), unsaid);
    }
}
