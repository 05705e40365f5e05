package io.schooljournal.rules.form;

import java.net.URL;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The letters that paper is set in: DejaVu Sans Condensed, which knows Cyrillic. */
final class Letters {
    static final String FAMILY = "DejaVu Sans Condensed";
    static final String REGULAR = "net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf";
    static final String BOLD = "net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf";

    private static final double EM = 25.4 / 72;

    private Letters() {}

    static @Nullable URL find(String resource) {
        return Objects.requireNonNull(Letters.class.getClassLoader()).getResource(resource);
    }

    /** Returns about how wide a line of text is, rather too much than too little, in millimetres. */
    static double width(String line, double points) {
        return line.codePoints().mapToDouble(Letters::ems).sum() * points * EM;
    }

    private static double ems(int point) {
        if (point == ' ' || point == '\u00a0') {
            return 0.30;
        }
        if ("шщжмюыфШЩЖМЮЫФДdwmWM@%—…".indexOf(point) >= 0 || point > 0x2100) {
            return 0.84;
        }
        if ("«»“”".indexOf(point) >= 0) {
            return 0.58;
        }
        if (Character.isUpperCase(point)) {
            return 0.69;
        }
        return Character.isLetterOrDigit(point) ? 0.575 : 0.40;
    }
}
