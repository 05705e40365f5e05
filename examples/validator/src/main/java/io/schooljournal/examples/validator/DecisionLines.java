package io.schooljournal.examples.validator;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.Call;
import io.schooljournal.core.wire.Malformed;
import io.schooljournal.core.wire.Parsed;
import io.schooljournal.core.wire.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Answers requests line by line, in their order, in one pass; a line that is no request gets its error in its place. */
final class DecisionLines {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private final PolicyChoice policies;
    private final Question question;
    private final Language language;
    private final JsonLine json;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private final UnknownMembers unknown = new UnknownMembers();
    private long answered;
    private long bad;

    DecisionLines(PolicyChoice policies, Question question, Language language) {
        this.policies = policies;
        this.question = question;
        this.language = language;
        this.json = new JsonLine(question);
    }

    /** Answers every line; stops early when nobody reads the answers any more. */
    void answer(InputStream input, OutputStream output, Console console) throws IOException, InputRefused {
        LineReader lines = new LineReader(input, output);
        while (!console.isAbandoned() && lines.next()) {
            if (lines.isTooLong() || !lines.isBlank()) {
                answer(lines);
                line.writeTo(output);
            }
        }
        output.flush();
    }

    /** Returns how many lines were requests or should have been. */
    long answered() {
        return answered;
    }

    /** Returns how many lines could not be read. */
    long bad() {
        return bad;
    }

    UnknownMembers unknown() {
        return unknown;
    }

    private void answer(LineReader lines) throws IOException {
        answered++;
        Parsed parsed = lines.isTooLong() ? tooLong() : policies.resolve(json.read(lines.bytes()));
        if (parsed instanceof Malformed malformed) {
            refuse(malformed, lines.number());
        } else if (parsed instanceof Call call) {
            decide(call);
        }
    }

    private void decide(Call call) throws IOException {
        unknown.count(call.ignored());
        JournalPolicy policy = policies.forCall(call);
        write(question.answer(policy, call, language));
    }

    private void refuse(Malformed malformed, long number) throws IOException {
        bad++;
        write(malformed.toTree(number));
    }

    private void write(Map<String, Object> tree) throws IOException {
        line.reset();
        JSON.writeValue(line, tree);
        line.write('\n');
    }

    private static Malformed tooLong() {
        return new Malformed(null, "", "expected a line of at most " + LineReader.LONGEST + " bytes");
    }
}
