package io.schooljournal.rest;

import io.schooljournal.rest.http.Utf8;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Members that nobody knows are ignored with a notice: a header that lists their pointers as URI fragments (RFC 6901,
 * section 6), in which nothing is left that could break a header.
 */
final class IgnoredMembers {
    static final String HEADER = "Journal-Ignored";

    private static final int MOST_LISTED = 10;
    private static final int LONGEST = 100;

    private IgnoredMembers() {}

    static void note(List<String> pointers, ResponseBuilder response) {
        if (!pointers.isEmpty()) {
            String listed = pointers.stream()
                    .limit(MOST_LISTED)
                    .map(IgnoredMembers::fragment)
                    .collect(Collectors.joining(", "));
            response.header(HEADER, pointers.size() > MOST_LISTED ? listed + ", \"…\"" : listed);
        }
    }

    private static String fragment(String pointer) {
        try {
            return '"' + new URI(null, null, Utf8.excerpt(pointer, LONGEST)).toASCIIString() + '"';
        } catch (URISyntaxException unwritable) {
            return "\"#\"";
        }
    }
}
