package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What a report of a conversion says, as sentences with their counts. */
final class ReportTexts {
    private ReportTexts() {}

    static List<String> texts(List<ConversionReport.Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.text().en() + ": " + remark.count())
                .toList();
    }

    static void assertSaid(List<ConversionReport.Remark> remarks, String beginning, long count) {
        assertTrue(
                texts(remarks).stream().anyMatch(text -> text.startsWith(beginning) && text.endsWith(": " + count)),
                () -> beginning + ": " + count + " is not among " + String.join("\n", texts(remarks)));
    }
}
