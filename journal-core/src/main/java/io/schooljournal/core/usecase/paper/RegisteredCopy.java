package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.PaperCopy;

/**
 * A printed copy as the register of copies shows it.
 *
 * @param id the identifier of the copy
 * @param version the version that stands, which whoever signs it next has seen
 * @param copy what was printed, signed, certified
 * @param stale whether something on its pages was changed since it was printed
 */
public record RegisteredCopy(String id, int version, PaperCopy copy, boolean stale) {}
