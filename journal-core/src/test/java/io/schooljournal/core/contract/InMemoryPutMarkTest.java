package io.schooljournal.core.contract;

final class InMemoryPutMarkTest extends PutMarkContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
