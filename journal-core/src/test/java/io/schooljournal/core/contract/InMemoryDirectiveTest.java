package io.schooljournal.core.contract;

final class InMemoryDirectiveTest extends DirectiveContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
