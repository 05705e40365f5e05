package io.schooljournal.house.broken.rules;

/** Says nothing by its name. */
public final class MarkUtil {
    private MarkUtil() {}
}
