package io.schooljournal.core.port;

import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.school.SchoolId;
import java.util.Collection;
import java.util.HashMap;
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
     * Reads a text.
     *
     * @param school the school
     * @param kept what the journal keeps of it
     * @return the text; empty when it was erased
     * @throws StorageFailure when the storage cannot be read, or holds another text than the one that was sealed
     */
    Optional<String> read(SchoolId school, KeptText kept);

    /**
     * Reads texts, all together.
     *
     * <p>A storage that can read them by one statement need not read them one by one, as this does.
     *
     * @param school the school
     * @param kept what the journal keeps of them
     * @return the texts of those that were not erased
     * @throws StorageFailure when the storage cannot be read, or holds another text than one that was sealed
     */
    default Map<KeptText, String> readAll(SchoolId school, Collection<KeptText> kept) {
        Map<KeptText, String> texts = new HashMap<>();
        kept.forEach(one -> read(school, one).ifPresent(text -> texts.put(one, text)));
        return texts;
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
