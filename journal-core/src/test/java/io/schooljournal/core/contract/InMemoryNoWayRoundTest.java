package io.schooljournal.core.contract;

final class InMemoryNoWayRoundTest extends NoWayRoundContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
