package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitRow;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/** Writes the tree out as the list it could be made from. */
@ApplicationScoped
public class UnitListQuery {
    private static final String IN_FORCE = " %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to >= ?)";

    @PersistenceContext
    EntityManager entities;

    public List<UnitRow> rows(OrgPath within, LocalDate on) {
        Sql sql = Sql.in(entities);
        Map<Long, Map<RelationKind, String>> parents = new HashMap<>();
        sql.each(
                "select r.child_id, r.kind, v.code from org_relation r join org_unit_version v on v.unit_id = r.parent_id"
                        + " where v.code is not null and r.kind in ('GOVERNS', 'PROFESSIONAL', 'LOCATED_IN') and"
                        + IN_FORCE.formatted("r") + " and" + IN_FORCE.formatted("v"),
                row -> parents.computeIfAbsent(row.getLong("child_id"), any -> new EnumMap<>(RelationKind.class))
                        .put(RelationKind.valueOf(row.getString("kind")), row.getString("code")),
                on,
                on,
                on,
                on);
        return sql.list(
                "select u.id, u.kind, v.code, v.name, v.short_name, v.type_name, v.school_code, v.levels, v.ownership,"
                        + " v.old_names from org_unit u join org_unit_version v on v.unit_id = u.id"
                        + " where u.kind <> 'CLASS' and v.code is not null and (u.path like ? or u.kind = 'COMMUNE_PC') and"
                        + IN_FORCE.formatted("v") + " order by u.id",
                row -> unit(row, parents.getOrDefault(row.getLong("id"), Map.of())),
                within.subtree(),
                on,
                on);
    }

    private static UnitRow unit(ResultSet row, Map<RelationKind, String> parents) throws SQLException {
        return new UnitRow(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("type_name"),
                UnitKind.valueOf(row.getString("kind")),
                parents.get(RelationKind.GOVERNS),
                parents.get(RelationKind.PROFESSIONAL),
                parents.get(RelationKind.LOCATED_IN),
                row.getString("school_code"),
                Arrays.stream(row.getString("levels").split(";", -1))
                        .map(String::strip)
                        .filter(level -> !level.isEmpty())
                        .toList(),
                row.getString("ownership"),
                row.getString("old_names"));
    }
}
