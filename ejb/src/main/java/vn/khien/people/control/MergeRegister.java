package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.people.MergeAsked;
import vn.khien.people.MergeEffect;
import vn.khien.people.PeopleError;
import vn.khien.people.PeopleMerged;
import vn.khien.people.PeopleMoved;
import vn.khien.people.PeopleParted;
import vn.khien.people.entity.PersonMerge;
import vn.khien.shared.CityTime;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.Sql;

/** Makes two records one person and takes that back. */
@ApplicationScoped
public class MergeRegister {
    private static final String SET_PLACE =
            """
            update membership set person_id = ?, valid_from = ?, valid_to = ?, version = version + 1
            where id = ? and person_id = ? and valid_from = ? and coalesce(valid_to, '9999-12-31') = ?""";
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<PeopleMoved> moved;

    @Inject
    Event<PeopleMerged> merged;

    @Inject
    Event<PeopleParted> parted;

    @Inject
    Event<MergeAsked> asked;

    /** What a merge would do, here and on the floors above. */
    public Map<MergeEffect, Long> effects(long keptId, long goneId) {
        Sql sql = Sql.in(entities);
        requireFree(sql, keptId, goneId);
        MergeAsked asking = new MergeAsked(keptId, goneId);
        MergePlaces places = MergePlaces.of(keptId, places(sql, keptId), places(sql, goneId));
        asking.note(MergeEffect.PLACES_MOVED, places.moved());
        asking.note(MergeEffect.PLACES_JOINED, places.joined());
        asking.note(MergeEffect.IDENTIFIERS, identifiers(sql, goneId).size());
        asked.fire(asking);
        return asking.effects();
    }

    public PersonMerge merge(long keptId, long goneId, String reason, OrgPath within, MoveRegister.By by) {
        Sql sql = Sql.in(entities);
        hold(sql, keptId, goneId);
        requireFree(sql, keptId, goneId);
        PersonMerge merge = new PersonMerge(keptId, goneId, reason, by.personId(), by.at());
        entities.persist(merge);
        entities.flush();
        long mergeId = merge.id();
        movePlaces(sql, mergeId, MergePlaces.of(keptId, places(sql, keptId), places(sql, goneId)));
        moveIdentifiers(sql, mergeId, keptId, goneId, CityTime.dayOf(by.at()));
        sql.update(
                "insert into person_redirect (gone_id, kept_id, merge_id) values (?, ?, ?)", goneId, keptId, mergeId);
        merged.fire(new PeopleMerged(mergeId, keptId, goneId, within, by.at()));
        moved.fire(new PeopleMoved(within, by.at()));
        return merge;
    }

