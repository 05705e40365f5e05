/** The contract of the resources, tested over real HTTP on two hosts. */
@NullMarked
package io.schooljournal.rest;

import org.jspecify.annotations.NullMarked;
