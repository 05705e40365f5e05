package io.schooljournal.jdbc;

import io.schooljournal.core.contract.LessonDayContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresLessonDayTest extends LessonDayContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
