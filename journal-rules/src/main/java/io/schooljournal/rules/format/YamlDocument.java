package io.schooljournal.rules.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** A YAML document is UTF-8, and parsed within bounds on its size, its depth and its aliases. */
final class YamlDocument {
    private static final int MOST_BYTES = 4 << 20;
    private static final int DEEPEST = 32;
    private static final int MOST_ALIASES = 100;

    private final String file;
    private final String text;

    private YamlDocument(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static YamlValue parse(String file, InputStream stream) throws BrokenRegulation, IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BrokenRegulation(file, 0, 0, "expected a file of at most " + MOST_BYTES + " bytes");
        }
        return new YamlDocument(file, decoded(file, bytes)).root();
    }

    private static String decoded(String file, byte[] bytes) throws BrokenRegulation {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer read = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(ByteBuffer.wrap(bytes), read, true);
        String text = read.flip().toString();
        if (result.isError()) {
            throw new YamlDocument(file, text).broken(text.length(), "expected UTF-8");
        }
        return text;
    }

    private YamlValue root() throws BrokenRegulation {
        Node root;
        try {
            root = yaml().compose(new StringReader(text));
        } catch (MarkedYAMLException unreadable) {
            throw broken(unreadable.getProblemMark(), "expected YAML: " + unreadable.getProblem());
        } catch (ReaderException unreadable) {
            throw broken(unreadable.getPosition(), "expected YAML without control characters");
        } catch (YAMLException outOfBounds) {
            throw outOfBounds();
        }
        if (root == null) {
            throw new BrokenRegulation(file, 1, 1, "expected a regulation, not an empty file");
        }
        return new YamlValue(file, root);
    }

    private static Yaml yaml() {
        LoaderOptions bounds = new LoaderOptions();
        bounds.setCodePointLimit(MOST_BYTES);
        bounds.setNestingDepthLimit(DEEPEST);
        bounds.setMaxAliasesForCollections(MOST_ALIASES);
        return new Yaml(new SafeConstructor(bounds));
    }

    /** The parser does not say where a bound was passed, so the events are counted again. */
    private BrokenRegulation outOfBounds() {
        int depth = 0;
        int aliases = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            aliases += event instanceof AliasEvent ? 1 : 0;
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (aliases > MOST_ALIASES) {
                return broken(event.getStartMark(), "expected at most " + MOST_ALIASES + " aliases");
            }
            if (depth + (event instanceof ScalarEvent ? 1 : 0) > DEEPEST) {
                return broken(event.getStartMark(), "expected at most " + DEEPEST + " levels of nesting");
            }
        }
        return new BrokenRegulation(file, 0, 0, "expected YAML that is less intricate");
    }

    private BrokenRegulation broken(@Nullable Mark mark, String problem) {
        return new BrokenRegulation(
                file, mark == null ? 0 : mark.getLine() + 1, mark == null ? 0 : mark.getColumn() + 1, problem);
    }

    private BrokenRegulation broken(int offset, String problem) {
        String before = text.substring(0, Math.min(offset, text.length()));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new BrokenRegulation(file, line, before.length() - lineStart + 1, problem);
    }
}
