package io.schooljournal.core.contract;

final class InMemoryMarkTest extends MarkContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
