package io.schooljournal.rules.form;

/** A library that some form needs and the rest of this one does without. */
enum Library {
    /** Writes spreadsheets. */
    SPREADSHEET("XLSX", "org/dhatim/fastexcel/Workbook.class", "org.dhatim:fastexcel"),
    /** Lays out pages. */
    PAGES(
            "PDF",
            "com/openhtmltopdf/pdfboxout/PdfRendererBuilder.class",
            "io.github.openhtmltopdf:openhtmltopdf-pdfbox"),
    /** The letters that pages are set in. */
    LETTERS("PDF", Letters.REGULAR, "net.sf.jasperreports:jasperreports-fonts");

    private final String form;
    private final String resource;
    private final String coordinates;

    Library(String form, String resource, String coordinates) {
        this.form = form;
        this.resource = resource;
        this.coordinates = coordinates;
    }

    /** Makes sure that the library is there, before a class that needs it is loaded. */
    void require() {
        if (Letters.find(resource) == null) {
            throw new LibraryMissing(form, coordinates);
        }
    }
}
