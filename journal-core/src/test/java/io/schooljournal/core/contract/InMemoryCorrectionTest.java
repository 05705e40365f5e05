package io.schooljournal.core.contract;

final class InMemoryCorrectionTest extends CorrectionContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
