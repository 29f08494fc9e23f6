package vn.khien.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        IdBlocks ids = blocks(entities);

        long first = ids.reserve("person", 10);
        long second = ids.reserve("person", 5);

        assertThat(second).isEqualTo(first + 10);
    }

    @Test
    void saysWhichCounterTheMigrationsForgot(EntityManager entities) {
        IdBlocks ids = blocks(entities);

        assertThatThrownBy(() -> ids.reserve("forgotten", 10)).hasMessageContaining("'forgotten'");
    }

    private static IdBlocks blocks(EntityManager entities) {
        IdBlocks ids = new IdBlocks();
        ids.entities = entities;
        return ids;
    }
}
