package io.schooljournal.rules.sample;

import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** An example school (школа-пример): a journal package in order, or with violations that are known. */
public final class SampleSchool {
    private static final int USUAL_DENSITY = 330;
    private static final int PER_MILLE = 1000;
    /** Violations go into the first classes, which are of grades that regulations tell apart. */
    private static final int ROOMS_WITH_VIOLATIONS = 6;

    private static final int SIX_DAYS_ONE_IN = 4;

    private final SampleOrder order;
    private final SchoolData data = SchoolData.BUILT_IN;

    private SampleSchool(SampleOrder order) {
        this.order = order;
    }

    /**
     * Returns the school of an order.
     *
     * @param order what the school is to be like
     * @return the school, of which nothing is written yet
     */
    public static SampleSchool of(SampleOrder order) {
        return new SampleSchool(order);
    }

    /**
     * Writes the school's journal package.
     *
     * @param output the folder to make, which must not exist, or be empty; or the zip to make, named {@code .zip}, which
     *     must not exist
     * @return what was written and planted
     * @throws FailedConversion when the output is there already or cannot be written; then there is no package
     */
    public SampleReport write(Path output) throws FailedConversion {
        try (PackageWriter writer = PackageWriter.into(output)) {
            for (PackageFile file : PackageFile.values()) {
                writer.begin(file, file.columns().stream().map(Column::name).toArray(String[]::new));
            }
            Chance chance = new Chance(order.seed());
            SchoolWeek week =
                    chance.fork("week").below(SIX_DAYS_ONE_IN) == 0 ? SchoolWeek.SIX_DAYS : SchoolWeek.FIVE_DAYS;
            YearPlan plan = new YearPlan(order.year(), week, SchoolZone.of(data.timezone()), data);
            Scene scene = new Scene(order, data, plan, chance, writer::row);
            List<Planted> planted = write(scene, writer);
            return new SampleReport(writer.finish(manifest(scene)), planted);
        } catch (UncheckedIOException | IOException unwritable) {
            throw new FailedConversion(output + ": package cannot be written");
        }
    }

    private List<Planted> write(Scene scene, PackageWriter writer) {
        School school = School.of(order, data, scene.plan(), scene.chance("school"));
        int density = density(school, scene);
        Held held = new Held();
        if (!order.violations().isEmpty()) {
            scene.to(held);
        }
        PeopleSheets people = new PeopleSheets(scene);
        CalendarSheets calendar = new CalendarSheets(scene);
        DutySheet duties = new DutySheet(scene, people);
        calendar.year();
        people.office();
        people.teachers(school);
        duties.school(school);
        List<Planted> planted = List.of();
        List<Room> rooms = school.rooms();
        int first = order.violations().isEmpty() ? 0 : Math.min(ROOMS_WITH_VIOLATIONS, rooms.size());
        for (int i = 0; i < rooms.size(); i++) {
            if (i == first && i > 0) {
                planted = plant(scene, held, writer);
            }
            Room room = rooms.get(i);
            calendar.room(room);
            people.room(room);
            duties.room(room);
            new TalkSheets(scene, room).write();
            new ClassJournal(scene, school, room, density).write();
        }
        return first == rooms.size() ? plant(scene, held, writer) : planted;
    }

    private static List<Planted> plant(Scene scene, Held held, PackageWriter writer) {
        Ground ground = new Ground(scene, held);
        ground.plant();
        held.release(writer::row);
        scene.to(writer::row);
        return ground.planted();
    }

    private int density(School school, Scene scene) {
        Long marks = order.marks();
        return marks == null
                ? USUAL_DENSITY
                : (int) Math.min(Integer.MAX_VALUE, marks * PER_MILLE / Math.max(1, school.seats(scene)));
    }

    private Manifest manifest(Scene scene) {
        Long closed = order.closed();
        return Manifest.builder()
                .school(data.school())
                .zone(scene.plan().calendar().zone())
                .academicYear(order.year())
                .regulation(order.policy().regulation().id())
                .schoolWeek(scene.plan().week())
                .exportedAt(scene.moments().instant(order.exported()))
                .yearClosedAt(closed == null ? null : scene.moments().instant(closed))
                .build();
    }
}
