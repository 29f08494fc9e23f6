package vn.khien.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.testing.Fixtures.NOW;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khien.access.entity.Account;
import vn.khien.testing.FakeUser;
import vn.khien.testing.TestDatabase;
import vn.khien.testing.Wired;

/** The page of the second factor opens twice at once; everything is committed, so the test cleans up by itself. */
class SecondFactorBeginningIT {
    private static final long PERSON = 999_999_001L;
    private static final int PAGES = 6;

    private long accountId;

    @BeforeEach
    void openAccount() {
        accountId = committed(wired -> {
            EntityManager entities = wired.get(EntityManager.class);
            entities.createNativeQuery(
                            """
                            insert into person (id, full_name, given_name, sort_key, search_key, created_at, version)
                            values (?1, 'Mai Thu', 'Thu', ?2, 'mai thu', '2026-11-24 00:00:00', 1)""")
                    .setParameter(1, PERSON)
                    .setParameter(2, new byte[] {1})
                    .executeUpdate();
            Account account = new Account(PERSON, "mai.thu.hai.trang", NOW);
            entities.persist(account);
            entities.flush();
            return account.id();
        });
    }

    @AfterEach
    void cleanUp() {
        committed(wired -> {
            EntityManager entities = wired.get(EntityManager.class);
            List<String> tables = List.of("second_factor where account_id", "account where id");
            tables.forEach(rows -> entities.createNativeQuery("delete from " + rows + " = ?1")
                    .setParameter(1, accountId)
                    .executeUpdate());
            return entities.createNativeQuery("delete from person where id = ?1")
                    .setParameter(1, PERSON)
                    .executeUpdate();
        });
    }

    @Test
    void givesPagesThatOpenAtOnceTheSameSecret() throws Exception {
        CyclicBarrier together = new CyclicBarrier(PAGES);
        ExecutorService threads = Executors.newFixedThreadPool(PAGES);
        List<Future<String>> pages = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            pages.add(threads.submit(() -> {
                together.await(1, TimeUnit.MINUTES);
                return committed(wired -> {
                    Account account = wired.get(EntityManager.class).find(Account.class, accountId);
                    return wired.get(SecondFactors.class).begin(account).secret();
                });
            }));
        }
        Set<String> secrets = new HashSet<>();
        for (Future<String> page : pages) {
            secrets.add(page.get(1, TimeUnit.MINUTES));
        }
        threads.shutdown();

        assertThat(secrets).hasSize(1);
    }

    private static <T> T committed(Function<Wired, T> work) {
        try (EntityManager entities = TestDatabase.factory().createEntityManager()) {
            entities.getTransaction().begin();
            T result = work.apply(Wired.on(entities, FakeUser.nobody(), NOW).with(EntityManager.class, entities));
            entities.getTransaction().commit();
            return result;
        }
    }
}
