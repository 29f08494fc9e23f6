package vn.khien.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.khien.learning.Capacity;
import vn.khien.learning.Learner;
import vn.khien.learning.LearningError;
import vn.khien.learning.LearningFact;
import vn.khien.learning.ModulePassed;
import vn.khien.learning.control.GuardianVisit;
import vn.khien.learning.control.LinkKeeper;
import vn.khien.learning.entity.Attempt;
import vn.khien.shared.RuleViolation;

/** A parent who has passed the module lets it count for another child too: nobody learns the same thing twice. */
@Stateless
public class SecondChild {
    @PersistenceContext
    EntityManager entities;

    @Inject
    LinkKeeper keeper;

    @Inject
    GuardianVisit visit;

    @Inject
    Clock clock;

    @Inject
    Event<LearningFact> facts;

    /**
     * Lets the module count for the child with the code, of the class of the link.
     *
     * @return the child's given name; empty for a wrong code, which must not throw, or the try would not be counted
     */
    public Optional<String> add(String token, String code) {
        Optional<LinkKeeper.Entry> entry = keeper.enter(token, code);
        entry.ifPresent(this::count);
        return entry.map(found -> found.child().givenName());
    }

    private void count(LinkKeeper.Entry entry) {
        String module = entry.link().moduleCode();
        long first = visit.child(module).orElseThrow(() -> new RuleViolation(LearningError.MODULE_NOT_PASSED));
        Learner other = new Learner(entry.child().id(), Capacity.GUARDIAN);
        if (other.personId() == first || passed(other.personId(), module).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Attempt done = passed(first, module).orElseThrow(() -> new RuleViolation(LearningError.MODULE_NOT_PASSED));
        entities.persist(done.copyFor(UUID.randomUUID(), other, now));
        facts.fire(new ModulePassed(other.personId(), Capacity.GUARDIAN, module, now));
    }

    private Optional<Attempt> passed(long child, String module) {
        return entities.createQuery(
                        """
                        select a from Attempt a join ModuleVersion v on v.id = a.moduleVersionId
                        where a.personId = :child and a.capacity = :capacity and v.moduleCode = :module
                            and a.passed = true
                        order by a.submittedAt desc, a.id""",
                        Attempt.class)
                .setParameter("child", child)
                .setParameter("capacity", Capacity.GUARDIAN)
                .setParameter("module", module)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
