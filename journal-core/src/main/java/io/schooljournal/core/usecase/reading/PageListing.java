package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.ReadablePages;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists pages. */
final class PageListing implements ReadPages {
    private final Desk desk;

    PageListing(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ReadOutcome<List<Listed>> list(Deed deed, Journal journal) {
        return desk.read(deed, journal, sitting -> {
            ReadablePages pages = new ReadablePages(sitting);
            return pages.ifAny(() -> listed(sitting, pages));
        });
    }

    private static List<Listed> listed(Sitting sitting, ReadablePages pages) {
        Map<SubjectId, Page> readable = new LinkedHashMap<>();
        for (Entry entry : sitting.facts().standing(Selection.all(EntryKind.PAGE))) {
            SubjectId subject = entry.slot().subject();
            if (subject != null && entry.content() instanceof Page page && pages.include(subject)) {
                readable.put(subject, page);
            }
        }
        sitting.facts()
                .expect(readable.keySet().stream().map(PageListing::lessons).toArray(Selection[]::new));
        List<Listed> listed = new ArrayList<>();
        readable.forEach((subject, page) -> listed.add(new Listed(subject, page, teachers(sitting, subject))));
        return listed;
    }

    private static Selection lessons(SubjectId subject) {
        return Selection.all(EntryKind.LESSON).subject(subject);
    }

    private static List<PersonId> teachers(Sitting sitting, SubjectId subject) {
        return sitting.facts().contents(lessons(subject), LessonRecord.class).stream()
                .map(LessonRecord::teacher)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }
}
