package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.rules.exchange.PackageFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Where the findings of an audit are and what they say, in their order, in some bytes each. */
final class FindingKeys {
    private static final int FIRST_SIZE = 64;

    private final List<String> codes = new ArrayList<>();
    private long[] lines = new long[FIRST_SIZE];
    private short[] files = new short[FIRST_SIZE];
    private short[] codeOf = new short[FIRST_SIZE];
    private int[] said = new int[FIRST_SIZE];
    private int size;

    void add(Finding finding) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            files = Arrays.copyOf(files, size * 2);
            codeOf = Arrays.copyOf(codeOf, size * 2);
            said = Arrays.copyOf(said, size * 2);
        }
        lines[size] = finding.line();
        files[size] = file(finding);
        codeOf[size] = code(finding.code());
        said[size] = said(finding);
        size++;
    }

    private short code(String code) {
        int known = codes.indexOf(code);
        if (known < 0) {
            codes.add(code);
            return (short) (codes.size() - 1);
        }
        return (short) known;
    }

    /** The files in the order in which they are judged; what is about no file of the contract comes first. */
    private static short file(Finding finding) {
        PackageFile file = PackageFile.named(finding.file());
        return (short) (file == null ? -1 : file.ordinal());
    }

    private static int said(Finding finding) {
        return Objects.hash(finding.severity(), finding.clauses(), finding.due(), finding.details());
    }

    int size() {
        return size;
    }

    boolean isBefore(int place, Finding finding) {
        return compare(place, finding) < 0;
    }

    boolean isAt(int place, Finding finding) {
        return compare(place, finding) == 0;
    }

    boolean isSame(int place, Finding finding) {
        return said[place] == said(finding);
    }

    private int compare(int place, Finding finding) {
        int order = Short.compare(files[place], file(finding));
        order = order != 0 ? order : Long.compare(lines[place], finding.line());
        return order != 0 ? order : codes.get(codeOf[place]).compareTo(finding.code());
    }
}
