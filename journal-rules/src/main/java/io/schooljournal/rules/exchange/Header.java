package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.Column.Presence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The header row of a file, matched against the columns that the contract knows. */
final class Header {
    private final int[] fieldOf;
    private final int fields;
    private final List<String> unknown;

    private Header(int[] fieldOf, int fields, List<String> unknown) {
        this.fieldOf = fieldOf;
        this.fields = fields;
        this.unknown = List.copyOf(unknown);
    }

    static Header of(PackageFile file, List<String> names) throws UnreadablePackage {
        int[] fieldOf = new int[file.columns().size()];
        Arrays.fill(fieldOf, -1);
        List<String> unknown = new ArrayList<>();
        int place = 1;
        for (int field = 0; field < names.size(); field++) {
            String name = names.get(field);
            Column column = file.find(name);
            if (column == null) {
                unknown.add(name);
            } else if (fieldOf[column.index()] >= 0) {
                throw new UnreadablePackage(file.fileName(), 1, place, "column `" + name + "` stands twice");
            } else {
                fieldOf[column.index()] = field;
            }
            place += name.length() + 1;
        }
        requireAll(file, fieldOf, place);
        return new Header(fieldOf, names.size(), unknown);
    }

    /** An empty file has every column and no row. */
    static Header ofEmpty(PackageFile file) {
        int[] fieldOf = new int[file.columns().size()];
        Arrays.setAll(fieldOf, index -> index);
        return new Header(fieldOf, fieldOf.length, List.of());
    }

    private static void requireAll(PackageFile file, int[] fieldOf, int end) throws UnreadablePackage {
        List<String> missing = file.columns().stream()
                .filter(column -> column.presence() != Presence.OPTIONAL && fieldOf[column.index()] < 0)
                .map(column -> "`" + column.name() + "`")
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadablePackage(
                    file.fileName(), 1, Math.max(1, end - 1), "missing required column " + String.join(", ", missing));
        }
    }

    /** For each column of the contract the field in which it stands, or -1. */
    int[] fieldOf() {
        return fieldOf.clone();
    }

    /** How many fields a row has, those that the contract does not know among them. */
    int fields() {
        return fields;
    }

    /** The names that the contract does not know. */
    List<String> unknown() {
        return unknown;
    }

    boolean has(Column column) {
        return fieldOf[column.index()] >= 0;
    }
}
