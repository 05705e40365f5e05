package io.schooljournal.core.port;

import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.school.SchoolId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The vault (хранилище персональных данных) keeps texts that name people apart from the journal, so that they can be erased
 * while the journal stays whole.
 */
public interface Vault {
    /**
     * Keeps a text.
     *
     * @param school the school
     * @param whose whose personal data it is
     * @param id an identifier that no other text of the school has and that says nothing of the text
     * @param text the text
     * @return what the journal keeps of it
     * @throws StorageFailure when the identifier is taken or the storage cannot be written
     */
    KeptText keep(SchoolId school, DataSubject whose, String id, String text);

    /**
     * Reads texts, all together, so that whoever needs several asks once.
     *
     * @param school the school
     * @param kept what the journal keeps of them
     * @return the texts, those left out that were erased
     * @throws StorageFailure when the storage cannot be read, or holds another text than one that was sealed
     */
    Map<KeptText, String> read(SchoolId school, Collection<KeptText> kept);

    /**
     * Reads a text.
     *
     * @param school the school
     * @param kept what the journal keeps of it
     * @return the text; empty when it was erased
     * @throws StorageFailure when the storage cannot be read, or holds another text than the one that was sealed
     */
    default Optional<String> read(SchoolId school, KeptText kept) {
        return Optional.ofNullable(read(school, List.of(kept)).get(kept));
    }

    /**
     * Erases all texts of a data subject, each with its salt.
     *
     * @param school the school
     * @param whose whose personal data is erased
     * @return how many texts there were
     * @throws StorageFailure when the storage cannot be written
     */
    int erase(SchoolId school, DataSubject whose);
}
