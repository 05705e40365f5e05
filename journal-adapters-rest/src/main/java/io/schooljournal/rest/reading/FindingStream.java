package io.schooljournal.rest.reading;

import io.schooljournal.core.port.Audits;
import io.schooljournal.core.port.RefusedPackage;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rest.http.JsonText;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Findings that are written while they are found; the package is removed when the last is, or when nobody reads any more.
 *
 * @param audit what is judged
 * @param language the language of messages
 */
record FindingStream(Audits.Audit audit, Language language) implements StreamingOutput {
    @Override
    public void write(OutputStream out) throws IOException {
        try (audit) {
            audit.write(Audits.Form.LINES, language, out);
        } catch (RefusedPackage broken) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("place", broken.place());
            error.put("message", broken.problem());
            out.write('\n');
            out.write(JsonText.write(Map.of("error", error)));
            out.write('\n');
        }
    }
}
