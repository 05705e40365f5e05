package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.paper.Announce;
import io.schooljournal.rest.form.AnnouncementMessage;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.SeenVersion;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Announcements are published and withdrawn alike, whether in the journal of a class or in the register of the school.
 *
 * @param counter where calls are handed in
 * @param books the book that an address names
 */
record Announcements(Counter counter, Function<Call, Book> books) {
    Response publish(Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        AnnouncementMessage message = counter.message(call, body, AnnouncementMessage.class);
        Book book = books.apply(call);
        return counter.filing(call, message)
                .write(
                        book,
                        order,
                        () -> Announce.using(counter.ports())
                                .announce(order, book, id(call), message.announcement(), message.shown(), seen),
                        null);
    }

    Response withdraw(Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        Book book = books.apply(call);
        return counter.write(
                call,
                book,
                order,
                () -> Announce.using(counter.ports()).announce(order, book, id(call), null, Papers.NONE, seen));
    }

    private static String id(Call call) {
        return Address.name(call, "announcement");
    }
}
