package vn.khien.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.control.UnitQueries;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Names and places of units by id. Needs no permission: they are public and stand on every certificate. */
@Stateless
public class UnitNames {
    @Inject
    UnitQueries units;

    @Inject
    Clock clock;

    /** The unit as it is today, or as it last was. */
    public UnitSummary unit(long id) {
        return units.nearest(id).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    public UnitSummary unitOn(long id, LocalDate day) {
        return units.withIds(List.of(id), day).stream().findFirst().orElseGet(() -> unit(id));
    }

    /** Those of the ids that are units today. */
    public Map<Long, UnitSummary> named(Collection<Long> ids) {
        return units.withIds(ids, CityTime.today(clock)).stream()
                .collect(Collectors.toMap(UnitSummary::id, Function.identity()));
    }

    /** Those of the ids that are units on the day; any other one as it is today, or as it last was. */
    public Map<Long, UnitSummary> namedOn(Collection<Long> ids, LocalDate day) {
        Map<Long, UnitSummary> named = new HashMap<>();
        units.withIds(ids, day).forEach(unit -> named.put(unit.id(), unit));
        ids.stream().filter(id -> !named.containsKey(id)).toList().forEach(id -> named.put(id, unit(id)));
        return named;
    }

    public Optional<UnitSummary> byCode(String code, LocalDate asOf) {
        return units.withCode(code, asOf);
    }
}
