package vn.khien.shared;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands out blocks of ids for bulk writing, from the same counters that entities draw from. In a transaction of its own, so
 * that a long import does not hold the counter.
 */
@Stateless
public class IdBlocks {
    @PersistenceContext
    EntityManager entities;

    /**
     * Reserves consecutive ids.
     *
     * @param counter name of the counter, which is the table's name
     * @param count how many ids, at least 1
     * @return the first of {@code count} consecutive ids
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long reserve(String counter, int count) {
        int known = entities.createNativeQuery("update id_sequence set last_id = last_id + ? where name = ?")
                .setParameter(1, count)
                .setParameter(2, counter)
                .executeUpdate();
        if (known == 0) {
            // Made here, it would start at 0 beside rows that may be there already.
            throw new IllegalStateException("No migration inserts ('" + counter + "', 0) into id_sequence");
        }
        Number last = (Number) entities.createNativeQuery("select last_id from id_sequence where name = ?")
                .setParameter(1, counter)
                .getSingleResult();
        return last.longValue() - count + 1;
    }
}
