package io.schooljournal.archive;

/**
 * Where the change log of one journal ends in the archive.
 *
 * @param journal the journal, as the log names it
 * @param length how many rows it has
 * @param head the hash of the last
 */
public record LogEnd(String journal, long length, String head) {}
