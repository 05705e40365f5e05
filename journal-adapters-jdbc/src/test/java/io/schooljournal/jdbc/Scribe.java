package io.schooljournal.jdbc;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.NewMark;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.PutMark;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A process with two writers of one journal, which is killed while it writes: says {@code try ID} before each mark, and
 * {@code done ID} once the library has answered that it is written.
 */
final class Scribe {
    private final Given given = new Given();
    private final String url;
    private final String run;

    private Scribe(String url, String run) {
        this.url = url;
        this.run = run;
    }

    /** Takes the address of the database, and the name of this run. */
    public static void main(String[] arguments) throws Exception {
        Scribe scribe = new Scribe(arguments[0], arguments[1]);
        try (Connection opening = DriverManager.getConnection(arguments[0])) {
            opening.setAutoCommit(false);
            scribe.given.open(JdbcUnitOfWork.within(() -> opening));
            opening.commit();
        }
        List<Thread> writers = List.of(scribe.writer("a"), scribe.writer("b"));
        for (Thread writer : writers) {
            writer.join();
        }
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
                put(putMark, run + "-" + writer + "-" + number);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void put(PutMark putMark, String id) {
        NewMark mark = NewMark.builder()
                .from(given.mark(1, Given.FIVE))
                .pupil(new PupilId("ученик " + id))
                .build();
        System.out.println("try " + id);
        Outcome outcome = putMark.put(given.deed(id, Given.TUE_2024_10_01_AT_9_30), given.journal(), mark);
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("expected the mark to be put, not: " + outcome);
        }
        System.out.println("done " + id);
    }
}
