package io.schooljournal.core.contract;

final class InMemoryLessonDayTest extends LessonDayContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
