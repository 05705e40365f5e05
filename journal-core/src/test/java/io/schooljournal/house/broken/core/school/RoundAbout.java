package io.schooljournal.house.broken.core.school;

import io.schooljournal.house.broken.core.calendar.ReachesDown;

/** Looks up, as it may; but what it looks at looks back. */
public record RoundAbout(ReachesDown there) {}
