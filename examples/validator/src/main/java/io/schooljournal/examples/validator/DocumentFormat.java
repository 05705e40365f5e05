package io.schooljournal.examples.validator;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The form of a short document: text for people, or JSON. */
final class DocumentFormat {
    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    private Format format = Format.TEXT;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Form of the answer: text or json (default: text).")
    void choose(Format chosen) {
        if (chosen != Format.TEXT && chosen != Format.JSON) {
            throw new ParameterException(
                    command.commandLine(), "option `--format`: expected one of text, json, not `" + chosen + "`");
        }
        format = chosen;
    }

    boolean isJson() {
        return format == Format.JSON;
    }

    static void write(Console console, Object tree) throws IOException {
        console.text().println(JSON.writeValueAsString(tree));
    }
}
