/**
 * What must hold of every decision, tried on generated requests: that a second reader of the regulations agrees, and that
 * answers are related to each other as they have to be.
 */
@NullMarked
package io.schooljournal.rules.properties;

import org.jspecify.annotations.NullMarked;
