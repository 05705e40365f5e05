package io.schooljournal.core.usecase.people;

import io.schooljournal.core.usecase.Papers;
import org.jspecify.annotations.Nullable;

/**
 * What a family applies with for access to the diary.
 *
 * @param papers the papers that came with the application, and whether the applicant came in person
 * @param paperOnly whether the family wants the information on paper instead ({@code sosh21: })
 * @param contact the contact for deliveries, kept apart; null when none was given ({@code mityaevo:A3-3.4})
 */
public record AccessApplication(
        Papers papers, boolean paperOnly, @Nullable String contact) {}
