package io.schooljournal.core.contract;

final class InMemoryMarksOfLessonTest extends MarksOfLessonContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected StorageUnderTest storage() {
        return storage;
    }
}
