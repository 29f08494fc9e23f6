package vn.khien.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.shared.Permission.OPERATE;
import static vn.khien.testing.Fixtures.NOW;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khien.access.AuditChainReport;
import vn.khien.shared.OrgPath;
import vn.khien.testing.FakeUser;
import vn.khien.testing.TestDatabase;
import vn.khien.testing.Wired;

/** Many write while two nodes bind; everything is committed, so the test cleans up by itself. */
class AuditWritersIT {
    private static final FakeUser OPERATOR = FakeUser.at(OrgPath.root(1), 3, OPERATE);
    private static final int WRITERS = 6;
    private static final int ENTRIES = 25;

    @AfterEach
    void cleanUp() {
        committed(wired -> {
            EntityManager entities = wired.get(EntityManager.class);
            entities.createNativeQuery("delete from audit_entry").executeUpdate();
            return entities.createNativeQuery("update audit_chain set last_position = 0, key_mark = null, last_link = '"
                            + "0".repeat(64) + "'")
                    .executeUpdate();
        });
    }

    @Test
    void bindsEveryEntryOnceWhoeverWritesAndWhoeverBinds() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        List<Future<?>> nodes = new ArrayList<>();
        List<Future<?>> writers = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            nodes.add(threads.submit(() -> {
                while (writing.get()) {
                    committed(wired -> wired.get(AuditBinding.class).bindSome());
                }
            }));
        }
        for (int writer = 0; writer < WRITERS; writer++) {
            String subject = "unit/" + writer;
            writers.add(threads.submit(() -> {
                for (int i = 0; i < ENTRIES; i++) {
                    String detail = Integer.toString(i);
                    committed(wired -> {
                        wired.get(AuditTrail.class).record("NAMES_OPENED", null, subject, detail);
                        return true;
                    });
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get(2, TimeUnit.MINUTES);
        }
        writing.set(false);
        for (Future<?> node : nodes) {
            node.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();

        committed(wired -> wired.get(AuditBinding.class).bindSome());
        AuditChainReport report =
                committed(wired -> wired.get(AuditVerification.class).check(null));
        assertThat(report.firstBreak()).isNull();
        assertThat(report.checked()).isEqualTo(WRITERS * ENTRIES);
        assertThat(report.waiting()).isZero();
    }

    private static <T> T committed(Function<Wired, T> work) {
        try (EntityManager entities = TestDatabase.factory().createEntityManager()) {
            entities.getTransaction().begin();
            Wired wired = Wired.on(entities, OPERATOR, NOW).with(EntityManager.class, entities);
            T result = work.apply(wired);
            entities.getTransaction().commit();
            return result;
        }
    }
}
