package io.schooljournal.rules.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the records of an interchange file one after the other; document types and entities are refused. */
final class EdFiReader {
    private static final int MOST_CHARACTERS = 1 << 16;
    private static final int MOST_LEAVES = 1_000;
    private static final int MOST_DEPTH = 100;
    /** The elements in which layout 2 tells the value of a descriptor. */
    private static final Set<String> DESCRIBING = Set.of("CodeValue", "ShortDescription");

    private final Path file;
    private final XMLStreamReader xml;

    private EdFiReader(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * Reads a file.
     *
     * @param file an XML file
     * @param taker takes each record
     * @return the local name of the root, such as {@code InterchangeStudentGradebook}
     */
    static String read(Path file, Consumer<EdFiRecord> taker) throws FailedConversion {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            try {
                return new EdFiReader(file, xml).readAll(taker);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw failed(file, broken.getLocation(), "file is not well-formed XML");
        } catch (IOException unreadable) {
            throw new FailedConversion(file + ": file cannot be read");
        }
    }

    private String readAll(Consumer<EdFiRecord> taker) throws XMLStreamException, FailedConversion {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw failed("a document type declaration is refused");
            }
            xml.next();
        }
        String root = xml.getLocalName();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                taker.accept(record());
            }
        }
        return root;
    }

    private EdFiRecord record() throws XMLStreamException, FailedConversion {
        String name = xml.getLocalName();
        Map<String, String> leaves = new HashMap<>();
        List<String> references = new ArrayList<>();
        String id = xml.getAttributeValue(null, "id");
        if (id != null) {
            leaves.put(EdFiRecord.ID, id);
        }
        readInto(leaves, references, name, 1);
        return new EdFiRecord(name, leaves, references);
    }

    /** Reads the rest of an element; whatever in it has no element of its own is a leaf. */
    private void readInto(Map<String, String> leaves, List<String> references, String parent, int depth)
            throws XMLStreamException, FailedConversion {
        String name = xml.getLocalName();
        String reference = xml.getAttributeValue(null, "ref");
        StringBuilder text = new StringBuilder();
        boolean isLeaf = true;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                isLeaf = false;
                if (depth == MOST_DEPTH) {
                    throw failed("elements are nested deeper than `" + MOST_DEPTH + "`");
                }
                readInto(leaves, references, name, depth + 1);
            } else if (xml.isCharacters() && isLeaf) {
                append(text);
            } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw failed("an entity reference is refused");
            }
        }
        if (reference != null) {
            references.add(reference);
        }
        if (isLeaf) {
            keep(leaves, name, text.toString().strip(), reference);
            if (DESCRIBING.contains(name)) {
                keep(leaves, parent, text.toString().strip(), null);
            }
        }
    }

    private void append(StringBuilder text) throws FailedConversion {
        if (text.length() + xml.getTextLength() > MOST_CHARACTERS) {
            throw failed("text is longer than `" + MOST_CHARACTERS + "` characters");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private void keep(Map<String, String> leaves, String name, String text, @Nullable String reference)
            throws FailedConversion {
        if (leaves.size() == MOST_LEAVES) {
            throw failed("a record has more than `" + MOST_LEAVES + "` elements");
        }
        leaves.putIfAbsent(name, text.isEmpty() && reference != null ? reference : text);
    }

    private FailedConversion failed(String problem) {
        return failed(file, xml.getLocation(), problem);
    }

    private static FailedConversion failed(Path file, Location place, String problem) {
        return new FailedConversion(
                file + ":" + place.getLineNumber() + ":" + place.getColumnNumber() + ": " + problem);
    }
}
