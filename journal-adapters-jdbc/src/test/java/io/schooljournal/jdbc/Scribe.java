package io.schooljournal.jdbc;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A process with two writers of one journal, which is killed while it writes: says {@code try ID} before each mark, and
 * {@code done ID} once the library has answered that it is written.
 */
final class Scribe {
    private static final int PUPILS = 30;
    /** More than any process puts for one pupil before it is killed. */
    private static final int MARKS = 1000;

    private final Given given = new Given();
    private final String url;
    private final int run;

    private Scribe(String url, int run) {
        this.url = url;
        this.run = run;
    }

    /** Takes the address of the database, and the number of this run. */
    public static void main(String[] arguments) throws Exception {
        Scribe scribe = new Scribe(arguments[0], Integer.parseInt(arguments[1]));
        try (Connection opening = DriverManager.getConnection(arguments[0])) {
            opening.setAutoCommit(false);
            scribe.open(JdbcUnitOfWork.within(() -> opening));
            opening.commit();
        }
        List<Thread> writers = List.of(scribe.writer("a"), scribe.writer("b"));
        for (Thread writer : writers) {
            writer.join();
        }
    }

    /** Opens the journal, unless a process before this one has opened it. */
    private void open(UnitOfWork storage) {
        SchoolId school = given.journal().school();
        if (storage.read(open -> open.journals().books(school)).isEmpty()) {
            given.open(storage);
            for (int pupil = 0; pupil < PUPILS; pupil++) {
                given.enrol(storage, pupil(pupil));
            }
        }
    }

    private static PupilId pupil(int number) {
        return new PupilId("ученик " + number);
    }

    private Thread writer(String name) {
        Thread writer = new Thread(() -> write(name), "writer " + name);
        writer.start();
        return writer;
    }

    private void write(String writer) {
        try (Connection connection = DriverManager.getConnection(url)) {
            UnitOfWork storage = JdbcUnitOfWork.over(OneConnection.pool(connection));
            PutMark putMark = PutMark.using(given.ports(storage, LiteralPolicy.twoDays()));
            for (int number = 1; ; number++) {
                int place = 1 + 2 * (MARKS * run + number / PUPILS) + (writer.equals("a") ? 0 : 1);
                put(putMark, "r" + run + "-" + writer + "-" + number, pupil(number % PUPILS), place);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void put(PutMark putMark, String id, PupilId pupil, int place) {
        NewMark mark = NewMark.builder()
                .from(given.mark(place, Given.FIVE))
                .pupil(pupil)
                .build();
        System.out.println("try " + id);
        Outcome outcome = putMark.put(given.deed(id, Given.TUE_2024_10_01_AT_9_30), given.journal(), mark);
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("expected the mark to be put, not: " + outcome);
        }
        System.out.println("done " + id);
    }
}
