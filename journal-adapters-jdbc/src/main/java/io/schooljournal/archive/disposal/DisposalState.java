package io.schooljournal.archive.disposal;

/** How an archive stands on a day. */
public enum DisposalState {
    /** It must be kept (хранится). */
    KEPT,
    /** Terms of some of what it holds have run out, but not of all: it is kept whole (срок части истёк). */
    PARTLY_OVER,
    /** Terms have run out, but a hold forbids to destroy it (уничтожение запрещено). */
    HELD,
    /** Terms have run out, but a copy is not whole: what it is must be found out first (копия повреждена). */
    DAMAGED,
    /** It may be selected for destruction (подлежит выделению к уничтожению). */
    DUE
}
