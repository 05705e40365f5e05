package io.schooljournal.core.contract;

final class InMemoryClassListsTest extends ClassListsContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
