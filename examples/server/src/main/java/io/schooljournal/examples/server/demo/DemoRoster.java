package io.schooljournal.examples.server.demo;

import io.schooljournal.core.content.Page;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * Who and what is at the demo school: its people, its classes with their pupils, and what is taught in them by whom.
 *
 * <p>The names are invented. What is another subject to a document, because it is called or marked otherwise, has an identifier
 * of its own, though one teacher may teach both.
 */
final class DemoRoster {
    static final DemoPerson DIRECTOR = new DemoPerson("director", "Воронцова Елена Сергеевна", "директор", "director");
    static final DemoPerson DEPUTY = new DemoPerson(
            "deputy",
            "Лебедев Игорь Павлович",
            "заместитель директора, контроль журналов",
            "deputy head, control of journals");
    static final DemoPerson ADMIN =
            new DemoPerson("admin", "Орлов Антон Дмитриевич", "администратор журнала", "administrator of the journal");
    static final DemoPerson SPECIALIST =
            new DemoPerson("specialist", "Гусев Роман Ильич", "технический специалист", "technical specialist");
    static final DemoPerson SECRETARY = new DemoPerson("secretary", "Панина Вера Николаевна", "секретарь", "secretary");
    static final DemoPerson PERSONNEL =
            new DemoPerson("personnel", "Дроздова Инна Борисовна", "специалист по кадрам", "personnel officer");
    static final DemoPerson MATHS = new DemoPerson(
            "t-maths",
            "Смирнова Ольга Викторовна",
            "учитель математики, классный руководитель 7А",
            "teacher of mathematics, class teacher of 7А");
    static final DemoPerson RUSSIAN = new DemoPerson(
            "t-russian",
            "Белова Марина Юрьевна",
            "учитель русского языка и литературы, классный руководитель 10Б",
            "teacher of Russian and literature, class teacher of 10Б");
    static final DemoPerson HISTORY =
            new DemoPerson("t-history", "Никитин Павел Андреевич", "учитель истории", "teacher of history");
    static final DemoPerson ENGLISH =
            new DemoPerson("t-english", "Крылова Анна Игоревна", "учитель английского языка", "teacher of English");
    static final DemoPerson PRIMARY = new DemoPerson(
            "t-primary",
            "Соколова Татьяна Петровна",
            "учитель начальных классов, классный руководитель 1А",
            "primary teacher, class teacher of 1А");

    static final String FIVE_POINT = "FIVE_POINT";
    static final String NO_MARKS = "NONE";

    static final DemoClass FIRST = new DemoClass(
            "1А",
            1,
            PRIMARY,
            List.of(
                    course("russian-1", "Русский язык", SubjectArea.RUSSIAN_LANGUAGE, NO_MARKS, 5, PRIMARY),
                    course("maths", "Математика", SubjectArea.OTHER, NO_MARKS, 4, PRIMARY),
                    course("world", "Окружающий мир", SubjectArea.OTHER, NO_MARKS, 2, PRIMARY)),
            List.of("russian-1", "maths", "world", "russian-1", "maths", "russian-1"),
            """
            Абрамова Ксения
            Борисов Тимофей
            Волкова Алиса
            Громов Матвей
            Егорова Полина
            Зайцев Артём
            Котов Мирон
            Ларина Ева
            Морозова Дарья
            Рябов Лев
            Тихонова Вероника
            Шилов Марк
            """);

    static final DemoClass SEVENTH = new DemoClass(
            "7А",
            7,
            MATHS,
            List.of(
                    course("algebra", "Алгебра", SubjectArea.OTHER, FIVE_POINT, 3, MATHS),
                    course("russian", "Русский язык", SubjectArea.RUSSIAN_LANGUAGE, FIVE_POINT, 4, RUSSIAN),
                    course("history", "История", SubjectArea.OTHER, FIVE_POINT, 2, HISTORY),
                    course("english", "Английский язык", SubjectArea.FOREIGN_LANGUAGE, FIVE_POINT, 3, ENGLISH)),
            List.of(
                    "algebra russian english",
                    "russian history",
                    "algebra english",
                    "russian history",
                    "english algebra",
                    "algebra russian"),
            """
            Алексеев Никита
            Баранова София
            Васильев Кирилл
            Григорьева Мария
            Дмитриев Егор
            Жукова Анастасия
            Иванов Даниил
            Козлова Варвара
            Морозов Илья
            Петрова Александра
            Семёнов Глеб
            Фёдорова Елизавета
            """);

