package io.schooljournal.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a resource serves.
 *
 * @param path the template of the path, from the root of the application
 * @param method such as {@code GET}
 */
record Served(String path, String method) {
    /** Returns the templates of the paths that a component serves; none when it is no resource. */
    static List<String> by(Object component) {
        return operations(component.getClass()).stream()
                .map(Served::path)
                .distinct()
                .toList();
    }

    /** Returns every path and method that a class serves. */
    static List<Served> operations(Class<?> type) {
        Path root = type.getAnnotation(Path.class);
        return root == null
                ? List.of()
                : Arrays.stream(type.getMethods())
                        .flatMap(method -> method(method)
                                .map(name -> new Served(joined(root.value(), method.getAnnotation(Path.class)), name))
                                .stream())
                        .toList();
    }

    private static Optional<String> method(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String joined(String root, @Nullable Path own) {
        return own == null ? root : root + "/" + own.value();
    }
}
