package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.Column.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A group of columns of one form, so that the table of files reads like the contract.
 *
 * @param list the columns; their places are given when the file is put together
 */
record Columns(List<Column> list) {
    static Columns text(String names) {
        return columns(names, Form.TEXT);
    }

    static Columns id(String names) {
        return columns(names, Form.ID);
    }

    static Columns date(String names) {
        return columns(names, Form.DATE);
    }

    static Columns instant(String names) {
        return columns(names, Form.INSTANT);
    }

    static Columns integer(String names) {
        return columns(names, Form.INTEGER);
    }

    static Columns decimal(String names) {
        return columns(names, Form.DECIMAL);
    }

    static Columns grades(String names) {
        return columns(names, Form.GRADES);
    }

    static Columns flag(String names) {
        return columns(names, Form.FLAG);
    }

    static <E extends Enum<E>> Columns code(String names, Class<E> type) {
        return columns(names, Form.CODE, codesOf(type));
    }

    static <E extends Enum<E>> Columns several(String names, Class<E> type) {
        return columns(names, Form.CODES, codesOf(type));
    }

    static Columns codes(String names, String... codes) {
        return columns(names, Form.CODE, codes);
    }

    private static Columns columns(String names, Form form, String... codes) {
        return new Columns(Arrays.stream(names.split(" "))
                .map(name -> column(name, form, codes))
                .toList());
    }

    static List<Column> inOrder(Columns... groups) {
        List<Column> columns = new ArrayList<>();
        for (Columns group : groups) {
            for (Column column : group.list) {
                columns.add(column.at(columns.size()));
            }
        }
        return List.copyOf(columns);
    }

    private static Column column(String name, Form form, String... codes) {
        String bare = name.substring(0, name.length() - 1);
        return name.endsWith("*")
                ? Column.of(bare, form, codes).required()
                : name.endsWith("?") ? Column.of(bare, form, codes).mayBeEmpty() : Column.of(name, form, codes);
    }

    private static <E extends Enum<E>> String[] codesOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new);
    }
}
