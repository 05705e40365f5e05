package io.schooljournal.core.contract;

final class InMemoryPeopleTest extends PeopleContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
