package vn.khien.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.shared.Permission.READ_AUDIT;
import static vn.khien.shared.Permission.READ_UNITS;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.AuditLine;
import vn.khien.access.AuditQuestion;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class AuditReadingIT {
    private static final AuditQuestion TODAYS = new AuditQuestion(TODAY, TODAY, "", "", null);

    private EntityManager entities;
    private Fixtures city;

    @BeforeEach
    void writeTrail(EntityManager given) {
        entities = given;
        city = Fixtures.on(entities);
        AuditTrail trail = as(FakeUser.nobody()).get(AuditTrail.class);
        trail.record("NAMES_OPENED", path("T02"), "unit/1", "Phụ huynh hỏi");
        trail.record("ROSTER_APPLIED", path("T04"), "roster-import/1", null);
        trail.record("CAMPAIGN_OPENED", null, "campaign/1", null);
        entities.flush();
    }

    @Test
    void tellsOnlyWhatHappenedInTheOwnPartOfTheTree() {
        assertThat(actions(READ_AUDIT, "T02", TODAYS)).containsExactly("NAMES_OPENED");
        assertThat(actions(READ_AUDIT, "HG", TODAYS))
                .containsExactly("CAMPAIGN_OPENED", "ROSTER_APPLIED", "NAMES_OPENED");
    }

    @Test
    void asksByDayAndByDeed() {
        AuditQuestion yesterday = new AuditQuestion(TODAY.minusDays(1), TODAY.minusDays(1), "", "", null);

        assertThat(actions(READ_AUDIT, "HG", yesterday)).isEmpty();
        assertThat(actions(READ_AUDIT, "HG", new AuditQuestion(TODAY, TODAY, "ROSTER_APPLIED", "", null)))
                .containsExactly("ROSTER_APPLIED");
        assertThat(actions(READ_AUDIT, "HG", new AuditQuestion(TODAY, TODAY, "", "khong.co", null)))
                .isEmpty();
    }

    @Test
    void asksByUnitWithinTheOwnPartOfTheTree() {
        assertThat(actions(READ_AUDIT, "HG", at("T02"))).containsExactly("NAMES_OPENED");
        assertThat(actions(READ_AUDIT, "HG", at("P01"))).containsExactly("NAMES_OPENED");
        assertThat(actions(READ_AUDIT, "T02", at("HG"))).containsExactly("NAMES_OPENED");
        assertThat(actions(READ_AUDIT, "T02", at("T04"))).isEmpty();
    }

    private AuditQuestion at(String unit) {
        return new AuditQuestion(TODAY, TODAY, "", "", city.unit(unit).id());
    }

    @Test
    void isClosedToOthers() {
        assertThatThrownBy(() -> actions(READ_UNITS, "HG", TODAYS)).isInstanceOf(AccessDenied.class);
    }

    private List<String> actions(Permission permission, String unit, AuditQuestion question) {
        return as(FakeUser.at(path(unit), 99, permission)).get(AuditReading.class).lines(question, 0).rows().stream()
                .map(AuditLine::action)
                .toList();
    }

    private Wired as(FakeUser user) {
        return Wired.on(entities, user, NOW);
    }

    private OrgPath path(String code) {
        return city.unit(code).path();
    }
}
