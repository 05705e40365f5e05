package io.schooljournal.rules.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of a OneRoster CSV export whose records are carried, with the columns that are read; {@code *} follows the
 * name of one that no record can do without.
 *
 * <p>Names are those of the CSV binding 1.2; {@code gradingPeriodSourcedId}, {@code role}, {@code orgSourcedIds} and
 * {@code schoolSourcedId} of 1.1 are read too.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists and sets are unmodifiable
enum OneRosterFile {
    /** The control file: which files there are, and whether each is whole or a difference. */
    MANIFEST("propertyName* value"),
    /** Schools and what is above them. */
    ORGS("sourcedId* name* type*"),
    /** School years, semesters, terms, grading periods. */
    ACADEMIC_SESSIONS("sourcedId* type* startDate* endDate* schoolYear"),
    /** Courses: the subjects. */
    COURSES("sourcedId* title*"),
    /** Everybody, with the role of 1.1. */
    USERS("sourcedId* familyName givenName middleName grades agentSourcedIds role orgSourcedIds"),
    /** The roles of 1.2. */
    ROLES("sourcedId* userSourcedId* role* orgSourcedId beginDate endDate"),
    /** Days of birth. */
    DEMOGRAPHICS("sourcedId* birthDate"),
    /** Homerooms and scheduled classes. */
    CLASSES("sourcedId* title grades courseSourcedId classType* schoolSourcedId* termSourcedIds"),
    /** Who is in a class, and who teaches it. */
    ENROLLMENTS("sourcedId* classSourcedId* userSourcedId* role* primary beginDate endDate"),
    /** Works. */
    LINE_ITEMS("sourcedId* title dueDate assignDate classSourcedId* categorySourcedId academicSessionSourcedId"
            + " gradingPeriodSourcedId"),
    /** What pupils earned. */
    RESULTS("sourcedId* lineItemSourcedId* studentSourcedId* scoreStatus score textScore comment");

    /** Files of the binding of which nothing is carried. */
    static final List<String> OTHERS = List.of(
            "categories",
            "classResources",
            "courseResources",
            "lineItemLearningObjectiveIds",
            "lineItemScoreScales",
            "resources",
            "resultLearningObjectiveIds",
            "resultScoreScales",
            "scoreScales",
            "userProfiles",
            "userResources");

    /** Columns that every file may have and that say something of the record, not of its matter. */
    static final Set<String> COMMON = Set.of("status", "dateLastModified");

    private final String bare;
    private final List<String> columns;
    private final Set<String> required;

    OneRosterFile(String columns) {
        this.bare = camelCase(name());
        this.columns =
                Arrays.stream(columns.split(" ", -1)).map(OneRosterFile::bare).toList();
        this.required = Arrays.stream(columns.split(" ", -1))
                .filter(column -> column.endsWith("*"))
                .map(OneRosterFile::bare)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String bare(String column) {
        return column.endsWith("*") ? column.substring(0, column.length() - 1) : column;
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    /** Such as {@code lineItems}, as the manifest has it. */
    String bareName() {
        return bare;
    }

    /** Such as {@code lineItems.csv}. */
    String fileName() {
        return bare + ".csv";
    }

    /** The columns that are read, in order, without those that every file has. */
    List<String> columns() {
        return columns;
    }

    boolean requires(String column) {
        return required.contains(column);
    }

    boolean reads(String column) {
        return columns.contains(column) || COMMON.contains(column);
    }
}
