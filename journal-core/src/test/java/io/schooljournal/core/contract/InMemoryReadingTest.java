package io.schooljournal.core.contract;

final class InMemoryReadingTest extends ReadingContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
