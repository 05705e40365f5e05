package io.schooljournal.examples.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.schooljournal.jdbc.JournalSchema;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database behind a pool of connections; its tables are up to date once it is open. */
final class Database implements AutoCloseable {
    /** Lives as long as this process and is gone with it; a connection keeps the statements it has parsed. */
    static final String IN_MEMORY = "jdbc:h2:mem:journal;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=128";

    private static final String CLOSES_ITSELF = "DB_CLOSE_ON_EXIT";
    private static final int SECONDS_TO_ANSWER = 2;

    /** How long a request waits in line for a connection before its caller is told to come again. */
    private static final int SECONDS_IN_LINE = 5;

    private static final int MILLIS_PER_SECOND = 1_000;

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Connects, and makes or updates the tables.
     *
     * @throws StartRefused when the database does not answer or its tables cannot be brought up to date
     */
    static Database open(String jdbcUrl) throws StartRefused {
        HikariConfig config = new HikariConfig();
        config.setPoolName("journal");
        config.setConnectionTimeout((long) SECONDS_IN_LINE * MILLIS_PER_SECOND);
        try {
            config.setJdbcUrl(lastToClose(jdbcUrl));
            return migrated(new HikariDataSource(config));
        } catch (RuntimeException refused) {
            throw new StartRefused("the database of `--jdbc-url` cannot be used: " + rootMessage(refused), refused);
        }
    }

    /** H2 inside the process would close itself as soon as the process is told to end, under the requests that still run. */
    private static String lastToClose(String jdbcUrl) {
        boolean within = jdbcUrl.startsWith("jdbc:h2:") && !jdbcUrl.matches("jdbc:h2:(tcp|ssl):.*");
        return within && !jdbcUrl.contains(CLOSES_ITSELF) ? jdbcUrl + ";" + CLOSES_ITSELF + "=FALSE" : jdbcUrl;
    }

    private static Database migrated(HikariDataSource pool) {
        try {
            JournalSchema.migrate(pool);
            return new Database(pool);
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    /** Returns the connections of the pool. */
    DataSource connections() {
        return pool;
    }

    boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException silent) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
