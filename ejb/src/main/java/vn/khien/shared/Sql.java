package vn.khien.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plain SQL inside the transaction at hand: for set-based work, and for reads that are too frequent for anything dearer. */
public final class Sql {
    /** Makes something of one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with one row. */
    @FunctionalInterface
    public interface RowUser {
        void use(ResultSet row) throws SQLException;
    }

    private static final int BATCH = 1000;

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** What the entity manager still holds back is written first, so that the statements see it. */
    public static Sql in(EntityManager entities) {
        entities.flush();
        return new Sql(entities.unwrap(Connection.class));
    }

    public <T> List<T> list(String statement, RowReader<T> reader, @Nullable Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(statement, row -> rows.add(reader.read(row)), parameters);
        return rows;
    }

    /** Hands on row by row, for results of any length. */
    public void each(String statement, RowUser user, @Nullable Object... parameters) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, parameters);
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    user.use(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * Runs one statement that changes rows.
     *
     * @return how many rows it touched
     */
    public int update(String statement, @Nullable Object... parameters) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, parameters);
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Runs one statement for each set of parameters, in few round trips. */
    public void batch(String statement, Collection<@Nullable Object[]> rows) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                bind(prepared, row);
                prepared.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    prepared.executeBatch();
                }
            }
            if (waiting % BATCH != 0) {
                prepared.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Ids for an {@code in (…)}; an empty list matches nothing. */
    public static String ids(Collection<Long> ids) {
        return ids.isEmpty() ? "-1" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static void bind(PreparedStatement prepared, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, forDatabase(parameters[i]));
        }
    }

    private static @Nullable Object forDatabase(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof OrgPath path) {
            return path.value();
        }
        return value;
    }
}
