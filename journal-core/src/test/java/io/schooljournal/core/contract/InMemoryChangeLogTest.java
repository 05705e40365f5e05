package io.schooljournal.core.contract;

final class InMemoryChangeLogTest extends ChangeLogContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
