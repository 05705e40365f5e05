package io.schooljournal.rules.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a violation is planted. */
interface Plant {
    /** Plants it, and returns the rows at which an audit finds it; none when there is no place for it. */
    List<HeldRow> into(Ground ground);

    static List<HeldRow> rows(@Nullable HeldRow row) {
        return row == null ? List.of() : List.of(row);
    }
}
