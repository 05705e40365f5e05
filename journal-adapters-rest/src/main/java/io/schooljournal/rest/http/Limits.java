package io.schooljournal.rest.http;

/**
 * How much a caller may send; what exceeds a limit is refused while it arrives, whatever length was announced.
 *
 * @param requestBytes the most bytes of one request, alone or as one line of a stream
 * @param streamBytes the most bytes of a stream of requests
 * @param depth how deep arrays and objects of a request may be nested
 */
public record Limits(int requestBytes, long streamBytes, int depth) {
    private static final int MEBIBYTE = 1 << 20;

    /**
     * Every limit leaves room for something.
     *
     * @throws IllegalArgumentException when one is not positive
     */
    public Limits {
        if (requestBytes < 1 || streamBytes < 1 || depth < 1) {
            throw new IllegalArgumentException("limits must be positive, not `" + requestBytes
                    + "` bytes of a request, `" + streamBytes + "` bytes of a stream, depth `" + depth + "`");
        }
    }

    /**
     * Returns limits that no honest caller meets: a request of the contract takes about one kibibyte.
     *
     * @return 1 MiB a request, 256 MiB a stream, depth 64
     */
    public static Limits standard() {
        return new Limits(MEBIBYTE, 256L * MEBIBYTE, 64);
    }
}
