package io.schooljournal.examples.validator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs the command in this process and keeps what it said. */
record Journal(int status, String out, String err) {
    static final String REQUEST = "{\"id\":\"r1\",\"regulation\":\"sosh21\",\"at\":\"2024-10-04T18:20:00+03:00\","
            + "\"timezone\":\"Europe/Moscow\",\"actor\":{\"id\":\"t-17\",\"roles\":[{\"role\":\"SUBJECT_TEACHER\","
            + "\"subject\":\"algebra\",\"classes\":[\"7A\"]}]},\"action\":\"CHANGE_MARK\",\"target\":{\"class\":\"7A\","
            + "\"grade\":7,\"subject\":\"algebra\",\"subjectArea\":\"OTHER\",\"activity\":\"LESSONS\",\"pupil\":\"p-3\","
            + "\"lessonStart\":\"2024-10-01T09:00:00+03:00\",\"workKind\":\"CURRENT\"},\"state\":{"
            + "\"yearFinalsSet\":false,\"yearClosed\":false,\"pupilEnrolled\":true,\"remark\":false}}";

    static Journal run(String... args) {
        return reading(InputStream.nullInputStream(), args);
    }

    static Journal fed(String input, String... args) {
        return reading(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Journal reading(InputStream input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = JournalCommand.run(args, input, out, err);
        return new Journal(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    static Path sampleSchool() {
        return Path.of(System.getProperty("basedir", "."), "..", "sample-school");
    }
}
