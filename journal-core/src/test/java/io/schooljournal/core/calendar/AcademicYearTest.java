package io.schooljournal.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearTest {
    @ParameterizedTest
    @CsvSource({"2024/2025, 2024", "1999/2000, 1999", "1000/1001, 1000", "9998/9999, 9998"})
    void a_name_is_read_and_written_back(String name, int startYear) {
        assertEquals(new AcademicYear(startYear), AcademicYear.parse(name));
        assertEquals(name, AcademicYear.parse(name).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-2025", "2024/25", "24/25", "", "2024/2025 ", " 2024/2025", "2024", "2024/2025/2026"})
    void a_name_of_another_form_is_refused(String name) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> AcademicYear.parse(name));
        assertEquals("academic year must look like `2024/2025`, not `" + name + "`", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/2024", "2024/2026", "2025/2024"})
    void years_that_do_not_follow_each_other_are_refused(String name) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> AcademicYear.parse(name));
        assertEquals("academic year must span two years in a row, not `" + name + "`", refused.getMessage());
    }

    @Test
    void a_year_has_four_digits() {
        assertThrows(IllegalArgumentException.class, () -> new AcademicYear(999));
        assertThrows(IllegalArgumentException.class, () -> new AcademicYear(9999));
        assertThrows(IllegalArgumentException.class, () -> AcademicYear.parse("0999/1000"));
    }
}
