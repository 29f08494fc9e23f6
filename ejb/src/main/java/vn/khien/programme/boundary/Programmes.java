package vn.khien.programme.boundary;

import static vn.khien.shared.Permission.MANAGE_PROGRAMMES;
import static vn.khien.shared.Permission.READ_PROGRAMMES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.khien.learning.ModuleSummary;
import vn.khien.learning.boundary.ModuleLibrary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.ProgrammeError;
import vn.khien.programme.ProgrammePlan;
import vn.khien.programme.ProgrammeView;
import vn.khien.programme.RequirementPlan;
import vn.khien.programme.entity.Campaign;
import vn.khien.programme.entity.Programme;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Language;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Saying what must be trained, by whom and by which legal basis. */
@Stateless
public class Programmes {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    UnitNames units;

    @Inject
    ModuleLibrary library;

    @Inject
    Clock clock;

    /** The programmes that concern the user's part of the tree, the newest first. */
    public List<ProgrammeView> programmes() {
        List<OrgPath> tops = currentUser.requireSomewhere(READ_PROGRAMMES);
        return entities.createQuery("select p from Programme p order by p.createdAt desc, p.id desc", Programme.class)
                .getResultStream()
                .filter(programme -> concerns(programme.ownerPath(), tops))
                .map(Programme::view)
                .toList();
    }

    public ProgrammeView programme(long id) {
        List<OrgPath> tops = currentUser.requireSomewhere(READ_PROGRAMMES);
        Programme programme = find(id);
        if (!concerns(programme.ownerPath(), tops)) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return programme.view();
    }

    /** A unit's programme reaches the units below, and those above look on. */
    static boolean concerns(OrgPath path, List<OrgPath> tops) {
        return tops.stream().anyMatch(top -> top.isWithin(path) || path.isWithin(top));
    }

    /**
     * Makes a programme with its requirements.
     *
     * @return its id
     */
    public long make(ProgrammePlan plan) {
        OrgPath owner = units.unit(plan.unitId()).path();
        currentUser.require(MANAGE_PROGRAMMES, owner);
        requireFreeCode(plan.code());
        if (plan.requirements().isEmpty()) {
            throw new RuleViolation(ProgrammeError.NO_REQUIREMENT);
        }
        Programme programme =
                new Programme(plan.code(), plan.name(), plan.legalBasis(), owner, plan.validFrom(), clock.instant());
        for (RequirementPlan requirement : plan.requirements()) {
            requireModule(requirement);
            programme.require(requirement);
        }
        entities.persist(programme);
        return programme.id();
    }

    /** Adds a requirement to a programme of which no campaign was opened yet. */
    public void require(long programmeId, RequirementPlan plan) {
        Programme programme = find(programmeId);
        currentUser.require(MANAGE_PROGRAMMES, programme.ownerPath());
        if (inUse(programmeId)) {
            throw new RuleViolation(ProgrammeError.PROGRAMME_IN_USE);
        }
        requireModule(plan);
        entities.persist(programme.require(plan));
    }

    private Programme find(long id) {
        Programme programme = entities.find(Programme.class, id);
        if (programme == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return programme;
    }

    private boolean inUse(long programmeId) {
        return entities.createQuery("select c from Campaign c where c.programmeId = :programme", Campaign.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .anyMatch(Campaign::wasOpened);
    }

    private void requireFreeCode(String code) {
        boolean taken = !entities.createQuery("select p.id from Programme p where p.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new RuleViolation(ProgrammeError.CODE_TAKEN, code);
        }
    }

    private void requireModule(RequirementPlan plan) {
        String code = plan.moduleCode();
        if (code == null || code.isBlank() || !plan.rule().countsModules()) {
            return;
        }
        if (library.modules(Language.VI).stream().map(ModuleSummary::code).noneMatch(code::equals)) {
            throw new RuleViolation(ProgrammeError.MODULE_UNKNOWN, code);
        }
    }
}
