package io.schooljournal.core.content;

import io.schooljournal.core.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backup is made or data is handed over to the archive ({@code sosh21:P-6.4.a}, {@code karmalo:5.2.2.c}).
 *
 * @param period the study period it is of
 * @param media on which media
 * @param digest the SHA-256 of what was written
 * @param handedTo who received it against signature; null when nobody did
 */
public record Backup(
        String period,
        List<Medium> media,
        String digest,
        @Nullable PersonId handedTo) implements Content {
    /**
     * A copy lies on a medium in some premises (носитель, помещение).
     *
     * @param kind the kind of the medium, such as a disk
     * @param premises where it is kept
     */
    public record Medium(String kind, String premises) {
        static Medium parse(String text) {
            Members members = Members.parse(text);
            return new Medium(members.text("kind"), members.text("premises"));
        }

        @Override
        public String toString() {
            return Members.builder()
                    .add("kind", kind)
                    .add("premises", premises)
                    .build()
                    .text();
        }
    }

    /**
     * The lists are copied.
     */
    public Backup {
        media = List.copyOf(media);
    }

    static Backup read(Members members) {
        return new Backup(
                members.text("period"),
                members.list("media").stream().map(Medium::parse).toList(),
                members.text("digest"),
                members.optional("handedTo", PersonId::new));
    }

    @Override
    public String written() {
        return period + " " + digest;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("period", period)
                .list("media", media)
                .add("digest", digest)
                .add("handedTo", handedTo)
                .build();
    }
}
