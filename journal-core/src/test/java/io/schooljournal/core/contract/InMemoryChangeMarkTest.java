package io.schooljournal.core.contract;

final class InMemoryChangeMarkTest extends ChangeMarkContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
