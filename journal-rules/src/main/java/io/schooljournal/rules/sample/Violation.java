package io.schooljournal.rules.sample;

/** A kind of violation (вид нарушения) that can be planted. */
public enum Violation {
    /** A mark of a lesson outside its subject's scale. */
    OUTSIDE_SCALE
}
