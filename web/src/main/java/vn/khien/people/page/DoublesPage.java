package vn.khien.people.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.MergeCandidate;
import vn.khien.people.boundary.PeopleMerging;
import vn.khien.shared.CityTime;

/** Pairs of records that may be one person. */
@Named
@RequestScoped
public class DoublesPage {
    @Inject
    PeopleQuestion asked;

    @Inject
    PeopleMerging merging;

    @Inject
    UnitNames names;

    @Inject
    Clock clock;

    private long unitId;
    private List<MergeCandidate> pairs = List.of();
    private Map<Long, UnitSummary> places = Map.of();

    @PostConstruct
    void read() {
        unitId = asked.unitId();
        pairs = merging.candidates(unitId);
        places = names.namedOn(
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.oneUnit(), pair.otherUnit()))
                        .distinct()
                        .toList(),
                CityTime.today(clock));
    }

    public long getUnitId() {
        return unitId;
    }

    public List<MergeCandidate> getPairs() {
        return pairs;
    }

    public String placeName(long id) {
        UnitSummary place = places.get(id);
        return place == null ? "" : place.shortName();
    }
}
