package io.schooljournal.jdbc;

import io.schooljournal.core.contract.MarksOfLessonContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2MarksOfLessonTest extends MarksOfLessonContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
