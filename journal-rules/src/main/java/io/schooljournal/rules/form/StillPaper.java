package io.schooljournal.rules.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** A document on paper tells nothing of when it was made, so that equal documents are equal byte for byte. */
final class StillPaper {
    private static final Pattern MADE =
            Pattern.compile("<xmp:(CreateDate|ModifyDate|MetadataDate)[^>]*>[^<]*</xmp:\\1>");

    private StillPaper() {}

    static void hold(PDDocument paper) throws IOException {
        paper.setDocumentId(0L);
        paper.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        paper.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        PDMetadata told = paper.getDocumentCatalog().getMetadata();
        if (told != null) {
            String text = new String(told.toByteArray(), StandardCharsets.UTF_8);
            told.importXMPMetadata(MADE.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
        }
    }
}
