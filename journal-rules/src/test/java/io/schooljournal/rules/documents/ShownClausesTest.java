package io.schooljournal.rules.documents;

import io.schooljournal.core.report.Offer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.DocumentTerms;
import io.schooljournal.core.report.NoticeTerms;
import io.schooljournal.core.report.NoticeTerms.Channel;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.rules.Regulations;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document that a clause asks for can be made, and every notice is shown by one. */
class ShownClausesTest {
    private static final LocalDate TUE_2025_09_02 = LocalDate.of(2025, 9, 2);

    /** Where people of a channel look; a letter carries what any document can show. */
    private static final Map<Channel, Set<DocumentKind>> PLACES = Map.of(
            Channel.DIARY, EnumSet.of(DocumentKind.DIARY),
            Channel.JOURNAL, EnumSet.of(DocumentKind.JOURNAL_PAGE),
            Channel.REPORT, EnumSet.of(DocumentKind.EXTRACT, DocumentKind.CLASS_TEACHER_REPORT),
            Channel.PAPER, EnumSet.of(DocumentKind.DIARY, DocumentKind.EXTRACT),
            Channel.LETTER, EnumSet.copyOf(Documents.kinds()));

    static List<String> schools() {
        return Regulations.builtIn().ids().stream()
                .filter(id -> !id.equals("base"))
                .toList();
    }

    @Test
    void there_is_a_maker_of_every_kind_of_document_but_the_one_made_out_of_archives() {
        assertEquals(EnumSet.complementOf(EnumSet.of(DocumentKind.DESTRUCTION_ACT)), Makers.ALL.keySet());
    }

    @ParameterizedTest
    @MethodSource("schools")
    void every_notice_is_shown_where_its_people_look(String id) {
        for (NoticeTerms notice :
                Regulations.builtIn(id).obligations(TUE_2025_09_02).notices()) {
            Set<Topic> shown = Objects.requireNonNull(PLACES.get(notice.through())).stream()
                    .flatMap(kind -> Makers.of(kind).shows().stream())
                    .collect(Collectors.toSet());
            assertTrue(shown.containsAll(notice.shows()), () -> notice + " is shown by none of " + notice.through());
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void every_clause_that_asks_for_a_document_is_named_by_its_offer(String id) {
        JournalPolicy policy = Regulations.builtIn(id);
        List<Offer> offers = Documents.of(policy).offers(TUE_2025_09_02);
        assertEquals(Documents.kinds().size(), offers.size());
        for (DocumentTerms terms : policy.obligations(TUE_2025_09_02).documents()) {
            assertTrue(offers.stream()
                    .anyMatch(offer ->
                            offer.kind() == terms.document() && offer.clauses().containsAll(terms.clauses())));
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void every_clause_of_reports_and_of_informing_leads_to_a_document(String id) {
        JournalPolicy policy = Regulations.builtIn(id);
        Set<ClauseRef> led = Documents.of(policy).offers(TUE_2025_09_02).stream()
                .flatMap(offer -> offer.clauses().stream())
                .collect(Collectors.toSet());
        policy.obligations(TUE_2025_09_02).notices().forEach(notice -> led.addAll(notice.clauses()));
        assertEquals(
                new TreeSet<>(),
                policy.regulation().clauses().stream()
                        .filter(clause -> clause.kind() == ClauseKind.REPORT || clause.kind() == ClauseKind.INFORM)
                        .map(clause -> clause.ref())
                        .filter(ref -> !led.contains(ref))
                        .map(ClauseRef::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
