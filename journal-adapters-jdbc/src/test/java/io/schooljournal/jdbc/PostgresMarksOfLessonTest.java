package io.schooljournal.jdbc;

import io.schooljournal.core.contract.MarksOfLessonContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresMarksOfLessonTest extends MarksOfLessonContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
