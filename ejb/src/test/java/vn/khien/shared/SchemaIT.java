package vn.khien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.TestDatabase;

@ExtendWith(DatabaseExtension.class)
class SchemaIT {
    @Test
    void runsOnTheDatabaseThatTheRunIsFor(EntityManager entities) throws SQLException {
        String url = entities.unwrap(Connection.class).getMetaData().getURL();

        assertThat(url).startsWith(TestDatabase.isMariaDb() ? "jdbc:mysql:" : "jdbc:h2:");
    }

    @Test
    void handsOutIdsOnceEach(EntityManager entities) {
        IdBlocks ids = new IdBlocks();
        ids.entities = entities;

        long first = ids.reserve("test_counter", 10);
        long second = ids.reserve("test_counter", 5);

        assertThat(second).isEqualTo(first + 10);
    }
}
