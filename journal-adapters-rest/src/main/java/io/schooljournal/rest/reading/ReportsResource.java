package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.port.Reports;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Choice;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentForm;
import io.schooljournal.core.report.Offer;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.reading.MakeReport;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import io.schooljournal.rest.journal.Address;
import io.schooljournal.rest.journal.Counter;
import io.schooljournal.rest.journal.Paths;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The documents that the regulations ask for, in the form that the caller wants (отчёты и документы). */
@Path(Paths.YEAR + "/reports")
public final class ReportsResource {
    /** By which choice a fact is told that the policy asks for. */
    private static final Map<Fact, Choice> TOLD_BY = new EnumMap<>(Map.of(
            Fact.CLASS, Choice.CLASS,
            Fact.GRADE, Choice.CLASS,
            Fact.SUBJECT, Choice.SUBJECT,
            Fact.PUPIL, Choice.PUPIL));

    private final Counter counter;
    private final Reports reports;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     * @param reports makes documents
     */
    public ReportsResource(Counter counter, Reports reports) {
        this.counter = counter;
        this.reports = reports;
    }

    /**
     * Lists the documents that can be made, and the clauses of the school's regulation that ask for them.
     *
     * @param call the call
     * @return the documents, each with the parameters that it takes and needs
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response offers(@BeanParam Call call) {
        List<Map<String, Object>> offers = offers(call, Address.school(call)).stream()
                .map(offer -> tree(offer, call.language()))
                .toList();
        return Shown.json(call, Map.of("reports", offers));
    }

    private List<Offer> offers(Call call, SchoolId school) {
        Deed deed = counter.reading(call);
        return reports.offers(school, counter.ports().calendars().zone(school).dayOf(deed.at()));
    }

    private static Map<String, Object> tree(Offer offer, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("report", offer.name());
        tree.put("title", offer.title().in(language));
        tree.put("takes", words(offer.takes()));
        tree.put("needs", words(offer.needs()));
        tree.put("clauses", offer.clauses().stream().map(String::valueOf).toList());
        return tree;
    }

    private static List<String> words(Set<Choice> choices) {
        return Arrays.stream(Choice.values())
                .filter(choices::contains)
                .map(Choice::word)
                .toList();
    }

    /**
     * Makes a document.
     *
     * @param call the call; {@code class}, {@code period}, {@code pupil}, {@code subject}, {@code teacher}, {@code month} and
     *     {@code week} say of what, {@code format} in which form, before what {@code Accept} says
     * @return the document, or a problem
     */
    @GET
    @Path("{report}")
    public Response make(@BeanParam Call call) {
        SchoolId school = Address.school(call);
        AcademicYear year = Address.year(call);
        ReportMedia media = media(call);
        Offer offer = offers(call, school).stream()
                .filter(one -> one.name().equals(call.part("report")))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, call).thrown());
        Selection selection = selection(call);
        check(call, offer, selection);
        Document document = document(call, school, year, offer, selection);
        return Response.fromResponse(Shown.bytes(call, media.type(), bytes(document, media, call.language())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + offer.name() + media.suffix() + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private byte[] bytes(Document document, ReportMedia media, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            reports.write(document, media.form(), language, out);
        } catch (UnsupportedOperationException lacking) {
            throw new NotAcceptableException(lacking);
        }
        return out.toByteArray();
    }

    private Document document(Call call, SchoolId school, AcademicYear year, Offer offer, Selection selection) {
        try {
            ReadOutcome<Document> outcome = MakeReport.using(counter.ports(), reports)
                    .make(counter.reading(call), school, year, offer.kind(), selection);
            if (outcome instanceof ReadOutcome.Refused<Document> refused) {
                checkDecided(call, offer, selection, refused.explanation().decision());
            }
            return counter.shown(call, outcome);
        } catch (UnknownChoice unknown) {
            // What there is instead is not told: it may be of another class.
            throw Problem.of(ProblemType.NOT_FOUND, call).says("report.nothing").thrown();
        }
    }

    private Selection selection(Call call) {
        return new Selection(
                call.query("class", String::valueOf),
                call.query("period", String::valueOf),
                call.query("pupil", String::valueOf),
                call.query("subject", String::valueOf),
                call.query("teacher", String::valueOf),
                call.query("month", YearMonth::parse),
                call.query("week", LocalDate::parse));
    }

    private static void check(Call call, Offer offer, Selection selection) {
        for (Choice choice : Choice.values()) {
            boolean made = selection.choices().contains(choice);
            if (made && !offer.takes().contains(choice)) {
                throw Problem.ofParameter(call, choice.word(), "report.takes", offer.name(), choice.word());
            }
            boolean implied = choice == Choice.CLASS && selection.pupil() != null;
            if (!made && !implied && offer.needs().contains(choice)) {
                throw Problem.ofParameter(call, choice.word(), "report.needs", offer.name(), choice.word());
            }
        }
    }

    /** Whoever may have the document of a class, a subject or a pupil alone is told to choose one. */
    private static void checkDecided(Call call, Offer offer, Selection selection, Decision refusal) {
        for (Map.Entry<Fact, Choice> told : TOLD_BY.entrySet()) {
            Choice choice = told.getValue();
            if (refusal.missing().contains(told.getKey())
                    && offer.takes().contains(choice)
                    && !selection.choices().contains(choice)) {
                throw Problem.ofParameter(call, choice.word(), "report.needs", offer.name(), choice.word());
            }
        }
    }

    private ReportMedia media(Call call) {
        DocumentForm form = call.query("format", text -> DocumentForm.valueOf(text.toUpperCase(Locale.ROOT)));
        ReportMedia media =
                form == null ? ReportMedia.chosen(call.headers().getAcceptableMediaTypes()) : ReportMedia.of(form);
        if (media == null) {
            throw new NotAcceptableException();
        }
        return media;
    }
}
