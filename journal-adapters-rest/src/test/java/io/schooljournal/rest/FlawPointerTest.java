package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.rest.form.AnnouncementMessage;
import io.schooljournal.rest.form.BackupMessage;
import io.schooljournal.rest.form.BasisMessage;
import io.schooljournal.rest.form.FinalMarkMessage;
import io.schooljournal.rest.form.FlawPointer;
import io.schooljournal.rest.form.LetterMessage;
import io.schooljournal.rest.form.ListChangeMessage;
import io.schooljournal.rest.form.MarkMessage;
import io.schooljournal.rest.form.MediumMessage;
import io.schooljournal.rest.form.PersonMessage;
import io.schooljournal.rest.form.RoleMessage;
import io.schooljournal.rest.form.SignatureMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A flaw is about the member that gives what is wrong, or where what is lacking would stand. */
class FlawPointerTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final BasisMessage BASIS = new BasisMessage("1", DAY);
    private static final ListChangeMessage COMING = new ListChangeMessage(DAY, BASIS, List.of(Paper.ORDER), null);
    private static final LetterMessage LETTER = new LetterMessage(null, "m", "x", "l-1");
    private static final BackupMessage BACKUP =
            new BackupMessage("q1", List.of(new MediumMessage("disk", "archive")), "d", null);

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of(new MarkMessage("9", null, null), Flaw.Code.OUTSIDE_SCALE, "9", "/value"),
                Arguments.of(new MarkMessage("9", null, null), Flaw.Code.NOT_ON_LIST, "p-1", ""),
                Arguments.of(new FinalMarkMessage("5", DAY, null), Flaw.Code.WRONG_TIME, "2024-09-01", "/receivedOn"),
                Arguments.of(new FinalMarkMessage("5", null, null), Flaw.Code.WRONG_TIME, "null", ""),
                Arguments.of(COMING, Flaw.Code.PAPER_MISSING, "CHANGE_NOTICE", "/papers"),
                Arguments.of(COMING, Flaw.Code.NOT_IN_PERSON, "", "/inPerson"),
                Arguments.of(COMING, Flaw.Code.YEAR_CLOSED, "7A", ""),
                Arguments.of(COMING, Flaw.Code.OUT_OF_ORDER, "p-1", ""),
                Arguments.of(role(), Flaw.Code.PAPER_MISSING, "ORDER", "/basis"),
                Arguments.of(role(), Flaw.Code.OUT_OF_ORDER, "2024-09-01", "/validTo"),
                Arguments.of(new AnnouncementMessage("x", null, null), Flaw.Code.PAPER_MISSING, "M", "/papers"),
                Arguments.of(
                        new SignatureMessage(Role.DIRECTOR, null, null), Flaw.Code.PAPER_MISSING, "SEAL", "/sealed"),
                Arguments.of(
                        new SignatureMessage(Role.DIRECTOR, null, null), Flaw.Code.NOT_IN_THAT_ROLE, "DIRECTOR", "/as"),
                Arguments.of(LETTER, Flaw.Code.NO_RECIPIENT, "m", "/to"),
                Arguments.of(LETTER, Flaw.Code.NOT_ADDRESSED, "l-1", "/answers"),
                Arguments.of(new PersonMessage("s"), Flaw.Code.OWN_SUBSTITUTION, "s", "/person"),
                Arguments.of(BACKUP, Flaw.Code.TOO_FEW_COPIES, "d", "/media"),
                Arguments.of(BACKUP, Flaw.Code.NOT_HANDED_OVER, "d", "/handedTo"));
    }

    private static RoleMessage role() {
        return new RoleMessage(Role.SECRETARY, null, null, null, null, null, null, null, null, null, DAY, null);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void a_flaw_is_found_in_its_message(Record message, Flaw.Code code, String given, String pointer) {
        assertEquals(pointer, FlawPointer.in(message, new Flaw(code, given)).orElse(""));
    }
}
