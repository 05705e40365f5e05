package io.schooljournal.archive;

import java.util.List;

/** Which names a file of an archive may have: such as every system can hold, and that lead nowhere else. */
final class Names {
    /** A list of hashes in the form of {@code sha256sum}. */
    static final String SUMS = "SHA256SUMS";

    static final String README = "README.txt";
    static final String CHANGES = "changes.jsonl";
    static final String PACKAGE = "package/";

    /** Lies in the folder of an archive and is no part of it; see {@code disposal.Holds}. */
    static final String HOLDS = "HOLDS.txt";

    private static final int LONGEST = 1_000;
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private Names() {}

    static boolean isInside(String path) {
        return !path.isEmpty()
                && path.length() <= LONGEST
                && path.codePoints().noneMatch(Names::isForbidden)
                && List.of(path.split("/", -1)).stream().allMatch(Names::isPart);
    }

    private static boolean isPart(String part) {
        return !part.isBlank() && !part.equals(".") && !part.equals("..");
    }

    private static boolean isForbidden(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE || FORBIDDEN.indexOf(point) >= 0;
    }

    /** Tells whether a name is taken by what stands around the files. */
    static boolean isReserved(String path) {
        return path.equals(ArchiveManifest.FILE)
                || path.equals(ArchiveManifest.SIGNATURE_FILE)
                || path.equals(SUMS)
                || path.equals(HOLDS);
    }
}
