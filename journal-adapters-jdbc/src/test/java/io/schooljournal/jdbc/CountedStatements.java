package io.schooljournal.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A data source that writes down what is sent to the database: each statement, and each batch once. */
final class CountedStatements {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final DataSource counted;

    CountedStatements(DataSource database) {
        this.counted = watch(DataSource.class, database, "");
    }

    DataSource dataSource() {
        return counted;
    }

    /** Returns what was sent since this was asked last. */
    List<String> take() {
        List<String> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    private <T> T watch(Class<T> type, Object target, String statement) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments, statement)));
    }

    private Object call(Object target, Method method, Object[] arguments, String statement) throws Throwable {
        if (method.getName().startsWith("execute")) {
            sent.add(statement);
        }
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
        if (result instanceof PreparedStatement prepared) {
            return watch(PreparedStatement.class, prepared, (String) arguments[0]);
        }
        return result instanceof Connection connection ? watch(Connection.class, connection, "") : result;
    }
}
