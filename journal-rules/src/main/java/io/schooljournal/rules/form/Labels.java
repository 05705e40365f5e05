package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.Text;

/** The few words that every document has besides its own. */
final class Labels {
    static final Text CLAUSES = new Text("Основание", "By");
    static final Text NOTES = new Text("Примечания", "Notes");
    static final Text NOTHING = new Text("нет записей", "no entries");
    static final Text ATTENTION = new Text("требует внимания", "needs attention");
    static final Text TOTAL = new Text("итог", "total");
    static final Text SIGNATURES = new Text("Подписи", "Signatures");
    static final Text SIGNATURE = new Text("подпись", "signature");
    static final Text NAME = new Text("расшифровка подписи", "name");
    static final Text DATE = new Text("дата", "date");
    static final Text PAGE = new Text("Страница", "Page");
    static final Text OF = new Text("из", "of");
    static final Text CONTINUED = new Text("продолжение, столбцы", "continued, columns");
    static final Text TABLE = new Text("Таблица", "Table");
    static final Text ABOUT = new Text("О документе", "About");
    static final Text DOCUMENT = new Text("Документ", "Document");

    private Labels() {}
}
