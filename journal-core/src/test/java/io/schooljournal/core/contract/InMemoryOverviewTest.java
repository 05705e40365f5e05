package io.schooljournal.core.contract;

final class InMemoryOverviewTest extends OverviewContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
