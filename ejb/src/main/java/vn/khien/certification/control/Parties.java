package vn.khien.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.khien.certification.entity.Holder;
import vn.khien.certification.entity.Issuer;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PersonRow;
import vn.khien.people.boundary.PaperNames;
import vn.khien.programme.Audience;
import vn.khien.shared.OrgPath;

/** Says who issues a certificate and who holds it, as they are called on the day. */
@ApplicationScoped
public class Parties {
    @Inject
    UnitNames units;

    @Inject
    PaperNames people;

    /** Both sides of a certificate that counts for a unit. */
    record Both(Issuer issuer, Holder holder) {}

    Both of(long personId, Audience audience, OrgPath path, LocalDate day) {
        List<UnitSummary> upwards = upwardsFrom(path);
        return new Both(issuer(upwards), holder(personId, audience, path, upwards, day));
    }

    /** The unit itself, its parent and so on to the top. */
    private List<UnitSummary> upwardsFrom(OrgPath path) {
        Map<Long, UnitSummary> today = units.named(path.unitIds());
        List<UnitSummary> upwards = new ArrayList<>();
        for (long id : path.unitIds()) {
            UnitSummary unit = today.get(id);
            upwards.add(unit == null ? units.unit(id) : unit);
        }
        Collections.reverse(upwards);
        return upwards;
    }

    /** The nearest body with a seal of its own: not a class, and not a division within an office. */
    private static Issuer issuer(List<UnitSummary> upwards) {
        int at = 0;
        while (at < upwards.size() - 1 && !hasSeal(upwards.get(at))) {
            at++;
        }
        UnitSummary issuer = upwards.get(at);
        String parent = at + 1 < upwards.size() && !isCommittee(issuer) ? headLine(upwards.get(at + 1)) : "";
        return new Issuer(
                issuer.id(), issuer.kind().name(), issuer.name(), parent, place(upwards.subList(at, upwards.size())));
    }

    private static boolean hasSeal(UnitSummary unit) {
        return unit.kind() != UnitKind.CLASS && unit.kind() != UnitKind.DIVISION;
    }

    /** A people's committee stands alone in the head of its papers. */
    private static boolean isCommittee(UnitSummary unit) {
        return unit.kind() == UnitKind.COMMUNE_PC || unit.kind() == UnitKind.CITY_PC;
    }

    private static String headLine(UnitSummary unit) {
        return isCommittee(unit) ? unit.shortName() : unit.name();
    }

    /** The ward or commune that governs, else the city; without the words for its kind, as papers are dated. */
    private static String place(List<UnitSummary> upwards) {
        UnitSummary placed = upwards.stream()
                .filter(Parties::isCommittee)
                .findFirst()
                .orElseGet(() -> upwards.get(upwards.size() - 1));
        return placed.name()
                .replaceFirst("^(Ủy ban nhân dân|Uỷ ban nhân dân|UBND) ", "")
                .replaceFirst("^(phường|xã|thị trấn|đặc khu|thành phố|tỉnh) ", "");
    }

    private Holder holder(long personId, Audience audience, OrgPath path, List<UnitSummary> upwards, LocalDate day) {
        PersonRow person = people.person(personId, day);
        boolean child = audience == Audience.PUPIL || person.isChildOn(day);
        return new Holder(
                personId,
                person.fullName(),
                person.birthDate(),
                Objects.toString(person.gender(), ""),
                unitName(upwards),
                path,
                child);
    }

    /** A class and a division are named with the body they belong to. */
    private static String unitName(List<UnitSummary> upwards) {
        UnitSummary unit = upwards.get(0);
        return hasSeal(unit) || upwards.size() == 1
                ? unit.name()
                : unit.name() + ", " + upwards.get(1).name();
    }
}
