package io.schooljournal.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that the caller of a write saw (RFC 9110, conditional requests): {@code If-Match: "3"} says version 3,
 * {@code If-None-Match: *} says that nothing stood there.
 */
public final class SeenVersion {
    private static final Pattern TAG = Pattern.compile("\\s*((?:W/)?)\"([^\"]*)\"\\s*");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private SeenVersion() {}

    /**
     * Returns the version that was seen.
     *
     * @param call the call
     * @return the version, 0 when nothing was there
     * @throws Problem with status 428 when the call does not say, 400 when it says it in another way, and 412 when it names
     *     what is no version of an entry
     */
    public static int of(Call call) {
        String match = call.header(HttpHeaders.IF_MATCH);
        String noneMatch = call.header(HttpHeaders.IF_NONE_MATCH);
        if (match == null && noneMatch == null) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED, call)
                    .says("header.versionNeeded")
                    .thrown();
        }
        if (match == null) {
            return nothing(call, noneMatch);
        }
        Matcher tag = TAG.matcher(match);
        if (noneMatch != null || !tag.matches()) {
            throw Problem.ofParameter(call, HttpHeaders.IF_MATCH, "header.version");
        }
        // A weak tag is like no version: RFC 9110 compares strongly here.
        return version(call, tag.group(1) + tag.group(2));
    }

    /**
     * Returns the version that must be there already.
     *
     * @param call the call
     * @return the version, at least 1
     * @throws Problem as {@link #of}, and with status 400 when the call says that nothing was there
     */
    public static int ofWhatStands(Call call) {
        int seen = of(call);
        if (seen == 0) {
            throw Problem.ofParameter(call, HttpHeaders.IF_NONE_MATCH, "header.versionNeeded");
        }
        return seen;
    }

    private static int nothing(Call call, @Nullable String noneMatch) {
        if (noneMatch == null || !noneMatch.trim().equals("*")) {
            throw Problem.ofParameter(call, HttpHeaders.IF_NONE_MATCH, "header.version");
        }
        return 0;
    }

    private static int version(Call call, String tag) {
        if (!VERSION.matcher(tag).matches()) {
            throw Problem.of(ProblemType.CONFLICT, call).says("header.version").thrown();
        }
        return Integer.parseInt(tag);
    }
}
