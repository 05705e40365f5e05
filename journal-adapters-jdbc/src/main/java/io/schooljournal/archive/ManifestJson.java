package io.schooljournal.archive;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.retention.RetentionTerms.CountedFrom;
import io.schooljournal.core.retention.RetentionTerms.Kept;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The manifest as JSON; the same manifest gives the same bytes. */
final class ManifestJson {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> MEMBERS = Set.of(
            "format",
            "version",
            "school",
            "academicYear",
            "yearEnd",
            "regulation",
            "edition",
            "createdAt",
            "signed",
            "terms",
            "changeLogs",
            "files");

    private ManifestJson() {}

    static byte[] write(ArchiveManifest manifest) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("format", ArchiveManifest.FORMAT);
        tree.put("version", ArchiveManifest.VERSION);
        tree.put("school", manifest.school());
        tree.put("academicYear", manifest.academicYear());
        tree.put("yearEnd", manifest.yearEnd());
        tree.put("regulation", manifest.regulation());
        tree.put("edition", manifest.edition());
        tree.put("createdAt", manifest.createdAt());
        tree.put("signed", manifest.signed());
        tree.put("terms", manifest.terms().stream().map(ManifestJson::tree).toList());
        tree.put(
                "changeLogs",
                manifest.changeLogs().stream().map(ManifestJson::tree).toList());
        tree.put("files", manifest.files().stream().map(ManifestJson::tree).toList());
        return Json.write(tree);
    }

    private static Map<String, @Nullable Object> tree(KeptTerm term) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("keptAs", term.keptAs());
        tree.put("years", term.years());
        tree.put("countedFrom", term.counted());
        tree.put("until", term.until());
        tree.put("clauses", term.clauses());
        return tree;
    }

    private static Map<String, @Nullable Object> tree(LogEnd end) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("journal", end.journal());
        tree.put("length", end.length());
        tree.put("head", end.head());
        return tree;
    }

    private static Map<String, @Nullable Object> tree(ArchivedFile file) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("path", file.path());
        tree.put("size", file.size());
        tree.put("sha256", file.sha256());
        tree.put("kind", file.kind());
        tree.put("keptAs", file.keptAs());
        return tree;
    }

    /** Reads a manifest; members that are not known are added to those put aside. */
    static ArchiveManifest read(byte[] bytes, List<String> ignored) throws BrokenManifest {
        JsonNode root = root(bytes);
        String format = root.member("format").text();
        if (!format.equals(ArchiveManifest.FORMAT)) {
            throw new BrokenManifest("/format", "expected `" + ArchiveManifest.FORMAT + "`, not `" + format + "`");
        }
        String version = root.member("version").text();
        if (!version.startsWith("1.")) {
            throw new BrokenManifest("/version", "expected version 1, not `" + version + "`");
        }
        root.members().keySet().stream()
                .map(String::valueOf)
                .filter(name -> !MEMBERS.contains(name))
                .forEach(ignored::add);
        return ArchiveManifest.builder()
                .school(root.member("school").text())
                .academicYear(root.member("academicYear").as(AcademicYear::parse, "a year like `2024/2025`"))
                .yearEnd(day(root.member("yearEnd")))
                .regulation(root.member("regulation").text())
                .edition(day(root.member("edition")))
                .createdAt(root.member("createdAt").as(Instant::parse, "an instant in UTC"))
                .signed(root.member("signed").truth())
                .terms(terms(root.member("terms")))
                .changeLogs(logs(root.member("changeLogs")))
                .files(files(root.member("files")))
                .build();
    }

    private static JsonNode root(byte[] bytes) throws BrokenManifest {
        try {
            return new JsonNode("", Json.read(bytes, 0, bytes.length));
        } catch (IOException broken) {
            throw new BrokenManifest("", "expected JSON");
        }
    }

    private static LocalDate day(JsonNode node) throws BrokenManifest {
        return node.as(LocalDate::parse, "a day like `2025-05-26`");
    }

    private static List<KeptTerm> terms(JsonNode all) throws BrokenManifest {
        List<KeptTerm> terms = new ArrayList<>();
        for (JsonNode each : all.elements()) {
            JsonNode years = each.optional("years");
            JsonNode counted = each.optional("countedFrom");
            JsonNode until = each.optional("until");
            List<ClauseRef> clauses = new ArrayList<>();
            for (JsonNode clause : each.member("clauses").elements()) {
                clauses.add(clause.as(ClauseRef::parse, "a clause like `sosh21:R-6.1.a`"));
            }
            terms.add(new KeptTerm(
                    each.member("keptAs").code(Kept.class),
                    years == null ? null : Math.toIntExact(Math.min(years.number(), Integer.MAX_VALUE)),
                    counted == null ? null : counted.code(CountedFrom.class),
                    until == null ? null : day(until),
                    clauses));
        }
        return terms;
    }

    private static List<LogEnd> logs(JsonNode all) throws BrokenManifest {
        List<LogEnd> ends = new ArrayList<>();
        for (JsonNode each : all.elements()) {
            ends.add(new LogEnd(
                    each.member("journal").text(),
                    each.member("length").number(),
                    each.member("head").text()));
        }
        return ends;
    }

    private static List<ArchivedFile> files(JsonNode all) throws BrokenManifest {
        List<ArchivedFile> files = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (JsonNode each : all.elements()) {
            JsonNode path = each.member("path");
            if (!paths.add(path.text()) || Names.isReserved(path.text())) {
                throw new BrokenManifest(path.pointer(), "expected each file once");
            }
            JsonNode sha256 = each.member("sha256");
            if (!SHA256.matcher(sha256.text()).matches()) {
                throw new BrokenManifest(sha256.pointer(), "expected 64 hexadecimal digits");
            }
            JsonNode kept = each.optional("keptAs");
            files.add(new ArchivedFile(
                    path.text(),
                    each.member("size").number(),
                    sha256.text(),
                    each.member("kind").code(FileKind.class),
                    kept == null ? null : kept.code(Kept.class)));
        }
        return files;
    }
}
