package io.schooljournal.core.contract;

final class InMemoryJournalsTest extends JournalsContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
