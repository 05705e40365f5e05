package io.schooljournal.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.regulation.Language;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LibraryMissingTest {
    @ParameterizedTest
    @CsvSource({
        "xlsx,fastexcel,org.dhatim:fastexcel",
        "pdf,openhtmltopdf-pdfbox,io.github.openhtmltopdf:openhtmltopdf-pdfbox",
        "pdf,jasperreports-fonts,net.sf.jasperreports:jasperreports-fonts"
    })
    void a_form_says_which_dependency_it_lacks_and_the_others_do_without(String form, String jar, String coordinates)
            throws Exception {
        try (URLClassLoader without = without(jar)) {
            InvocationTargetException refused =
                    assertThrows(InvocationTargetException.class, () -> rendering(without, form));
            Throwable cause = assertInstanceOf(Throwable.class, refused.getCause());
            assertEquals(LibraryMissing.class.getName(), cause.getClass().getName());
            assertEquals(
                    "documents as " + (form.equals("pdf") ? "PDF" : "XLSX")
                            + " need a library that is not there; add the dependency `" + coordinates + "`",
                    cause.getMessage());
            assertNotNull(rendering(without, "html"));
        }
    }

    private static Object rendering(ClassLoader loader, String form) throws ReflectiveOperationException {
        Class<?> language = loader.loadClass(Language.class.getName());
        Object russian = Objects.requireNonNull(language.getEnumConstants())[0];
        return loader.loadClass(DocumentRendering.class.getName())
                .getMethod(form, language)
                .invoke(null, russian);
    }

    /** The class path of this test, but for one library. */
    private static URLClassLoader without(String jar) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""))
                .split(File.pathSeparator, -1)) {
            if (!Path.of(entry).getFileName().toString().startsWith(jar)) {
                urls.add(url(entry));
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) throws MalformedURLException {
        return Path.of(entry).toUri().toURL();
    }
}
