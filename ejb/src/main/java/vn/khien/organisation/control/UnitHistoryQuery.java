package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.khien.organisation.OrgEventView;
import vn.khien.organisation.UnitHistory;
import vn.khien.organisation.UnitHistory.NameSpan;
import vn.khien.organisation.UnitHistory.PlaceSpan;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.entity.EventPart;
import vn.khien.organisation.entity.EventUnit;
import vn.khien.organisation.entity.OrgEvent;
import vn.khien.organisation.entity.OrgRelation;

/** What a unit was called, where it stood, and what happened to it. */
@ApplicationScoped
public class UnitHistoryQuery {
    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitQueries units;

    public UnitHistory of(long unitId) {
        return new UnitHistory(names(unitId), places(unitId), events(unitId));
    }

    /** Changes whose day is still to come, and those of the days before it, latest first. */
    public List<OrgEventView> since(LocalDate day) {
        return entities.createQuery("select e from OrgEvent e where e.effectiveOn >= :day", OrgEvent.class)
                .setParameter("day", day)
                .getResultStream()
                .sorted(Comparator.comparing(OrgEvent::effectiveOn)
                        .thenComparing(OrgEvent::id)
                        .reversed())
                .map(this::view)
                .toList();
    }

    private List<NameSpan> names(long unitId) {
        return entities.createQuery(
                        """
                        select new vn.khien.organisation.UnitHistory.NameSpan(v.name, coalesce(v.code, ''), v.typeName,
                            v.validFrom, v.validTo, v.legalDocument)
                        from OrgUnitVersion v where v.unitId = :unit order by v.validFrom""",
                        NameSpan.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    private List<PlaceSpan> places(long unitId) {
        return entities.createQuery(
                        "select r from OrgRelation r where r.childId = :unit order by r.validFrom, r.kind",
                        OrgRelation.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .map(relation -> new PlaceSpan(
                        relation.kind(),
                        relation.parentId(),
                        nameOn(relation.parentId(), relation.validFrom()),
                        relation.validFrom(),
                        relation.validTo()))
                .toList();
    }

    private List<OrgEventView> events(long unitId) {
        return entities.createQuery(
                        "select distinct e from OrgEvent e join e.units u where u.unitId = :unit"
                                + " order by e.effectiveOn, e.id",
                        OrgEvent.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    private OrgEventView view(OrgEvent event) {
        return new OrgEventView(
                event.id(),
                event.kind(),
                event.state(),
                event.effectiveOn(),
                event.legalDocument(),
                event.note(),
                event.recordedAt(),
                named(event, EventPart.SUBJECT, event.effectiveOn().minusDays(1)),
                named(event, EventPart.SUCCESSOR, event.effectiveOn()));
    }

    private List<String> named(OrgEvent event, EventPart part, LocalDate on) {
        return event.units().stream()
                .filter(unit -> unit.part() == part)
                .map(EventUnit::unitId)
                .sorted()
                .map(unit -> nameOn(unit, on))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String nameOn(long unitId, LocalDate on) {
        return Stream.concat(units.withIds(List.of(unitId), on).stream(), units.nearest(unitId).stream())
                .map(UnitSummary::name)
                .findFirst()
                .orElse("");
    }
}
