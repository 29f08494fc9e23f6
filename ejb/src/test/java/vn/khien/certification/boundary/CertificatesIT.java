package vn.khien.certification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.certification.CertificateState.ISSUED;
import static vn.khien.certification.CertificateState.REPLACED;
import static vn.khien.certification.CertificateState.REVOKED;
import static vn.khien.shared.Permission.DECIDE_CERTIFICATES;
import static vn.khien.shared.Permission.READ_CERTIFICATES;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.certification.CertificateRow;
import vn.khien.certification.CertificationError;
import vn.khien.certification.RegisterSummary;
import vn.khien.certification.VerifiedCertificate;
import vn.khien.certification.control.CertificateIssuer;
import vn.khien.completion.RequirementsMet;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.ProgrammePlan;
import vn.khien.programme.RequirementPlan;
import vn.khien.programme.boundary.CampaignPlanning;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.programme.boundary.Programmes;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.SharedError;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class CertificatesIT {
    private static final int YEAR = 2026;
    private static final String STRANGER = "203.0.113.7";

    private Fixtures city;
    private Wired wired;
    private Certificates certificates;
    private CertificateDecisions decisions;
    private Verification verification;
    private long programme;
    private long campaign;

    @BeforeEach
    void makeCity(EntityManager entities) {
        city = Fixtures.on(entities);
        wired = city.wired().with(String.class, "https://khien.example");
        certificates = wired.get(Certificates.class);
        decisions = wired.get(CertificateDecisions.class);
        decisions.currentUser = FakeUser.allPowerfulAt(city.unit("T02").path(), 1);
        verification = wired.get(Verification.class);
        programme = wired.get(Programmes.class)
                .make(new ProgrammePlan(
                        "ATM",
                        "An toàn trên không gian mạng",
                        "Luật Trẻ em 2016",
                        city.unit("HG").id(),
                        LocalDate.of(2026, 9, 5),
                        List.of(
                                requirement(Audience.PUPIL, true),
                                requirement(Audience.TEACHER, true),
                                requirement(Audience.GUARDIAN, true),
                                requirement(Audience.OFFICIAL, true))));
        campaign = wired.get(CampaignPlanning.class)
                .plan(
                        programme,
                        new CampaignPlan(
                                "Học kỳ I", city.unit("HG").id(), LocalDate.of(2026, 9, 5), LocalDate.of(2027, 1, 16)));
    }

    @Test
    void numbersRunByIssuerFromOne() {
        meets(Audience.TEACHER, teacher("Phạm Thị Dung"), "T02");
        meets(Audience.TEACHER, teacher("Vũ Thị Em"), "T02");
        meets(Audience.TEACHER, city.teacher("T04", "Ngô Văn Giang"), "T04");

        assertThat(registerOf("T02")).extracting(CertificateRow::number).containsExactly("0001/2026", "0002/2026");
        assertThat(registerOf("T04")).extracting(CertificateRow::number).containsExactly("0001/2026");
    }

    @Test
    void sameFactToldTwiceIssuesOnce() {
        long teacher = teacher("Phạm Thị Dung");

        meets(Audience.TEACHER, teacher, "T02");
        meets(Audience.TEACHER, teacher, "T02");

        assertThat(registerOf("T02")).hasSize(1);
    }

    @Test
    void issuesNothingWhereNoCertificateIsAskedForOrNobodyIsNamed() {
        UnitSummary six = city.schoolClass("T02", "6A1", 6);
        long pupil = city.pupil(six, "Nguyễn Hoài An");

        meets(Audience.GUARDIAN, pupil, six.path());

        assertThat(registerOf("T02")).isEmpty();
    }

    @Test
    void schoolIssuesToItsTeachersAndTheOfficeToItsOfficials() {
        long teacher = teacher("Phạm Thị Dung");
        long official = city.official("P01", "Lê Thu Cúc");
        meets(Audience.TEACHER, teacher, "T02");
        meets(Audience.OFFICIAL, official, "P01");

        signIn(FakeUser.at(OrgPath.WHOLE, teacher));
        CertificateRow own = certificates.own().get(0);
        assertThat(own.issuerName()).isEqualTo("Trường THCS Nguyễn Trãi");
        assertThat(own.holderName()).isEqualTo("Phạm Thị Dung");
        assertThat(own.learntFrom()).isEqualTo(LocalDate.of(2026, 9, 5));
        assertThat(own.learntTo()).isEqualTo(Fixtures.TODAY);
        signIn(FakeUser.at(OrgPath.WHOLE, official));
        assertThat(certificates.own())
                .extracting(CertificateRow::issuerName)
                .containsExactly("Ủy ban nhân dân phường Bến Sông");
    }

    @Test
    void childsNameIsShownAtTheSchoolAndNowhereElse() {
        UnitSummary six = city.schoolClass("T02", "6A1", 6);
        long pupil = city.pupil(six, "Nguyễn Hoài An");
        meets(Audience.PUPIL, pupil, six.path());

        signIn(FakeUser.at(city.unit("T02").path(), 99, READ_CERTIFICATES));
        CertificateRow atSchool = registerOf("T02").get(0);
        assertThat(atSchool.holderName()).isEqualTo("Nguyễn Hoài An");
        assertThat(atSchool.holderUnit()).contains("6A1", "Trường THCS Nguyễn Trãi");
        assertThat(certificates.paper(atSchool.id()).fileName()).isEqualTo("giay-chung-nhan-0001-2026.pdf");

        signIn(FakeUser.at(city.unit("P01").path(), 99, READ_CERTIFICATES));
        CertificateRow above = registerOf("T02").get(0);
        assertThat(above.holderName()).isEqualTo("N. H. A.");
        assertThat(above.toString()).doesNotContain("Hoài", "6A1", "2015", atSchool.code());
        assertThatThrownBy(() -> certificates.paper(above.id())).hasMessage(SharedError.NOT_FOUND.key());
    }

    @Test
    void strangerIsToldNoMoreOfAChildThanInitialsAndYear() {
        UnitSummary six = city.schoolClass("T02", "6A1", 6);
        meets(Audience.PUPIL, city.pupil(six, "Nguyễn Hoài An"), six.path());
        signIn(FakeUser.at(city.unit("T02").path(), 99, READ_CERTIFICATES));
        String code = registerOf("T02").get(0).code();

        VerifiedCertificate told = verification.check(code, STRANGER).orElseThrow();

        assertThat(told.holder()).isEqualTo("N. H. A.");
        assertThat(told.schoolYear()).isEqualTo("2026-2027");
        assertThat(told.issuerName()).isEmpty();
        assertThat(told.toString()).doesNotContain("Hoài", "Nguyễn Trãi", "6A1", "2015", "2026-10");
    }

    @Test
    void strangerIsToldWhetherThePaperCounts() {
        meets(Audience.TEACHER, teacher("Phạm Thị Dung"), "T02");
        CertificateRow row = registerOf("T02").get(0);

        assertThat(verification.check(row.code(), STRANGER))
                .hasValueSatisfying(told -> assertThat(told.state()).isEqualTo(ISSUED))
                .hasValueSatisfying(told -> assertThat(told.holder()).isEqualTo("Phạm Thị Dung"));

        decisions.revoke(row.id(), "Cấp nhầm người");
        assertThat(verification.check(row.code(), STRANGER))
                .hasValueSatisfying(told -> assertThat(told.state()).isEqualTo(REVOKED));
    }

    @Test
    void everyWrongCodeIsAnsweredAlikeAndNotForLong() {
        for (String wrong : List.of("AAAAAAAAAA", "7KQ4M2XW9P", "x", "' or 1=1 --", "")) {
            assertThat(verification.check(wrong, STRANGER)).isEqualTo(Optional.empty());
        }
        for (int i = 0; i < 25; i++) {
            assertThat(verification.check("AAAAAAAAAA", STRANGER)).isEmpty();
        }

        assertThatThrownBy(() -> verification.check("AAAAAAAAAA", STRANGER))
                .hasMessage(CertificationError.TOO_MANY_TRIES.key());
    }

    @Test
    void replacementKeepsBothInTheRegister(EntityManager entities) {
        long teacher = teacher("Phạm Thị Dũng");
        meets(Audience.TEACHER, teacher, "T02");
        meets(Audience.TEACHER, teacher("Vũ Thị Em"), "T02");
        CertificateRow wrong = registerOf("T02").get(0);
        entities.createQuery("update Person p set p.fullName = 'Phạm Thị Dung' where p.id = :id")
                .setParameter("id", teacher)
                .executeUpdate();

        decisions.replace(wrong.id(), "Sai dấu trong tên");

        List<CertificateRow> register = registerOf("T02");
        assertThat(register).extracting(CertificateRow::state).containsExactly(REPLACED, ISSUED, ISSUED);
        assertThat(register.get(0).holderName()).isEqualTo("Phạm Thị Dũng");
        assertThat(register.get(0).replacedByNumber()).isEqualTo("0003/2026");
        assertThat(register.get(2).holderName()).isEqualTo("Phạm Thị Dung");
        assertThat(verification.check(wrong.code(), STRANGER))
                .hasValueSatisfying(told -> assertThat(told.state()).isEqualTo(REPLACED));
    }

    @Test
    void factToldAgainDoesNotUndoARevocation() {
        long teacher = teacher("Phạm Thị Dung");
        meets(Audience.TEACHER, teacher, "T02");
        decisions.revoke(registerOf("T02").get(0).id(), "Cấp nhầm người");

        meets(Audience.TEACHER, teacher, "T02");

        assertThat(registerOf("T02")).extracting(CertificateRow::state).containsExactly(REVOKED);
    }

    @Test
    void onlyThoseWhoDecideRevokeAndReplace() {
        meets(Audience.TEACHER, teacher("Phạm Thị Dung"), "T02");
        long id = registerOf("T02").get(0).id();

        signIn(FakeUser.at(city.unit("T02").path(), 99, READ_CERTIFICATES));
        assertThatThrownBy(() -> decisions.revoke(id, "Không được")).isInstanceOf(AccessDenied.class);
        signIn(FakeUser.at(city.unit("T04").path(), 99, DECIDE_CERTIFICATES));
        assertThatThrownBy(() -> decisions.replace(id, "Không được")).isInstanceOf(AccessDenied.class);
    }

    @Test
    void whoeverLeadsTheProgrammeDecidesForOfficesButNotForSchools() {
        meets(Audience.TEACHER, teacher("Phạm Thị Dung"), "T02");
        meets(Audience.OFFICIAL, city.official("P01", "Lê Thu Cúc"), "P01");
        long ofSchool = registerOf("T02").get(0).id();
        long ofOffice = registerOf("P01").get(0).id();

        signIn(FakeUser.at(city.unit("HG").path(), 99, DECIDE_CERTIFICATES, READ_CERTIFICATES));
        assertThatThrownBy(() -> decisions.revoke(ofSchool, "Việc của hiệu trưởng"))
                .isInstanceOf(AccessDenied.class);
        decisions.revoke(ofOffice, "Cấp nhầm người");

        assertThat(registerOf("P01")).extracting(CertificateRow::state).containsExactly(REVOKED);
    }

    @Test
    void registerAndPaperAreClosedToOthers() {
        long teacher = teacher("Phạm Thị Dung");
        meets(Audience.TEACHER, teacher, "T02");
        long id = registerOf("T02").get(0).id();

        signIn(FakeUser.at(city.unit("T02").path(), 99, Permission.READ_PEOPLE));
        assertThatThrownBy(() -> registerOf("T02")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> certificates.paper(id)).hasMessage(SharedError.NOT_FOUND.key());
        assertThatThrownBy(() -> certificates.paper(id + 1)).hasMessage(SharedError.NOT_FOUND.key());

        signIn(FakeUser.at(OrgPath.WHOLE, teacher));
        assertThat(new String(certificates.paper(id).pdf(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void thoseAboveSeeHowMuchEachIssuerWrote() {
        meets(Audience.TEACHER, teacher("Phạm Thị Dung"), "T02");
        meets(Audience.TEACHER, teacher("Vũ Thị Em"), "T02");
        meets(Audience.TEACHER, city.teacher("T04", "Ngô Văn Giang"), "T04");
        meets(Audience.OFFICIAL, city.official("P01", "Lê Thu Cúc"), "P01");
        decisions.revoke(registerOf("T02").get(0).id(), "Cấp nhầm người");

        long ward = city.unit("P01").id();
        assertThat(certificates.years(ward)).containsExactly(YEAR);
        assertThat(certificates.registers(ward, YEAR))
                .containsExactly(
                        new RegisterSummary(ward, "Ủy ban nhân dân phường Bến Sông", 1, 0, 0),
                        new RegisterSummary(city.unit("T02").id(), "Trường THCS Nguyễn Trãi", 1, 0, 1));
    }

    @Test
    void newYearBeginsANewRegister() {
        meets(Audience.TEACHER, teacher("Phạm Thị Dung"), "T02");
        RequirementsMet later =
                met(Audience.TEACHER, teacher("Vũ Thị Em"), city.unit("T02").path());
        // Still 2026 in UTC, already 2027 in the city.
        fire(new RequirementsMet(
                later.campaignId(),
                later.requirementId(),
                later.personId(),
                later.audience(),
                later.path(),
                Instant.parse("2026-12-31T18:05:00Z")));

        assertThat(certificates.register(city.unit("T02").id(), 2027, 0, 50).rows())
                .extracting(CertificateRow::number)
                .containsExactly("0001/2027");
    }

    private long teacher(String name) {
        return city.teacher("T02", name);
    }

    private List<CertificateRow> registerOf(String unitCode) {
        return certificates.register(city.unit(unitCode).id(), YEAR, 0, 50).rows();
    }

    private void meets(Audience audience, long person, String unitCode) {
        meets(audience, person, city.unit(unitCode).path());
    }

    private void meets(Audience audience, long person, OrgPath path) {
        fire(met(audience, person, path));
    }

    private RequirementsMet met(Audience audience, long person, OrgPath path) {
        long requirement = wired.get(Campaigns.class).requirements(programme).stream()
                .filter(each -> each.audience() == audience)
                .findFirst()
                .orElseThrow()
                .id();
        return new RequirementsMet(campaign, requirement, person, audience, path, Fixtures.NOW);
    }

    private void fire(RequirementsMet met) {
        wired.observe(CertificateIssuer.class, met);
    }

    private void signIn(FakeUser user) {
        certificates.currentUser = user;
        decisions.currentUser = user;
    }

    private static RequirementPlan requirement(Audience audience, boolean certificate) {
        return new RequirementPlan(audience, null, null, CompletionRule.CLASS, null, 1, 4, certificate);
    }
}
