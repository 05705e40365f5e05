/** The command, run as a shell would run it. */
@NullMarked
package io.schooljournal.examples.validator;

import org.jspecify.annotations.NullMarked;
