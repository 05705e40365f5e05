package io.schooljournal.rules.documents;

import io.schooljournal.core.report.Offer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.report.NoticeTerms;
import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on documents in {@code docs} is what the data gives; {@code -Dpages.write=true} writes it anew. */
class DocumentsPageTest {
    private static final LocalDate TUE_2025_09_02 = LocalDate.of(2025, 9, 2);
    private static final Path PAGE = Path.of("../docs/DOCUMENTS.md");

    private static List<JournalPolicy> schools() {
        return Regulations.builtIn().ids().stream()
                .filter(id -> !id.equals("base"))
                .map(Regulations::builtIn)
                .toList();
    }

    @Test
    void the_page_is_what_the_regulations_ask_for() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Documents",
                "",
                "Made from a journal package by `Documents.of(policy).make(kind, journal, selection, asOf)`. What the package does not "
                        + "tell is left empty and said below the table, never shown as zero.",
                "",
                "| name | document | takes (needs) | shows | asked for by |",
                "|---|---|---|---|---|"));
        for (Offer offer : Documents.of(schools().get(0)).offers(TUE_2025_09_02)) {
            lines.add("| `" + offer.name() + "` | " + offer.title().en() + " ("
                    + offer.title().ru() + ") | " + choices(offer) + " | " + codes(offer.shows()) + " | "
                    + askedBy(offer) + " |");
        }
        lines.addAll(List.of("", "## Notices", "", "| clause | shows | through | in documents |", "|---|---|---|---|"));
        schools()
                .forEach(policy -> policy.obligations(TUE_2025_09_02)
                        .notices()
                        .forEach(notice -> lines.add("| " + refs(notice.clauses()) + " | " + codes(notice.shows())
                                + " | `" + notice.through() + "` | " + shownBy(notice) + " |")));
        String page = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page, "docs/DOCUMENTS.md is old: write it anew with -Dpages.write=true");
    }

    private static String choices(Offer offer) {
        return offer.takes().stream()
                .sorted()
                .map(choice -> offer.needs().contains(choice) ? "**" + choice.word() + "**" : choice.word())
                .collect(Collectors.joining(", "));
    }

    private static String askedBy(Offer offer) {
        Set<String> refs = new TreeSet<>();
        schools()
                .forEach(policy -> Documents.of(policy).offers(TUE_2025_09_02).stream()
                        .filter(own -> own.kind() == offer.kind())
                        .flatMap(own -> own.clauses().stream())
                        .map(ClauseRef::toString)
                        .forEach(refs::add));
        return String.join(", ", refs);
    }

    private static String shownBy(NoticeTerms notice) {
        return Makers.ALL.values().stream()
                .filter(maker -> maker.shows().stream().anyMatch(notice.shows()::contains))
                .map(maker -> maker.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String refs(Collection<ClauseRef> clauses) {
        return clauses.stream().map(ClauseRef::toString).collect(Collectors.joining(", "));
    }

    private static String codes(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(code -> "`" + code.name() + "`").sorted().collect(Collectors.joining(", "));
    }
}