    static final DemoClass TENTH = new DemoClass(
            "10Б",
            10,
            RUSSIAN,
            List.of(
                    course("analysis", "Алгебра и начала анализа", SubjectArea.OTHER, FIVE_POINT, 3, MATHS),
                    course("literature", "Литература", SubjectArea.LITERATURE, FIVE_POINT, 3, RUSSIAN),
                    course("history", "История", SubjectArea.OTHER, FIVE_POINT, 2, HISTORY)),
            List.of("literature", "analysis", "history", "literature", "analysis", "history"),
            """
            Андреева Юлия
            Богданов Максим
            Виноградова Ольга
            Герасимов Денис
            Ефимова Екатерина
            Захаров Алексей
            Киселёва Виктория
            Макаров Степан
            Новикова Арина
            Поляков Фёдор
            Сорокина Валерия
            Яковлев Михаил
            """);

    static final List<DemoClass> CLASSES = List.of(FIRST, SEVENTH, TENTH);

    static final DemoPerson PARENT =
            new DemoPerson("parent-ivanov", "Иванова Светлана Олеговна", "мать ученика 7А", "mother of a pupil of 7А");
    static final DemoPerson PARENT_OF_TWO = new DemoPerson(
            "parent-morozov", "Морозов Сергей Львович", "отец учеников 7А и 1А", "father of pupils of 7А and 1А");
    static final DemoPerson PUPIL = new DemoPerson("pupil-ivanov", "Иванов Даниил", "ученик 7А", "pupil of 7А");

    static final List<Kin> KIN = List.of(
            new Kin(PARENT, SEVENTH, 6, Role.PARENT),
            new Kin(PUPIL, SEVENTH, 6, Role.PUPIL),
            new Kin(PARENT_OF_TWO, SEVENTH, 8, Role.PARENT),
            new Kin(PARENT_OF_TWO, FIRST, 8, Role.PARENT));

    static final List<DemoPerson> STAFF = List.of(
            MATHS, RUSSIAN, HISTORY, ENGLISH, PRIMARY, DEPUTY, DIRECTOR, ADMIN, SECRETARY, PERSONNEL, SPECIALIST);
    static final List<DemoPerson> FAMILIES = List.of(PARENT, PARENT_OF_TWO, PUPIL);

    private DemoRoster() {}

    private static DemoCourse course(
            String id, String name, SubjectArea area, String scale, int hours, DemoPerson teacher) {
        Page page = new Page(name, area, Activity.LESSONS, scale, BigDecimal.valueOf(hours));
        return new DemoCourse(new SubjectId(id), page, teacher.id());
    }

    /** A subject as it is taught in one class. */
    record DemoCourse(SubjectId subject, Page page, PersonId teacher) {}

    /** Somebody of the family of a pupil, who stands at that place of the list of the class, the first at 0. */
    record Kin(DemoPerson person, DemoClass schoolClass, int place, Role as) {
        PupilId pupil() {
            return schoolClass.pupils().get(place).id();
        }
    }

    /** A pupil, by surname and name. */
    record DemoPupil(PupilId id, String name) {}

    /** A class; the timetable says the subjects of each day from Monday to Saturday, in the order of the lessons. */
    record DemoClass(
            ClassId id,
            Grade grade,
            PersonId teacher,
            List<DemoCourse> courses,
            List<String> timetable,
            List<DemoPupil> pupils) {
        DemoClass(
                String id,
                int grade,
                DemoPerson teacher,
                List<DemoCourse> courses,
                List<String> timetable,
                String names) {
            this(new ClassId(id), Grade.of(grade), teacher.id(), courses, timetable, pupils(grade, names));
        }

        private static List<DemoPupil> pupils(int grade, String names) {
            List<DemoPupil> pupils = new ArrayList<>();
            names.lines()
                    .forEach(name ->
                            pupils.add(new DemoPupil(new PupilId("p-" + grade + "-" + (pupils.size() + 1)), name)));
            return List.copyOf(pupils);
        }

        /** Returns what is taught on a day, in the order of the lessons. */
        List<DemoCourse> on(DayOfWeek day) {
            return List.of(timetable.get(day.getValue() - 1).split(" ")).stream()
                    .map(this::course)
                    .toList();
        }

        DemoCourse course(String subject) {
            return courses.stream()
                    .filter(course -> course.subject().value().equals(subject))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
