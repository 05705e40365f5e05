package io.schooljournal.core.contract;

final class InMemoryPagePlanTest extends PagePlanContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