    private static void movePlaces(Sql sql, long mergeId, MergePlaces places) {
        List<@Nullable Object[]> log = new ArrayList<>();
        for (MergePlaces.Change change : places.takenOut()) {
            sql.update("delete from membership where id = ?", change.before().id());
            log.add(logged(mergeId, change));
        }
        for (MergePlaces.Change change : places.changed()) {
            MergePlaces.Place after = Objects.requireNonNull(change.after());
            write(sql, change.before(), after);
            log.add(logged(mergeId, change));
        }
        sql.batch(
                """
                insert into person_merge_place (merge_id, membership_id, person_id, unit_id, position, position_name,
                    valid_from, valid_to, now_from, now_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                log);
    }

    private static void write(Sql sql, MergePlaces.Place before, MergePlaces.Place after) {
        int written = sql.update(
                SET_PLACE,
                after.personId(),
                after.from(),
                after.to(),
                before.id(),
                before.personId(),
                before.from(),
                before.to() == null ? NEVER : before.to());
        if (written == 0) {
            throw new RuleViolation(PeopleError.MOVED_SINCE);
        }
    }

    private static @Nullable Object[] logged(long mergeId, MergePlaces.Change change) {
        MergePlaces.Place before = change.before();
        MergePlaces.Place after = change.after();
        return new @Nullable Object[] {
            mergeId,
            before.id(),
            before.personId(),
            before.unitId(),
            before.position(),
            before.positionName(),
            before.from(),
            before.to(),
            after == null ? null : after.from(),
            after == null ? null : after.to()
        };
    }

    /** Where both have a number of one type, that of the record that is kept holds on and the other one ends. */
    private static void moveIdentifiers(Sql sql, long mergeId, long keptId, long goneId, LocalDate on) {
        List<@Nullable Object[]> log = new ArrayList<>();
        identifiers(sql, goneId).forEach(row -> log.add(new @Nullable Object[] {mergeId, row.id(), row.to()}));
        sql.batch("insert into person_merge_identifier (merge_id, identifier_id, valid_to) values (?, ?, ?)", log);
        List<Long> doubled = sql.list(
                """
                select i.id from person_identifier i join person_identifier o on o.person_id = ? and o.type = i.type
                    and o.scope_unit_id = i.scope_unit_id and o.valid_to is null
                where i.person_id = ? and i.valid_to is null""",
                row -> row.getLong("id"),
                keptId,
                goneId);
        if (!doubled.isEmpty()) {
            sql.update("update person_identifier set valid_to = ? where id in (" + Sql.ids(doubled) + ")", on);
        }
        sql.update("update person_identifier set person_id = ? where person_id = ?", keptId, goneId);
    }

    /** Puts everything back as it was, as long as the places are as the merge left them. */
    public void part(PersonMerge merge, OrgPath within, MoveRegister.By by) {
        Sql sql = Sql.in(entities);
        hold(sql, merge.keptId(), merge.goneId());
        merge.part(by.personId(), by.at());
        entities.flush();
        sql.each(
                "select * from person_merge_place where merge_id = ? and now_from is not null",
                row -> {
                    MergePlaces.Place before = place(row, row.getLong("membership_id"));
                    write(
                            sql,
                            new MergePlaces.Place(
                                    before.id(),
                                    merge.keptId(),
                                    before.unitId(),
                                    before.position(),
                                    before.positionName(),
                                    row.getObject("now_from", LocalDate.class),
                                    Sql.date(row, "now_to")),
                            before);
                },
                merge.id());
        sql.update(
                """
                insert into membership (id, person_id, unit_id, position, position_name, valid_from, valid_to, version)
                select membership_id, person_id, unit_id, position, position_name, valid_from, valid_to, 0
                from person_merge_place where merge_id = ? and now_from is null""",
                merge.id());
        sql.each(
                "select identifier_id, valid_to from person_merge_identifier where merge_id = ?",
                row -> sql.update(
                        "update person_identifier set person_id = ?, valid_to = ? where id = ?",
                        merge.goneId(),
                        Sql.date(row, "valid_to"),
                        row.getLong("identifier_id")),
                merge.id());
        sql.update("delete from person_redirect where merge_id = ?", merge.id());
        parted.fire(new PeopleParted(merge.id(), merge.keptId(), merge.goneId(), within, by.at()));
        moved.fire(new PeopleMoved(within, by.at()));
    }

    public PersonMerge find(long mergeId) {
        PersonMerge merge = entities.find(PersonMerge.class, mergeId);
        if (merge == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return merge;
    }

    /** The merges by which a record was kept, the latest first; those taken back among them. */
    public List<PersonMerge> of(long keptId) {
        return entities.createQuery(
                        "select m from PersonMerge m where m.keptId = :kept order by m.id desc", PersonMerge.class)
                .setParameter("kept", keptId)
                .getResultList();
    }

    /** Whoever else wants to change these two waits until this transaction is over. */
    private static void hold(Sql sql, long one, long other) {
        sql.update("update person set version = version + 1 where id in (" + Sql.ids(List.of(one, other)) + ")");
    }

    /** One step only: a record that was merged is parted first before it is merged another way. */
    private static void requireFree(Sql sql, long keptId, long goneId) {
        if (keptId == goneId) {
            throw new RuleViolation(PeopleError.SAME_PERSON);
        }
        List<Long> redirected = sql.list(
                "select gone_id from person_redirect where gone_id in (?, ?) or kept_id = ?",
                row -> row.getLong("gone_id"),
                keptId,
                goneId,
                goneId);
        if (!redirected.isEmpty()) {
            throw new RuleViolation(PeopleError.MERGED_BEFORE);
        }
    }

    private record Held(long id, @Nullable LocalDate to) {}

    private static List<Held> identifiers(Sql sql, long personId) {
        return sql.list(
                "select id, valid_to from person_identifier where person_id = ?",
                row -> new Held(row.getLong("id"), Sql.date(row, "valid_to")),
                personId);
    }

    private static List<MergePlaces.Place> places(Sql sql, long personId) {
        return sql.list(
                "select * from membership where person_id = ? order by valid_from, id",
                row -> place(row, row.getLong("id")),
                personId);
    }

    private static MergePlaces.Place place(ResultSet row, long id) throws SQLException {
        return new MergePlaces.Place(
                id,
                row.getLong("person_id"),
                row.getLong("unit_id"),
                row.getString("position"),
                row.getString("position_name"),
                row.getObject("valid_from", LocalDate.class),
                Sql.date(row, "valid_to"));
    }
}
