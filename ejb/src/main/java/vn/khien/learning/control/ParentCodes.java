package vn.khien.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khien.learning.entity.ParentCode;

/** Gives each child of a class a code of its own, and finds the child by it. */
@ApplicationScoped
public class ParentCodes {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    /** A child as the slip names it. */
    public record Child(long id, String givenName) {}

    /** The code of each child of one class; those who have none get one that no other child of the class has. */
    public Map<Long, String> of(Collection<Child> children) {
        Map<Long, ParentCode> known = known(children.stream().map(Child::id).toList());
        Set<String> taken =
                known.values().stream().map(ParentCode::code).collect(Collectors.toCollection(HashSet::new));
        for (Child child : children) {
            ParentCode code = known.computeIfAbsent(child.id(), id -> issue(child, taken));
            code.rename(child.givenName());
        }
        return known.values().stream().collect(Collectors.toMap(ParentCode::personId, ParentCode::code));
    }

    /**
     * The child of the class who has the code. Two children who brought the same code together by moving are told apart by
     * nobody, so neither is found until the slips are printed anew for one of them.
     */
    public Optional<Child> childOf(long classId, String code, LocalDate on) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select c.person_id, c.given_name from parent_code c
                        join member_place m on m.person_id = c.person_id
                        where m.unit_id = ? and m.position = 'PUPIL' and c.code = ?
                            and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)""")
                .setParameter(1, classId)
                .setParameter(2, code)
                .setParameter(3, on)
                .setParameter(4, on)
                .getResultList();
        if (rows.size() != 1) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        return Optional.of(new Child(((Number) row[0]).longValue(), (String) row[1]));
    }

    private Map<Long, ParentCode> known(List<Long> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return entities.createQuery("select c from ParentCode c where c.personId in :ids", ParentCode.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ParentCode::personId, Function.identity()));
    }

    private ParentCode issue(Child child, Set<String> taken) {
        String code = random();
        while (!taken.add(code)) {
            code = random();
        }
        ParentCode issued = new ParentCode(child.id(), child.givenName(), code);
        entities.persist(issued);
        return issued;
    }

    private static String random() {
        StringBuilder digits = new StringBuilder();
        RANDOM.ints(ParentCode.DIGITS, 0, 10).forEach(digits::append);
        return digits.toString();
    }
}
