package io.schooljournal.core.mark;

/** A mark of a lesson stands for one kind of work (вид работы), on which its window depends. */
public enum WorkKind {
    /** Oral or any ordinary mark of a lesson (текущая отметка). */
    CURRENT,
    /** Test, self-study, laboratory, practical or ordinary control work (письменная работа). */
    WRITTEN,
    /** Control work of the internal quality monitoring (внутришкольный мониторинг качества образования). */
    MONITORING,
    /** Essay (сочинение). */
    ESSAY
}
