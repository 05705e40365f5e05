/**
 * Rules on corrections (исправления после закрытия): what each step needs of the application, and who the remedy after a
 * refusal names.
 */
@NullMarked
package io.schooljournal.rules.correction;

import org.jspecify.annotations.NullMarked;
