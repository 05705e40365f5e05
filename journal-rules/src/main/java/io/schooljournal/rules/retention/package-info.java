/** Rules on keeping (хранение): what is kept, how long, in how many copies and how protected. */
@NullMarked
package io.schooljournal.rules.retention;

import org.jspecify.annotations.NullMarked;
