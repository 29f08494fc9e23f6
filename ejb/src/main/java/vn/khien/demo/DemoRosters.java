package vn.khien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.roster.RosterKind;
import vn.khien.roster.boundary.RosterDryRun;
import vn.khien.roster.boundary.RosterImport;

/** The pupils of the demo city's schools, each school from its own file as its administrator would send it. */
@ApplicationScoped
class DemoRosters {
    private static final Map<String, String> FILES = Map.of(
            "HG-T01", "truong-th-hoa-sen.xlsx",
            "HG-T02", "truong-thcs-nguyen-trai.xlsx",
            "HG-T03", "truong-th-thcs-hoa-sen.xlsx",
            "HG-T04", "truong-thpt-chu-van-an.xlsx",
            "HG-T05", "trung-tam-bao-tro-anh-duong.xlsx",
            "HG-T06", "truong-tu-thuc-binh-minh.xlsx");

    @Inject
    RosterDryRun dryRun;

    @Inject
    RosterImport imports;

    @Inject
    Units units;

    @Inject
    UnitNames names;

    void apply(SchoolYear year, LocalDate from) {
        new TreeMap<>(FILES)
                .forEach((code, file) -> names.byCode(code, from).ifPresent(school -> apply(school, file, year, from)));
    }

    private void apply(UnitSummary school, String file, SchoolYear year, LocalDate from) {
        try (InputStream content = DemoFiles.open(file)) {
            long id = dryRun.check(school.id(), RosterKind.PUPIL, year.code(), from, file, content)
                    .id();
            imports.apply(id, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<UnitSummary> firstClass(UnitSummary school, LocalDate on) {
        return units.classesOf(school.id(), on).stream().findFirst();
    }
}
