package vn.khien.certification.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khien.testing.TestDatabase;

/** Several transactions at once, so this test commits and clears away what it wrote. */
class RegistersIT {
    private static final long ISSUER = 987_654_321;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @BeforeEach
    void makeAnIssuer() {
        inTransaction(entities -> entities.createNativeQuery(
                        "insert into org_unit (id, kind, path, home_id, created_at, version)"
                                + " values (?1, 'SCHOOL', '/987654321/', ?1, '2026-01-01 00:00:00', 1)")
                .setParameter(1, ISSUER)
                .executeUpdate());
    }

    @AfterEach
    void clearAway() {
        inTransaction(entities -> {
            for (String table : List.of("certificate_register where issuer_unit_id", "org_unit where id")) {
                entities.createNativeQuery("delete from " + table + " = ?1")
                        .setParameter(1, ISSUER)
                        .executeUpdate();
            }
        });
    }

    @Test
    void manyAtOnceGetNumbersWithoutGapsOrDoubles() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> takers = IntStream.range(0, 24)
                .<Callable<Integer>>mapToObj(i -> this::take)
                .toList();
        List<Integer> numbers = new ArrayList<>();
        try {
            for (Future<Integer> taken : threads.invokeAll(takers)) {
                numbers.add(taken.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void numberOfAFailedTransactionIsGivenToTheNext() {
        take();
        EntityManager failing = TestDatabase.factory().createEntityManager();
        failing.getTransaction().begin();
        registers(failing).next(ISSUER, DAY);
        failing.getTransaction().rollback();
        failing.close();

        assertThat(take()).isEqualTo(2);
    }

    private int take() {
        List<Integer> taken = new ArrayList<>();
        inTransaction(
                entities -> taken.add(registers(entities).next(ISSUER, DAY).running()));
        return taken.get(0);
    }

    private static Registers registers(EntityManager entities) {
        Registers registers = new Registers();
        registers.entities = entities;
        return registers;
    }

    private static void inTransaction(Consumer<EntityManager> work) {
        EntityManager entities = TestDatabase.factory().createEntityManager();
        try {
            entities.getTransaction().begin();
            work.accept(entities);
            entities.getTransaction().commit();
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
