package io.schooljournal.core.usecase.people;

import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Papers;
import java.time.LocalDate;

/**
 * A change of a class's list, on an order ({@code shkola4:4.1.3}).
 *
 * @param pupil the pupil
 * @param day the first local day on the list of a pupil who is enrolled or transferred, the last one of a pupil who is
 *     withdrawn; inclusive
 * @param order the order
 * @param papers what else came with it, such as the word of the personnel officer ({@code gymnasium11:4.5.2})
 */
public record ListChange(PupilId pupil, LocalDate day, Basis order, Papers papers) {}
