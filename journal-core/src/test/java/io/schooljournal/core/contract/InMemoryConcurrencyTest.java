package io.schooljournal.core.contract;

final class InMemoryConcurrencyTest extends ConcurrencyContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
