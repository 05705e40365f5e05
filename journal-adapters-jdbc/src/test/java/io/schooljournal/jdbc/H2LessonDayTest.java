package io.schooljournal.jdbc;

import io.schooljournal.core.contract.LessonDayContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2LessonDayTest extends LessonDayContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
