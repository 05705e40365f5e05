/**
 * The domain of a school's journal and its regulation: values, decisions, ports and use cases, on the JDK alone.
 */
module io.schooljournal.core {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.schooljournal.core.attendance;
    exports io.schooljournal.core.audit;
    exports io.schooljournal.core.calendar;
    exports io.schooljournal.core.content;
    exports io.schooljournal.core.correction;
    exports io.schooljournal.core.decision;
    exports io.schooljournal.core.duty;
    exports io.schooljournal.core.journal;
    exports io.schooljournal.core.lesson;
    exports io.schooljournal.core.mark;
    exports io.schooljournal.core.people;
    exports io.schooljournal.core.policy;
    exports io.schooljournal.core.port;
    exports io.schooljournal.core.regulation;
    exports io.schooljournal.core.report;
    exports io.schooljournal.core.retention;
    exports io.schooljournal.core.school;
    exports io.schooljournal.core.usecase;
    exports io.schooljournal.core.usecase.correction;
    exports io.schooljournal.core.usecase.lesson;
    exports io.schooljournal.core.usecase.mark;
    exports io.schooljournal.core.usecase.paper;
    exports io.schooljournal.core.usecase.people;
    exports io.schooljournal.core.usecase.reading;
    exports io.schooljournal.core.usecase.year;
    exports io.schooljournal.core.wire;
}
