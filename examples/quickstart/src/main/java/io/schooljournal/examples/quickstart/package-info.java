/**
 * Embedding in its smallest form: a dependency, a request, an answer. The code is in the tests, where it runs.
 */
@NullMarked
package io.schooljournal.examples.quickstart;

import org.jspecify.annotations.NullMarked;
