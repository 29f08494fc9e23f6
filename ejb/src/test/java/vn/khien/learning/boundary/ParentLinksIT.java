package vn.khien.learning.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.learning.AttemptState;
import vn.khien.learning.Capacity;
import vn.khien.learning.LearningError;
import vn.khien.learning.LinkLine;
import vn.khien.learning.MadeLink;
import vn.khien.learning.ModulePassed;
import vn.khien.learning.ParentInvitation;
import vn.khien.learning.ParentSlip;
import vn.khien.learning.control.LearningRoom;
import vn.khien.learning.control.ModuleShelf;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Language;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class ParentLinksIT {
    private static final String M6 = "M6";

    private Fixtures city;
    private UnitSummary classA;
    private UnitSummary classB;
    private long an;
    private long binh;
    private long hoa;
    private Wired teacher;

    @BeforeEach
    void makeClass(EntityManager entities) {
        city = Fixtures.on(entities);
        classA = city.schoolClass("T02", "6A1", 6);
        classB = city.schoolClass("T02", "6A2", 6);
        an = city.pupil(classA, "Nguyễn Hoài An");
        binh = city.pupil(classA, "Trần Văn Bình");
        city.pupil(classB, "Lê Thị Chi");
        hoa = city.teacher("T02", "Lương Thị Ngọc Hoà");
        teacher = LearningRoom.of(
                entities, FakeUser.at(classA.path(), hoa, Permission.ISSUE_CARDS, Permission.READ_PEOPLE));
    }

    @Test
    void makesALinkThatSaysWhoAsksAndNamesNoChild(EntityManager entities) {
        MadeLink link = make();

        assertThat(link.address()).matches("https://khien\\.example/p/[A-Za-z0-9_-]{22}");
        assertThat(link.qr().path()).startsWith("M4 4h1v1h-1z");
        ParentInvitation invitation = parent(entities).get(ParentVisit.class).open(token(link), Language.VI);
        assertThat(invitation.className()).isEqualTo("6A1");
        assertThat(invitation.inviterName()).isEqualTo("Lương Thị Ngọc Hoà");
        assertThat(invitation.module().code()).isEqualTo(M6);
        assertThat(invitation.child()).isEmpty();
        assertThat(teacher.get(ParentLinks.class).links(classA.id(), Language.VI))
                .extracting(LinkLine::inviterName)
                .containsExactly("Lương Thị Ngọc Hoà");
    }

    @Test
    void givesEachPupilACodeThatStays() {
        List<ParentSlip> slips = slips();

        assertThat(slips).extracting(ParentSlip::fullName).containsExactly("Nguyễn Hoài An", "Trần Văn Bình");
        assertThat(slips).extracting(ParentSlip::code).allMatch(code -> code.matches("[0-9]{6}"));
        assertThat(slips()).isEqualTo(slips);
    }

    @Test
    void isForThoseWhoMayIssueCardsOfTheClass(EntityManager entities) {
        ParentLinks links = teacher.get(ParentLinks.class);
        ParentLinks others = LearningRoom.of(entities, FakeUser.at(classA.path(), hoa, Permission.READ_PEOPLE))
                .get(ParentLinks.class);

        assertThatThrownBy(() -> links.make(classB.id(), M6, Fixtures.TODAY.plusDays(9), Language.VI))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> others.slips(classA.id(), Fixtures.TODAY)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void offersOnlyModulesForParents() {
        ParentLinks links = teacher.get(ParentLinks.class);

        assertThatThrownBy(() -> links.make(classA.id(), "M3", Fixtures.TODAY.plusDays(9), Language.VI))
                .hasMessage(LearningError.MODULE_NOT_FOR_PARENTS.key());
    }

    @Test
    void letsAParentLearnForTheChildOfTheCode(EntityManager entities) {
        String token = token(make());
        String code = codeOf("Nguyễn Hoài An");
        Wired parent = parent(entities);

        boolean entered = parent.get(ParentVisit.class).enter(token, code);
        pass(parent);

        assertThat(entered).isTrue();
        assertThat(parent.get(ParentVisit.class).open(token, Language.VI).child())
                .contains("An");
        assertThat(parent.events().of(ModulePassed.class))
                .containsExactly(new ModulePassed(an, Capacity.GUARDIAN, M6, Fixtures.NOW));
    }

    @Test
    void opensOnlyTheModuleOfTheLink(EntityManager entities) {
        Wired parent = parent(entities);
        parent.get(ParentVisit.class).enter(token(make()), codeOf("Nguyễn Hoài An"));

        assertThatThrownBy(() -> parent.get(Reading.class).module("M3", Capacity.GUARDIAN, Language.VI))
                .isInstanceOf(AccessDenied.class);
        assertThat(parent.get(ParentVisit.class).module()).contains(M6);
    }

    @Test
    void saysNothingAboutAWrongCode(EntityManager entities) {
        String token = token(make());
        slips();
        Wired parent = parent(entities);
        String another = codeOfAnotherClass(entities);

        assertThat(parent.get(ParentVisit.class).enter(token, another)).isFalse();
        assertThat(parent.get(ParentVisit.class).enter(token, "")).isFalse();
        assertThat(parent.get(ParentVisit.class).module()).isEmpty();
        assertThatThrownBy(() -> parent.get(ParentVisit.class).open("no-such-link", Language.VI))
                .hasMessage(LearningError.LINK_ENDED.key());
    }

    @Test
    void restsAfterManyWrongCodesEvenForARightOne(EntityManager entities) {
        String token = token(make());
        String right = codeOf("Nguyễn Hoài An");
        ParentVisit visit = parent(entities).get(ParentVisit.class);
        for (int i = 0; i < 20; i++) {
            assertThat(visit.enter(token, "x")).isFalse();
        }

        assertThatThrownBy(() -> visit.enter(token, right)).hasMessage(LearningError.LINK_RESTING.key());
    }

    @Test
    void countsForASecondChildWithoutLearningTwice(EntityManager entities) {
        String token = token(make());
        Wired parent = parent(entities);
        parent.get(ParentVisit.class).enter(token, codeOf("Nguyễn Hoài An"));
        SecondChild second = parent.get(SecondChild.class);
        String codeOfBinh = codeOf("Trần Văn Bình");
        assertThatThrownBy(() -> second.add(token, codeOfBinh)).hasMessage(LearningError.MODULE_NOT_PASSED.key());
        pass(parent);

        assertThat(second.add(token, codeOfBinh)).contains("Bình");
        entities.flush();
        assertThat(second.add(token, codeOfBinh)).contains("Bình");

        assertThat(parent.events().of(ModulePassed.class))
                .extracting(ModulePassed::personId)
                .containsExactly(an, binh);
        assertThat(second.add(token, "000")).isEmpty();
    }

    private String codeOfAnotherClass(EntityManager entities) {
        Wired colleague = LearningRoom.of(
                entities, FakeUser.at(classB.path(), hoa, Permission.ISSUE_CARDS, Permission.READ_PEOPLE));
        String code = colleague
                .get(ParentLinks.class)
                .slips(classB.id(), Fixtures.TODAY)
                .get(0)
                .code();
        entities.flush();
        return code;
    }

    private MadeLink make() {
        return teacher.get(ParentLinks.class).make(classA.id(), M6, Fixtures.TODAY.plusDays(14), Language.VI);
    }

    private List<ParentSlip> slips() {
        return teacher.get(ParentLinks.class).slips(classA.id(), Fixtures.TODAY);
    }

    private String codeOf(String name) {
        return slips().stream()
                .filter(slip -> slip.fullName().equals(name))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static String token(MadeLink link) {
        return link.address().substring(link.address().lastIndexOf('/') + 1);
    }

    private static Wired parent(EntityManager entities) {
        return LearningRoom.of(entities, FakeUser.nobody());
    }

    private static void pass(Wired parent) {
        Map<String, Integer> answers = new HashMap<>();
        parent.get(ModuleShelf.class)
                .module(M6)
                .quiz()
                .questions()
                .forEach(question -> answers.put(question.id(), question.right()));
        parent.get(QuizSitting.class)
                .save(UUID.randomUUID(), new AttemptState(M6, answers, true), Capacity.GUARDIAN, Language.VI);
    }
}
