package io.schooljournal.rules.sample;

/** The marks a pupil has on a page in a study period. */
final class Tallied {
    int count;
    private int sum;
    private int weights;

    void add(String value, int weight) {
        count++;
        if (!value.equals(Gradebook.PASS)) {
            sum += (value.charAt(0) - '0') * weight;
            weights += weight;
        }
    }

    void add(Tallied other) {
        sum += other.sum;
        weights += other.weights;
        count += other.count;
    }

    /** The expected mark: the weighted mean, rounded half up. */
    int expected() {
        return weights == 0 ? 0 : (2 * sum + weights) / (2 * weights);
    }
}
