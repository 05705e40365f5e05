package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.ReasonCode;

/** The numbers of all codes of findings, so that a set of rules is one long and a count is one array. */
final class Codes {
    private static final ReasonCode[] REASONS = ReasonCode.values();
    private static final AdvisoryCode[] ADVISORIES = AdvisoryCode.values();
    private static final Check[] CHECKS = Check.values();
    static final int COUNT = REASONS.length + ADVISORIES.length + CHECKS.length;

    /** The codes of what is allowed but late. */
    static final long LATENESS = ((1L << ADVISORIES.length) - 1) << REASONS.length;

    private Codes() {}

    static int of(ReasonCode code) {
        return code.ordinal();
    }

    static int of(AdvisoryCode code) {
        return REASONS.length + code.ordinal();
    }

    static int of(Check check) {
        return REASONS.length + ADVISORIES.length + check.ordinal();
    }

    static String name(int code) {
        return code < REASONS.length
                ? REASONS[code].name()
                : code < REASONS.length + ADVISORIES.length
                        ? ADVISORIES[code - REASONS.length].name()
                        : CHECKS[code - REASONS.length - ADVISORIES.length].name();
    }

    static Severity severity(int code) {
        return code < REASONS.length
                ? Severity.ERROR
                : code < REASONS.length + ADVISORIES.length
                        ? Severity.WARNING
                        : CheckData.BUILT_IN
                                .norm(CHECKS[code - REASONS.length - ADVISORIES.length])
                                .severity();
    }
}
