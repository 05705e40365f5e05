/**
 * Regulations as data and the engine that decides by them.
 */
module io.schooljournal.rules {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static org.dhatim.fastexcel;
    requires static openhtmltopdf.core;
    requires static openhtmltopdf.pdfbox;
    requires static java.desktop;
    requires static org.apache.pdfbox;
    requires transitive io.schooljournal.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.yaml.snakeyaml;

    exports io.schooljournal.rules;
    exports io.schooljournal.rules.analysis;
    exports io.schooljournal.rules.audit;
    exports io.schooljournal.rules.books;
    exports io.schooljournal.rules.coverage;
    exports io.schooljournal.rules.documents;
    exports io.schooljournal.rules.exchange;
    exports io.schooljournal.rules.figures;
    exports io.schooljournal.rules.form;
    exports io.schooljournal.rules.format;
    exports io.schooljournal.rules.obligation;
    exports io.schooljournal.rules.register;
    exports io.schooljournal.rules.report;
    exports io.schooljournal.rules.sample;
    exports io.schooljournal.rules.school;
}
