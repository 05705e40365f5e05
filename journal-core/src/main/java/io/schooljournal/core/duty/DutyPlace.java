package io.schooljournal.core.duty;

import org.jspecify.annotations.Nullable;

/**
 * The row of a journal package that shows a duty done, or, while it is not done, the row that it hangs on.
 *
 * @param file the name of the file, such as {@code lessons.csv}
 * @param line the line on which the row starts, from 1; the header is line 1
 * @param id the id of the row, or null when its file has none
 */
public record DutyPlace(String file, long line, @Nullable String id) {}
