package io.schooljournal.rest.form;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.port.Averages;
import io.schooljournal.core.port.Averages.Mean;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What marks come to, in its public form. */
public final class MeanForm {
    private MeanForm() {}

    /**
     * Adds the mean and the mark that is expected of it.
     *
     * @param tree where they are added
     * @param averages reckons
     * @param marks the marks; when none counts, nothing is added
     */
    public static void add(Map<String, Object> tree, Averages averages, List<MarkValue> marks) {
        Mean mean = averages.of(marks);
        BigDecimal average = mean.average();
        Integer expected = mean.expected();
        if (average != null && expected != null) {
            tree.put("average", average);
            tree.put("expected", expected);
        }
    }
}
