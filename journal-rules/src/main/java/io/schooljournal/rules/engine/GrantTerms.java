package io.schooljournal.rules.engine;

/**
 * The terms of a grant.
 *
 * @param scope how far it reaches
 * @param capacity what it asks for beyond the role
 * @param schoolWithoutLevels whether a deputy head without levels covers the whole school
 * @param limitedByModule whether a deputy head's module limits it
 */
public record GrantTerms(Scope scope, Capacity capacity, boolean schoolWithoutLevels, boolean limitedByModule) {}
