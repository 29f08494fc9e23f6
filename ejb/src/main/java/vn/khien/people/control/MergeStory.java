package vn.khien.people.control;

import static vn.khien.shared.Permission.MANAGE_PEOPLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.HeldIdentifier;
import vn.khien.people.IdentifierType;
import vn.khien.people.MergeCandidate;
import vn.khien.people.MergeEffect;
import vn.khien.people.MergePreview;
import vn.khien.people.MergePreview.Doubt;
import vn.khien.people.MergeSide;
import vn.khien.people.MergeView;
import vn.khien.people.PersonFile;
import vn.khien.people.Profile;
import vn.khien.people.entity.Person;
import vn.khien.people.entity.PersonMerge;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/** Tells what may be one person, and what making them one would mean. */
@ApplicationScoped
public class MergeStory {
    private static final int MOST_CANDIDATES = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    PersonPlaces places;

    @Inject
    PersonStory story;

    @Inject
    IdentifierRegister identifiers;

    @Inject
    UnitNames units;

    /** Those whose names, accents aside, and birth dates are the same, at most a hundred pairs. */
    public List<MergeCandidate> candidates(long unitId) {
        OrgPath within = units.unit(unitId).path();
        places.user().require(MANAGE_PEOPLE, within);
        return Sql.in(entities)
                .list(
                        """
                        select distinct one.person_id as one_id, other.person_id as other_id, p.full_name, p.birth_date,
                            one.unit_id as one_unit, other.unit_id as other_unit, p.sort_key
                        from membership one join unit_place u on u.id = one.unit_id
                            join person p on p.id = one.person_id
                            join person q on q.search_key = p.search_key and q.birth_date = p.birth_date and q.id > p.id
                            join membership other on other.person_id = q.id
                            join unit_place v on v.id = other.unit_id
                        where u.path like ? and v.path like ? order by p.sort_key, one_id, other_id limit\s"""
                                + MOST_CANDIDATES,
                        row -> new MergeCandidate(
                                row.getLong("one_id"),
                                row.getLong("other_id"),
                                row.getString("full_name"),
                                row.getObject("birth_date", LocalDate.class),
                                row.getLong("one_unit"),
                                row.getLong("other_unit")),
                        within.subtree(),
                        within.subtree())
                .stream()
                .collect(Collectors.toMap(
                        pair -> List.of(pair.oneId(), pair.otherId()),
                        pair -> pair,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    public MergePreview preview(long keptId, long goneId, Map<MergeEffect, Long> effects) {
        MergeSide kept = side(keptId);
        MergeSide gone = side(goneId);
        List<MergePreview.Effect> told = effects.entrySet().stream()
                .map(effect -> new MergePreview.Effect(effect.getKey(), effect.getValue()))
                .toList();
        return new MergePreview(kept, gone, told, doubts(kept, gone));
    }

    private MergeSide side(long personId) {
        PersonFile file = story.tell(personId, new PersonPlaces.Reach(OrgPath.WHOLE, places.of(personId), true));
        Profile profile = file.profile();
        return new MergeSide(
                personId,
                profile.name().fullName(),
                profile.birthDate(),
                profile.birthYear(),
                profile.gender(),
                file.stays(),
                identifiers.of(personId, true));
    }

    private static List<Doubt> doubts(MergeSide kept, MergeSide gone) {
        List<Doubt> doubts = new ArrayList<>();
        if (differ(kept.birthDate(), gone.birthDate()) || differ(kept.birthYear(), gone.birthYear())) {
            doubts.add(Doubt.BORN_ON_OTHER_DAYS);
        }
        if (differ(kept.gender(), gone.gender())) {
            doubts.add(Doubt.OTHER_SEX);
        }
        if (!kept.fullName().equalsIgnoreCase(gone.fullName())) {
            doubts.add(Doubt.OTHER_NAME);
        }
        if (differ(ministryId(kept), ministryId(gone))) {
            doubts.add(Doubt.TWO_MINISTRY_IDS);
        }
        return doubts;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !Objects.equals(one, other);
    }

    private static @Nullable String ministryId(MergeSide side) {
        return side.identifiers().stream()
                .filter(held -> held.type() == IdentifierType.MOET_ID && held.to() == null)
                .map(HeldIdentifier::shown)
                .findFirst()
                .orElse(null);
    }

    public List<MergeView> merges(List<PersonMerge> merges) {
        return merges.stream()
                .map(merge -> new MergeView(
                        merge.id(),
                        entities.find(Person.class, merge.goneId()).name().fullName(),
                        merge.reason(),
                        merge.mergedAt(),
                        merge.partedAt()))
                .toList();
    }

    /** The unit whose subtree holds all the places that a merge touched. */
    public OrgPath placesOf(PersonMerge merge, OrgPath now) {
        List<Long> touched = Sql.in(entities)
                .list(
                        "select unit_id from person_merge_place where merge_id = ?",
                        row -> row.getLong("unit_id"),
                        merge.id());
        OrgPath common = now;
        for (long unitId : touched) {
            common = common.commonWith(units.unit(unitId).path());
        }
        return common;
    }
}
