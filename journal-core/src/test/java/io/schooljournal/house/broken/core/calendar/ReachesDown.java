package io.schooljournal.house.broken.core.calendar;

import io.schooljournal.house.broken.core.school.RoundAbout;
import java.util.List;

/** Reaches for a package below its own. */
public record ReachesDown(List<RoundAbout> below, RoundAbout one) {}
