package io.schooljournal.examples.validator;

import io.schooljournal.archive.ArchiveCheck;
import io.schooljournal.archive.ArchiveManifest;
import io.schooljournal.archive.Fault;
import io.schooljournal.archive.disposal.DisposalCase;
import io.schooljournal.archive.disposal.KeptPart;
import io.schooljournal.archive.signature.Signature;
import io.schooljournal.archive.signature.SignatureCheck;
import io.schooljournal.core.regulation.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of looking at archives, as JSON trees; absent when there is nothing. */
final class ArchiveForm {
    private final Language language;

    ArchiveForm(Language language) {
        this.language = language;
    }

    Map<String, Object> tree(ArchiveCheck check, List<Fault> faults) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("archive", check.archive());
        tree.put("whole", faults.isEmpty());
        ArchiveManifest manifest = check.manifest();
        if (manifest != null) {
            put(tree, manifest);
            tree.put("files", manifest.files().size());
        }
        if (check.seal() != null) {
            tree.put("seal", check.seal());
        }
        SignatureCheck signature = check.signature();
        if (signature != null) {
            tree.put("signature", tree(signature));
        }
        tree.put("faults", faults.stream().map(this::tree).toList());
        if (!check.ignored().isEmpty()) {
            tree.put("ignored", check.ignored());
        }
        return tree;
    }

    private static void put(Map<String, Object> tree, ArchiveManifest manifest) {
        tree.put("school", manifest.school());
        tree.put("academicYear", manifest.academicYear().toString());
        tree.put("regulation", manifest.regulation());
        tree.put("createdAt", manifest.createdAt().toString());
    }

    private static Map<String, Object> tree(SignatureCheck check) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Signature signature = check.signature();
        if (signature != null) {
            tree.put("signer", signature.signer());
            tree.put("issuer", signature.issuer());
            tree.put("serial", signature.serial());
            tree.put("algorithm", signature.algorithm());
            if (signature.claimedAt() != null) {
                tree.put("claimedAt", signature.claimedAt().toString());
            }
        }
        tree.put("vouched", check.vouched());
        return tree;
    }

    private Map<String, Object> tree(Fault fault) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", fault.code().name());
        tree.put("file", fault.file());
        tree.put("message", fault.text().in(language));
        return tree;
    }

    Map<String, Object> tree(DisposalCase each) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("state", each.state().name());
        tree.put(
                "copies",
                each.copies().stream().map(copy -> copy.check().archive()).toList());
        put(tree, each.manifest());
        tree.put("seal", each.seal());
        tree.put("holds", each.holds());
        tree.put("parts", each.parts().stream().map(ArchiveForm::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(KeptPart part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("keptAs", part.keptAs().name());
        tree.put("files", part.files());
        tree.put("bytes", part.bytes());
        if (part.until() != null) {
            tree.put("until", part.until().toString());
        }
        tree.put("over", part.over());
        tree.put("clauses", part.clauses().stream().map(Object::toString).toList());
        return tree;
    }
}
