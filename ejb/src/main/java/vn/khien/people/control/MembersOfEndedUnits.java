package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitEnded;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PeopleMoved;
import vn.khien.shared.IdBlocks;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/**
 * Takes the people of a unit that ended along. With one successor they go on there in their positions; when the unit was
 * dissolved they leave; where several took over nobody can guess who went where, so they stay listed until a roster says.
 */
@ApplicationScoped
class MembersOfEndedUnits {
    private record Ending(long personId, String position, @Nullable String positionName, @Nullable LocalDate to) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitNames units;

    @Inject
    IdBlocks ids;

    @Inject
    Event<PeopleMoved> moved;

    void on(@Observes UnitEnded ended) {
        if (ended.successorIds().size() > 1) {
            return;
        }
        Sql sql = Sql.in(entities);
        OrgPath within = units.unit(ended.unitId()).path();
        if (!ended.successorIds().isEmpty()) {
            long successor = ended.successorIds().get(0);
            goOn(sql, ended, successor);
            within = within.commonWith(units.unit(successor).path());
        }
        int left = sql.update(
                "update membership set valid_to = ?, version = version + 1"
                        + " where unit_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)",
                ended.lastDay(),
                ended.unitId(),
                ended.lastDay(),
                ended.lastDay());
        if (left > 0) {
            moved.fire(new PeopleMoved(within, ended.at()));
        }
    }

    private void goOn(Sql sql, UnitEnded ended, long successor) {
        LocalDate firstDay = ended.lastDay().plusDays(1);
        List<Ending> going = sql.list(
                """
                select m.person_id, m.position, m.position_name, m.valid_to from membership m
                where m.unit_id = ? and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)
                    and not exists (select o.id from membership o where o.person_id = m.person_id and o.unit_id = ?
                        and o.position = m.position and (o.valid_to is null or o.valid_to >= ?))
                order by m.id""",
                row -> new Ending(
                        row.getLong("person_id"),
                        row.getString("position"),
                        row.getString("position_name"),
                        Sql.date(row, "valid_to")),
                ended.unitId(),
                ended.lastDay(),
                ended.lastDay(),
                successor,
                firstDay);
        if (going.isEmpty()) {
            return;
        }
        long id = ids.reserve("membership", going.size());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Ending one : going) {
            rows.add(new @Nullable Object[] {
                id++, one.personId(), successor, one.position(), one.positionName(), firstDay, one.to(), 0
            });
        }
        sql.batch(
                "insert into membership (id, person_id, unit_id, position, position_name, valid_from, valid_to, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
