package io.schooljournal.rules.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** When the lessons of each page start: of a class in a subject, whole or by subgroups; in seconds since 1970-01-01. */
public final class PageLessons {
    private final LongIndex pages = new LongIndex();
    private final LongIndex groups = new LongIndex();
    private final List<Starts> starts = new ArrayList<>();
    private final List<List<Starts>> byPage = new ArrayList<>();

    /** The starts of the lessons of one subgroup, or of the whole class, in a subject. */
    private static final class Starts {
        final long subgroup;
        long[] seconds = new long[8];
        int size;

        Starts(long subgroup) {
            this.subgroup = subgroup;
        }

        void add(long second) {
            if (size == seconds.length) {
                seconds = Arrays.copyOf(seconds, size * 2);
            }
            seconds[size++] = second;
        }

        /** The first start after an instant, or {@link Long#MAX_VALUE}. */
        long after(long second) {
            int place = Arrays.binarySearch(seconds, 0, size, second + 1);
            while (place > 0 && seconds[place - 1] == second + 1) {
                place--;
            }
            int first = place >= 0 ? place : -place - 1;
            return first < size ? seconds[first] : Long.MAX_VALUE;
        }
    }

    void add(long schoolClass, long subject, long subgroup, long second) {
        long page = LongIndex.pair(schoolClass, subject);
        long group = LongIndex.pair(page, subgroup);
        int place = groups.get(group);
        if (place == LongIndex.NONE) {
            place = starts.size();
            groups.add(group, place);
            starts.add(new Starts(subgroup));
            if (pages.add(page, byPage.size())) {
                byPage.add(new ArrayList<>(1));
            }
            byPage.get(pages.get(page)).add(starts.get(place));
        }
        starts.get(place).add(second);
    }

    void sort() {
        starts.forEach(page -> Arrays.sort(page.seconds, 0, page.size));
    }

    /**
     * Tells whether a class has lessons in a subject.
     *
     * @param schoolClass the hash of the class's id
     * @param subject the hash of the subject's id
     * @return true when there is one at least
     */
    public boolean hasPage(long schoolClass, long subject) {
        return pages.contains(LongIndex.pair(schoolClass, subject));
    }

    /** The start of the next lesson of the same class, subgroup and subject, or null when none follows. */
    @Nullable
    Instant after(long schoolClass, long subject, long subgroup, long second) {
        int place = groups.get(LongIndex.pair(LongIndex.pair(schoolClass, subject), subgroup));
        long next = place == LongIndex.NONE ? Long.MAX_VALUE : starts.get(place).after(second);
        return next == Long.MAX_VALUE ? null : Instant.ofEpochSecond(next);
    }

    /**
     * Returns the starts of the lessons that a pupil of a class has in a subject.
     *
     * @param classes who is in which subgroup
     * @param schoolClass the hash of the class's id
     * @param subject the hash of the subject's id
     * @param pupil the hash of the pupil's id
     * @param from the first second since 1970-01-01T00:00Z, inclusive
     * @param to the end in the same seconds, exclusive
     * @return the starts in the order of time
     */
    public List<Instant> of(Classes classes, long schoolClass, long subject, long pupil, long from, long to) {
        int page = pages.get(LongIndex.pair(schoolClass, subject));
        LongStream all = LongStream.empty();
        for (Starts group : page == LongIndex.NONE ? List.<Starts>of() : byPage.get(page)) {
            if (group.subgroup == 0 || classes.isMember(group.subgroup, pupil)) {
                all = LongStream.concat(all, Arrays.stream(group.seconds, 0, group.size));
            }
        }
        return all.filter(start -> from <= start && start < to)
                .sorted()
                .mapToObj(Instant::ofEpochSecond)
                .toList();
    }
}
