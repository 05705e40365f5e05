package io.schooljournal.core.report;

/** The forms in which a document is given out (вид документа). */
public enum DocumentForm {
    /** A page of HTML that needs nothing but itself (страница). */
    HTML,
    /** Pages of A4, with the fonts in the file (печатный лист). */
    PDF,
    /** A spreadsheet, Office Open XML (электронная таблица). */
    XLSX,
    /** Tables as RFC 4180 (таблицы для программ). */
    CSV,
    /** One JSON document, as {@code documents/document.schema.json} describes it (данные для программ). */
    JSON
}
