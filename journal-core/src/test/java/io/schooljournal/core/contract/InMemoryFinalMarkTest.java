package io.schooljournal.core.contract;

final class InMemoryFinalMarkTest extends FinalMarkContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
