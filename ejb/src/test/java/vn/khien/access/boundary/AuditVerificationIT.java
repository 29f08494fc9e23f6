package vn.khien.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.shared.Permission.OPERATE;
import static vn.khien.shared.Permission.READ_AUDIT;
import static vn.khien.testing.Fixtures.NOW;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.AuditAnchor;
import vn.khien.access.AuditBreak;
import vn.khien.access.AuditBreak.Kind;
import vn.khien.access.AuditChainReport;
import vn.khien.access.control.InstallationKey;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class AuditVerificationIT {
    private static final FakeUser OPERATOR = FakeUser.at(OrgPath.root(1), 3, OPERATE);

    private EntityManager entities;
    private Wired wired;

    @BeforeEach
    void writeAndBind(EntityManager given) {
        entities = given;
        wired = Wired.on(entities, OPERATOR, NOW);
        write("NAMES_OPENED", "Phụ huynh hỏi: “con tôi ở đâu?”");
        write("CARDS_ISSUED", null);
        write("ROSTER_APPLIED", "accepted 45, rejected 0");
        bind();
    }

    @Test
    void findsNothingWhereNothingWasTouched() {
        write("CARDS_ISSUED", "1");
        AuditChainReport report = check();

        assertThat(report.firstBreak()).isNull();
        assertThat(report.whole()).isTrue();
        assertThat(report.checked()).isEqualTo(3);
        assertThat(report.waiting()).isEqualTo(1);
    }

    @Test
    void findsAChangedEntry() {
        change("update audit_entry set detail = 'nothing happened' where chain_position = 2");

        assertThat(broken()).isEqualTo(new AuditBreak(Kind.CHANGED, 2, id(2), NOW));
    }

    @Test
    void findsWhoWasTakenForSomebodyElse() {
        change("update audit_entry set person_id = 4 where chain_position = 1");

        assertThat(broken().kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void findsADeletedEntry() {
        change("delete from audit_entry where chain_position = 2");

        assertThat(broken()).isEqualTo(new AuditBreak(Kind.MISSING, 2, null, null));
    }

    @Test
    void findsADeletedEntryWhoseGapWasClosed() {
        change("delete from audit_entry where chain_position = 2");
        change("update audit_entry set chain_position = 2 where chain_position = 3");
        change("update audit_chain set last_position = 2");

        assertThat(broken()).extracting(AuditBreak::kind, AuditBreak::position).containsExactly(Kind.MOVED, 2L);
    }

    @Test
    void findsThatTheEndIsMissing() {
        change("delete from audit_entry where chain_position = 3");

        assertThat(broken()).extracting(AuditBreak::kind, AuditBreak::position).containsExactly(Kind.MISSING, 3L);
    }

    @Test
    void findsAnEndThatWasCutOffCleanlyByWhatWasNotedEarlier() {
        AuditChainReport noted = check();
        AuditAnchor anchor = new AuditAnchor(noted.position(), noted.link());
        assertThat(check(anchor).whole()).isTrue();
        change("delete from audit_entry where chain_position = 3");
        change("update audit_chain set last_position = 2, last_link ="
                + " (select link from audit_entry where chain_position = 2)");

        assertThat(check().whole()).isTrue();
        assertThat(Objects.requireNonNull(check(anchor).firstBreak()).kind()).isEqualTo(Kind.CUT_OFF);
    }

    @Test
    void findsAnInsertedEntryBehindTheEnd() {
        change("insert into audit_entry (id, at, action, subject, chain_position, link, seal)"
                + " select id + 1000, at, action, subject, 4, link, seal from audit_entry where chain_position = 3");

        assertThat(broken()).extracting(AuditBreak::kind, AuditBreak::position).containsExactly(Kind.ADDED, 4L);
    }

    @Test
    void findsAnInsertedEntryThatWaitsAndThatWasBound() {
        change("insert into audit_entry (id, at, action, subject)"
                + " select id + 1000, at, 'ROLE_GRANTED', 'account/1' from audit_entry where chain_position = 3");
        assertThat(broken()).extracting(AuditBreak::kind, AuditBreak::position).containsExactly(Kind.ADDED, 0L);

        bind();

        assertThat(broken()).extracting(AuditBreak::kind, AuditBreak::position).containsExactly(Kind.ADDED, 4L);
    }

    @Test
    void bindsEntriesFromBeforeThereWereSeals() {
        change("update audit_entry set seal = null, link = null, chain_position = null");
        change("update audit_chain set last_position = 0, last_link = '" + "0".repeat(64) + "', key_mark = null");
        write("CARDS_ISSUED", null);
        bind();

        assertThat(check().whole()).isTrue();
        change("update audit_entry set subject = 'unit/2' where chain_position = 1");
        assertThat(broken()).extracting(AuditBreak::kind, AuditBreak::position).containsExactly(Kind.CHANGED, 1L);
    }

    @Test
    void saysThatTheKeyIsAnotherOneAndBindsNothingWithIt() {
        Wired moved = Wired.on(entities, OPERATOR, NOW)
                .with(InstallationKey.class, InstallationKey.of("another secret, of a machine that was set up anew"));
        write("CARDS_ISSUED", null);

        moved.get(AuditBinding.class).bindSome();

        AuditChainReport report = moved.get(AuditVerification.class).check(null);
        assertThat(Objects.requireNonNull(report.firstBreak()).kind()).isEqualTo(Kind.OTHER_KEY);
        assertThat(report.waiting()).isEqualTo(1);
    }

    @Test
    void isForThoseWhoRunTheInstallation() {
        Wired officer = Wired.on(entities, FakeUser.at(OrgPath.root(1), 4, READ_AUDIT), NOW);

        assertThatThrownBy(() -> officer.get(AuditVerification.class).check(null))
                .isInstanceOf(AccessDenied.class);
    }

    private void write(String action, @Nullable String detail) {
        wired.get(AuditTrail.class).record(action, null, "unit/1", detail);
    }

    private void bind() {
        wired.get(AuditBinding.class).bindSome();
    }

    private AuditChainReport check() {
        return check(null);
    }

    private AuditChainReport check(@Nullable AuditAnchor anchor) {
        return wired.get(AuditVerification.class).check(anchor);
    }

    private AuditBreak broken() {
        return Objects.requireNonNull(check().firstBreak());
    }

    private void change(String sql) {
        entities.flush();
        entities.createNativeQuery(sql).executeUpdate();
    }

    private long id(long position) {
        Object id = entities.createNativeQuery("select id from audit_entry where chain_position = " + position)
                .getSingleResult();
        return ((Number) id).longValue();
    }
}
