package io.schooljournal.house.broken.core.decision;

import com.tngtech.archunit.core.domain.JavaClasses;

/** Needs more than the JDK. */
public record LeansOnALibrary(JavaClasses library) {}
