package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.entity.OrgEvent;
import vn.khien.organisation.entity.OrgRelation;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/**
 * Keeps every unit's place of today where the relations of today say. The place decides who may do what, so it follows a
 * change on the change's day and not before.
 */
@ApplicationScoped
class UnitPlaces {
    /** Who a unit is part of or governed by decides; else who leads it professionally, else where it lies. */
    static final List<RelationKind> DECIDING =
            List.of(RelationKind.PART_OF, RelationKind.GOVERNS, RelationKind.PROFESSIONAL, RelationKind.LOCATED_IN);

    @PersistenceContext
    EntityManager entities;

    @Inject
    TreeOfDay tree;

    /** Moves the units that the event gave another parent, with all below them. */
    void follow(OrgEvent event, LocalDate today) {
        Sql sql = Sql.in(entities);
        List<Long> moved = sql.list(
                "select distinct child_id from org_relation where opened_by = ? order by child_id",
                row -> row.getLong("child_id"),
                event.id());
        for (long unitId : moved) {
            tree.above(unitId, today).stream()
                    .filter(relation -> DECIDING.contains(relation.kind()))
                    .min(Comparator.comparingInt(relation -> DECIDING.indexOf(relation.kind())))
                    .ifPresent(relation -> move(sql, unitId, relation));
        }
    }

    private static void move(Sql sql, long unitId, OrgRelation relation) {
        OrgPath before = pathOf(sql, unitId);
        OrgPath after = pathOf(sql, relation.parentId()).child(unitId);
        if (before.equals(after)) {
            return;
        }
        // A ward has thousands of classes below it: they follow in one statement.
        sql.update(
                "update org_unit set path = concat(?, substring(path, ?)), version = version + 1 where path like ?",
                after,
                before.value().length() + 1,
                before.subtree());
        sql.update(
                "update org_unit set parent_id = ?, home_id = case when kind = ? then ? else home_id end where id = ?",
                relation.parentId(),
                UnitKind.CLASS,
                relation.parentId(),
                unitId);
    }

    private static OrgPath pathOf(Sql sql, long unitId) {
        return sql.list("select path from org_unit where id = ?", row -> new OrgPath(row.getString("path")), unitId)
                .get(0);
    }
}
