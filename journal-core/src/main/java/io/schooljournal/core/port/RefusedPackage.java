package io.schooljournal.core.port;

/** A package from outside cannot be read as a whole, and nothing in it is judged further. */
public final class RefusedPackage extends Exception {
    private static final long serialVersionUID = 1L;

    /** Where in the package the trouble is. */
    private final String place;

    /**
     * The message is one sentence in the house form.
     *
     * @param place the file in the package, with line and column where there are, such as {@code marks.csv:17}; empty when
     *     the trouble is the package itself
     * @param problem what is wrong, without the place
     */
    public RefusedPackage(String place, String problem) {
        super(problem);
        this.place = place;
    }

    /**
     * Returns where the trouble is.
     *
     * @return such as {@code marks.csv:17}; empty when it is the package itself
     */
    public String place() {
        return place;
    }

    /**
     * Returns what is wrong.
     *
     * @return one sentence in the house form
     */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
