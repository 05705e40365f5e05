package io.schooljournal.core.contract;

final class InMemoryControlTest extends ControlContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
