package io.schooljournal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

final class ChainProperties {
    private static final Map<String, UnaryOperator<Change.Builder>> ALTERATIONS = everyAlteration();

    @Property(tries = 200)
    void an_untouched_chain_has_no_fault(@ForAll @IntRange(min = 0, max = 20) int length) {
        assertNull(firstFault(chain(length)));
    }

    @Property(tries = 500)
    void whichever_member_of_whichever_row_is_altered_the_fault_is_found_at_that_row(
            @ForAll("alterations") String alteration,
            @ForAll @IntRange(min = 1, max = 12) int length,
            @ForAll @IntRange(min = 0, max = 11) int at) {
        List<Change> rows = chain(length);
        int altered = at % length;
        rows.set(altered, alter(rows.get(altered), alteration));

        assertEquals(altered + 1L, firstFault(rows));
    }

    @Property(tries = 200)
    void a_row_that_is_taken_out_of_the_middle_is_missed_where_it_stood(
            @ForAll @IntRange(min = 2, max = 12) int length, @ForAll @IntRange(min = 0, max = 10) int at) {
        List<Change> rows = chain(length);
        int removed = at % (length - 1);
        rows.remove(removed);

        assertEquals(removed + 1L, firstFault(rows));
    }

    @Property(tries = 200)
    void a_row_that_is_written_anew_with_its_hash_breaks_the_link_of_the_next(
            @ForAll @IntRange(min = 2, max = 12) int length, @ForAll @IntRange(min = 0, max = 10) int at) {
        List<Change> rows = chain(length);
        int rewritten = at % (length - 1);
        rows.set(
                rewritten, Change.builder().from(rows.get(rewritten)).after("3").seal());

        assertEquals(rewritten + 2L, firstFault(rows));
    }

    @Example
    void a_row_that_does_not_follow_is_not_taken() {
        Chain empty = Chain.empty(Recorded.JOURNAL);
        Change second = Recorded.change(2).seal();

        assertEquals(ChainFault.SEQUENCE, empty.faultIn(second));
        assertThrows(IllegalArgumentException.class, () -> empty.and(second));
    }

    @Example
    void an_entry_that_is_gone_or_another_than_the_row_vouches_for_is_a_fault() {
        Chain empty = Chain.empty(Recorded.JOURNAL);
        Change row = Recorded.change(1).seal();
        Entry other = Recorded.mark().enteredBy(new PersonId("кто-то другой")).build();

        assertNull(empty.faultIn(row, Recorded.five()));
        assertEquals(ChainFault.ENTRY, empty.faultIn(row, other));
        assertEquals(ChainFault.ENTRY, empty.faultIn(row, null));
    }

    @Provide
    Arbitrary<String> alterations() {
        return Arbitraries.of(ALTERATIONS.keySet());
    }

    private static Change alter(Change row, String alteration) {
        UnaryOperator<Change.Builder> altering = ALTERATIONS.getOrDefault(alteration, UnaryOperator.identity());
        return altering.apply(Change.builder().from(row)).build();
    }

    private static List<Change> chain(int length) {
        List<Change> rows = new ArrayList<>();
        Chain chain = Chain.empty(Recorded.JOURNAL);
        for (int row = 1; row <= length; row++) {
            Change change = Recorded.change(row).previous(chain.head()).seal();
            rows.add(change);
            chain = chain.and(change);
        }
        return rows;
    }

    private static @Nullable Long firstFault(List<Change> rows) {
        Chain chain = Chain.empty(Recorded.JOURNAL);
        for (Change row : rows) {
            if (chain.faultIn(row) != null) {
                return chain.length() + 1;
            }
            chain = chain.and(row);
        }
        return null;
    }

    private static Map<String, UnaryOperator<Change.Builder>> everyAlteration() {
        Map<String, UnaryOperator<Change.Builder>> all = new TreeMap<>();
        Journal journal = Recorded.JOURNAL;
        all.put("school", row -> row.book(new Journal(new SchoolId("x"), journal.schoolClass(), journal.year())));
        all.put("class", row -> row.book(new Journal(journal.school(), new ClassId("x"), journal.year())));
        all.put("year", row -> row.book(new Journal(journal.school(), journal.schoolClass(), new AcademicYear(2025))));
        all.put("sequence", row -> row.sequence(1000));
        all.put("entry", row -> row.entry(new EntryId("x")));
        all.put("entryDigest", row -> row.entryDigest(ChainHash.NONE));
        all.put("actor", row -> row.actor(new PersonId("x")));
        all.put("capacity", row -> row.capacity(Role.DIRECTOR));
        all.put("no capacity", row -> row.capacity(null));
        all.put("at", row -> row.at(Recorded.TUE_2024_10_01.plusNanos(1000)));
        all.put("action", row -> row.action(Action.CHANGE_MARK));
        all.put("before", row -> row.before("2"));
        all.put("after", row -> row.after("3"));
        all.put("no after", row -> row.after(null));
        all.put("regulation", row -> row.ruling(new Ruling("x", edition(), Verdict.ALLOW, List.of())));
        all.put("edition", row -> row.ruling(new Ruling("sosh21", edition().plusDays(1), Verdict.ALLOW, List.of())));
        List<ClauseRef> late = List.of(new ClauseRef("sosh21", "P-5.5.i"));
        all.put("late", row -> row.ruling(new Ruling("sosh21", edition(), Verdict.ALLOW, late)));
        all.put("register", row -> row.book(new Register(journal.school())));
        all.put("correction", row -> row.correction(new CorrectionId("x")));
        all.put("previous", row -> row.previous(new ChainHash("a".repeat(64))));
        all.put("hash", row -> row.hash(new ChainHash("a".repeat(64))));
        return all;
    }

    private static LocalDate edition() {
        return Recorded.change(1).seal().ruling().edition();
    }
}
