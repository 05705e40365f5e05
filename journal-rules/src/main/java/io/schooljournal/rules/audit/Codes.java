package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.ReasonCode;

/** The numbers of all codes of findings, so that a count is one array, and a set of a policy's codes one long. */
final class Codes {
    private static final ReasonCode[] REASONS = ReasonCode.values();
    private static final AdvisoryCode[] ADVISORIES = AdvisoryCode.values();
    private static final Check[] CHECKS = Check.values();
    private static final CheckTerms.Check[] ASKED = CheckTerms.Check.values();
    private static final int ADVISORIES_FROM = REASONS.length;
    private static final int CHECKS_FROM = ADVISORIES_FROM + ADVISORIES.length;
    private static final int ASKED_FROM = CHECKS_FROM + CHECKS.length;
    static final int COUNT = ASKED_FROM + ASKED.length;

    /** The codes of what is allowed but late. */
    static final long LATENESS = ((1L << ADVISORIES.length) - 1) << REASONS.length;

    private Codes() {}

    static int of(ReasonCode code) {
        return code.ordinal();
    }

    static int of(AdvisoryCode code) {
        return ADVISORIES_FROM + code.ordinal();
    }

    static int of(Check check) {
        return CHECKS_FROM + check.ordinal();
    }

    static int of(CheckTerms.Check check) {
        return ASKED_FROM + check.ordinal();
    }

    /** The set of one code of a policy. */
    static long only(ReasonCode code) {
        return 1L << of(code);
    }

    static String name(int code) {
        if (code < ADVISORIES_FROM) {
            return REASONS[code].name();
        }
        if (code < CHECKS_FROM) {
            return ADVISORIES[code - ADVISORIES_FROM].name();
        }
        return code < ASKED_FROM ? CHECKS[code - CHECKS_FROM].name() : ASKED[code - ASKED_FROM].name();
    }

    /** How much a finding weighs; a check that a regulation asks for weighs what its terms say, and this without them. */
    static Severity severity(int code) {
        if (code < ADVISORIES_FROM) {
            return Severity.ERROR;
        }
        return code < CHECKS_FROM || code >= ASKED_FROM
                ? Severity.WARNING
                : CheckData.BUILT_IN.norm(CHECKS[code - CHECKS_FROM]).severity();
    }
}
