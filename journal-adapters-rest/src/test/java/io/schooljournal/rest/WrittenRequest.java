package io.schooljournal.rest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A request as it is written down: {@code METHOD target}, headers one a line, an empty line, the body.
 *
 * @param method such as {@code PUT}
 * @param target the path and the query
 * @param headers the headers
 * @param body the body, a character a byte
 */
record WrittenRequest(String method, URI target, Map<String, List<String>> headers, String body) {
    private static final String NEXT = "\n----\n";
    private static final String END_OF_HEAD = "\n\n";
    private static final int MOST = 4;
    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,20}");

    /** Reads several, each after a line of four hyphens; one that no server would hand on to its host is left out. */
    static List<WrittenRequest> all(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return Arrays.stream(text.split(NEXT, MOST))
                .map(WrittenRequest::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<WrittenRequest> of(String text) {
        int end = text.indexOf(END_OF_HEAD);
        String[] head = (end < 0 ? text : text.substring(0, end)).split("\n", -1);
        String body = end < 0 ? "" : text.substring(end + END_OF_HEAD.length());
        String[] first = head[0].split(" ", 2);
        if (first.length < 2 || !METHOD.matcher(first[0]).matches() || !first[1].startsWith("/")) {
            return Optional.empty();
        }
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line : Arrays.asList(head).subList(1, head.length)) {
            String[] header = line.split(":", 2);
            if (header.length == 2 && !header[0].isBlank()) {
                headers.computeIfAbsent(header[0].trim().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(header[1].trim());
            }
        }
        try {
            return Optional.of(new WrittenRequest(first[0], URI.create("http://127.0.0.1" + first[1]), headers, body));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
