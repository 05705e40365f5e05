/**
 * Regulations as data and the engine that decides by them.
 */
module io.schooljournal.rules {
    requires static org.jspecify;
    requires transitive io.schooljournal.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.yaml.snakeyaml;

    exports io.schooljournal.rules;
    exports io.schooljournal.rules.format;
}
