package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.OneRosterClasses.Section;
import io.schooljournal.rules.exchange.OneRosterClasses.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which class of the journal each pupil is: in the homeroom, or where there is none in a class that stands for the
 * grade, or where no grade is told in one that stands for the school.
 */
final class OneRosterHomes {
    private static final Comparator<Span> LATER =
            Comparator.comparing(Span::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final OneRosterClasses classes;
    private final OneRosterPeople people;
    private final ConversionRemarks remarks;
    private final String school;
    private final boolean gradesAreTold;
    private final SortedMap<String, Home> homes = new TreeMap<>();
    private final SortedMap<String, Home> byPupil = new TreeMap<>();
    private final Map<String, Span> spans = new HashMap<>();

    /**
     * A class of the journal.
     *
     * @param grade 0 when it is not told
     */
    private record Home(String id, int grade, String title) {}

    OneRosterHomes(OneRosterClasses classes, OneRosterPeople people, String school, ConversionRemarks remarks) {
        this.classes = classes;
        this.people = people;
        this.school = school;
        this.remarks = remarks;
        this.gradesAreTold = areTold();
        classes.sections().forEach(this::homeroom);
        Map<String, Set<Integer>> gradesOf = new HashMap<>();
        for (Section section : classes.sections()) {
            classes.members(section.id())
                    .keySet()
                    .forEach(pupil -> gradesOf.computeIfAbsent(pupil, key -> new TreeSet<>())
                            .add(section.grade()));
        }
        Set<String> pupils = new TreeSet<>(people.students());
        pupils.addAll(gradesOf.keySet());
        pupils.removeAll(byPupil.keySet());
        pupils.forEach(pupil -> place(pupil, gradesOf.getOrDefault(pupil, Set.of())));
        byPupil.values().removeIf(home -> home.grade == 0 && gradesAreTold);
    }

    private boolean areTold() {
        for (Section section : classes.sections()) {
            if (section.grade() != 0) {
                return true;
            }
        }
        return people.students().stream().anyMatch(pupil -> people.gradeOf(pupil) != 0);
    }

    private void homeroom(Section section) {
        SortedMap<String, Span> members = classes.members(section.id());
        if (!section.isHomeroom() || members.isEmpty()) {
            return;
        }
        int grade = section.grade() == 0
                ? only(members.keySet().stream().map(people::gradeOf).collect(Collectors.toSet()))
                : section.grade();
        Home home = new Home(section.id(), grade, section.title());
        if (grade == 0 && gradesAreTold) {
            remarks.left("CLASS_WITHOUT_GRADE");
        } else {
            homes.put(home.id, home);
        }
        members.forEach((pupil, span) -> enter(pupil, home, span));
    }

    private void enter(String pupil, Home home, Span span) {
        Span before = spans.get(pupil);
        if (before != null) {
            remarks.left("SECOND_CLASS");
        }
        if (before == null || LATER.compare(span, before) > 0) {
            byPupil.put(pupil, home);
            spans.put(pupil, span);
        }
    }

    private void place(String pupil, Set<Integer> ofClasses) {
        int own = people.gradeOf(pupil);
        int grade = own == 0 ? only(ofClasses) : own;
        if (grade == 0 && gradesAreTold) {
            remarks.left("PUPIL_WITHOUT_CLASS");
            return;
        }
        String id = grade == 0 ? school : "grade-" + grade;
        byPupil.put(pupil, homes.computeIfAbsent(id, key -> new Home(id, grade, id)));
        remarks.countSupposed("NO_HOMEROOM");
    }

    private static int only(Collection<Integer> grades) {
        return grades.size() == 1 ? grades.iterator().next() : 0;
    }

    /** The class of a pupil; null when the pupil is not carried. */
    @Nullable
    String of(String pupil) {
        Home home = byPupil.get(pupil);
        return home == null ? null : home.id;
    }

    /** The pupils that are carried. */
    Set<String> pupils() {
        return byPupil.keySet();
    }

    /** How many pupils each class has. */
    Map<String, Long> sizes() {
        return byPupil.values().stream().collect(Collectors.groupingBy(Home::id, Collectors.counting()));
    }

    void write(PackageWriter writer) {
        if (gradesAreTold) {
            writer.begin(PackageFile.CLASSES, "class_id", "grade", "letter");
            homes.values().forEach(home -> writer.row(PackageFile.CLASSES, home.id, home.grade, letter(home)));
        } else {
            remarks.supposed("GRADE", homes.size());
        }
        writer.begin(PackageFile.PUPILS, "pupil_id", "class_id", "name", "born_on", "enrolled_on", "withdrawn_on");
        byPupil.forEach((pupil, home) -> {
            Span span = spans.getOrDefault(pupil, new Span(null, null));
            LocalDate born = people.bornOn(pupil);
            writer.row(PackageFile.PUPILS, pupil, home.id, people.name(pupil), born, span.from(), span.to());
        });
    }

    /** The letter of a class whose title is its grade and a letter. */
    private static @Nullable String letter(Home home) {
        String rest = home.title.startsWith(String.valueOf(home.grade))
                ? home.title.substring(String.valueOf(home.grade).length()).strip()
                : "";
        return rest.length() == 1 && Character.isLetter(rest.charAt(0)) ? rest : null;
    }
}
