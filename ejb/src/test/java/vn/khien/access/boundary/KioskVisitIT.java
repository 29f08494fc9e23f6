package vn.khien.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.khien.access.Picture.APPLE;
import static vn.khien.access.Picture.FISH;
import static vn.khien.access.Picture.KITE;
import static vn.khien.access.Picture.SUN;
import static vn.khien.shared.Permission.OPEN_KIOSK;
import static vn.khien.shared.Permission.READ_PEOPLE;
import static vn.khien.shared.Permission.READ_UNITS;
import static vn.khien.testing.Fixtures.NOW;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.util.ThreadContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.AccessError;
import vn.khien.access.DrawnPictures;
import vn.khien.access.KioskPupil;
import vn.khien.access.KioskRoom;
import vn.khien.access.KioskTicket;
import vn.khien.access.OpenKiosk;
import vn.khien.access.Picture;
import vn.khien.access.PictureState;
import vn.khien.access.PictureTry;
import vn.khien.access.PictureTry.Outcome;
import vn.khien.access.PupilPictures;
import vn.khien.access.control.AccountRealm;
import vn.khien.access.control.CredentialCheck;
import vn.khien.access.control.SignedInUser;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.RuleViolation;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class KioskVisitIT {
    private static final Set<Picture> SECRET = Set.of(FISH, SUN, KITE);
    private static final Duration LESSON = Duration.ofMinutes(45);

    private EntityManager entities;
    private Fixtures city;
    private UnitSummary class3a;
    private UnitSummary class3b;
    private Wired teacher;
    private long an;

    @BeforeEach
    void openSchool(EntityManager given) {
        entities = given;
        city = Fixtures.on(entities);
        class3a = city.schoolClass("T02", "3A", 3);
        class3b = city.schoolClass("T02", "3B", 3);
        an = city.pupil(class3a, "Nguyễn Hoài An");
        city.pupil(class3a, "Lê Minh Anh");
        city.pupil(class3a, "Đỗ Thị Minh Anh");
        city.pupil(class3b, "Vũ Gia Bảo");
        long person = city.teacher("T02", "Trần Thị Thuỷ");
        teacher = Wired.on(entities, FakeUser.at(class3a.path(), person, OPEN_KIOSK, READ_PEOPLE, READ_UNITS), NOW);
    }

    @AfterEach
    void forgetUser() {
        ThreadContext.remove();
    }

    @Test
    void showsTheNamesOfTheOpenedClassAndTellsDoublesApartByNumber() {
        KioskRoom room = device(NOW).room(open().token()).orElseThrow();

        assertThat(room.className()).isEqualTo("3A");
        assertThat(room.pupils())
                .extracting(KioskPupil::number, KioskPupil::name, KioskPupil::alike)
                .containsExactlyInAnyOrder(
                        tuple(1, "Hoài An", false), tuple(2, "Minh Anh", true), tuple(3, "Minh Anh", true));
    }

    @Test
    void showsNothingWithoutATeacherBeforeAndNothingAfterTheTime() {
        KioskTicket ticket = open();

        assertThat(device(NOW).room("khien_guessed")).isEmpty();
        assertThat(device(NOW).room("")).isEmpty();
        assertThat(device(NOW.plus(LESSON).minusSeconds(1)).room(ticket.token()))
                .isPresent();
        assertThat(device(NOW.plus(LESSON)).room(ticket.token())).isEmpty();
        assertThat(device(NOW.plus(LESSON)).isOpen(ticket.kioskId())).isFalse();
    }

    @Test
    void isClosedFromAfar() {
        KioskTicket ticket = open();
        assertThat(teacher.get(Kiosks.class).opened())
                .extracting(OpenKiosk::className)
                .containsExactly("3A");

        teacher.get(Kiosks.class).close(ticket.kioskId());

        assertThat(device(NOW).room(ticket.token())).isEmpty();
        assertThat(device(NOW).isOpen(ticket.kioskId())).isFalse();
        assertThat(teacher.get(Kiosks.class).opened()).isEmpty();
    }

    @Test
    void letsAChildInByThreePicturesInAnyOrder() {
        teacher.get(ClassPictures.class).choose(class3a.id(), an, SECRET);
        KioskTicket ticket = open();
        Wired device = wired(NOW);

        PictureTry tried = device.get(KioskVisit.class).enter(ticket.token(), 1, Set.of(KITE, FISH, SUN));

        assertThat(tried.outcome()).isEqualTo(Outcome.ENTERED);
        assertThat(device.get(SignedInUser.class).signedInPerson()).contains(an);
    }

    @Test
    void locksAfterFiveWrongTriesUntilATeacherUnlocks() {
        teacher.get(ClassPictures.class).choose(class3a.id(), an, SECRET);
        KioskTicket ticket = open();
        KioskVisit device = device(NOW);
        Set<Picture> wrong = Set.of(FISH, SUN, APPLE);

        for (int left = 4; left > 0; left--) {
            assertThat(device.enter(ticket.token(), 1, wrong)).isEqualTo(new PictureTry(Outcome.WRONG, left));
        }
        assertThat(device.enter(ticket.token(), 1, wrong).outcome()).isEqualTo(Outcome.LOCKED);
        assertThat(device.enter(ticket.token(), 1, SECRET).outcome()).isEqualTo(Outcome.LOCKED);
        assertThat(state(an)).isEqualTo(PictureState.LOCKED);
        teacher.get(ClassPictures.class).unlock(class3a.id(), an);

        assertThat(device.enter(ticket.token(), 1, SECRET).outcome()).isEqualTo(Outcome.ENTERED);
    }

    @Test
    void forgetsWrongTriesAfterTheRightOne() {
        teacher.get(ClassPictures.class).choose(class3a.id(), an, SECRET);
        KioskTicket ticket = open();
        KioskVisit device = device(NOW);
        device.enter(ticket.token(), 1, Set.of());
        device.enter(ticket.token(), 1, SECRET);

        assertThat(device.enter(ticket.token(), 1, Set.of(FISH)).left()).isEqualTo(4);
    }

    @Test
    void drawsPicturesForThoseWithoutAndKeepsTheOthers() {
        teacher.get(ClassPictures.class).choose(class3a.id(), an, SECRET);

        List<DrawnPictures> drawn = teacher.get(ClassPictures.class).drawMissing(class3a.id());

        assertThat(drawn).extracting(DrawnPictures::fullName).containsExactly("Đỗ Thị Minh Anh", "Lê Minh Anh");
        assertThat(drawn)
                .allSatisfy(one -> assertThat(one.pictures()).hasSize(3).doesNotHaveDuplicates());
        assertThat(device(NOW).enter(open().token(), 1, SECRET).outcome()).isEqualTo(Outcome.ENTERED);
        assertThat(device(NOW)
                        .enter(open().token(), 2, Set.copyOf(drawn.get(0).pictures()))
                        .outcome())
                .isEqualTo(Outcome.ENTERED);
    }

    @Test
    void opensNothingWithPicturesThatWereReplacedOrWereNeverSet() {
        teacher.get(ClassPictures.class).choose(class3a.id(), an, SECRET);
        teacher.get(ClassPictures.class).choose(class3a.id(), an, Set.of(FISH, SUN, APPLE));
        KioskTicket ticket = open();

        assertThat(device(NOW).enter(ticket.token(), 1, SECRET).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(device(NOW).enter(ticket.token(), 2, SECRET).outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void keepsTheSecretAsAHashThatDiffersFromChildToChild() {
        PupilPictures other =
                teacher.get(ClassPictures.class).pupils(class3a.id()).get(1);
        teacher.get(ClassPictures.class).choose(class3a.id(), an, SECRET);
        teacher.get(ClassPictures.class).choose(class3a.id(), other.personId(), SECRET);
        entities.flush();

        List<?> hashes = entities.createNativeQuery("select secret_hash from picture_pin")
                .getResultList();

        assertThat(hashes).doesNotHaveDuplicates().allSatisfy(hash -> assertThat(hash.toString())
                .contains("argon2id")
                .doesNotContain("FISH", "SUN", "KITE"));
    }

    @Test
    void keepsATeacherToTheOwnClass() {
        long bao = teacherOf3b().pupils(class3b.id()).get(0).personId();
        ClassPictures own = teacher.get(ClassPictures.class);
        KioskTicket elsewhere = Wired.on(entities, FakeUser.at(class3b.path(), an, OPEN_KIOSK, READ_UNITS), NOW)
                .get(Kiosks.class)
                .open(class3b.id(), LESSON);

        assertThatThrownBy(() -> teacher.get(Kiosks.class).open(class3b.id(), LESSON))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> teacher.get(Kiosks.class).close(elsewhere.kioskId()))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> own.pupils(class3b.id())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> own.choose(class3a.id(), bao, SECRET)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> own.unlock(class3a.id(), bao)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> device(NOW).enter(open().token(), 4, SECRET)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void leavesOlderClassesToTheirCards() {
        UnitSummary class4a = city.schoolClass("T02", "4A", 4);
        Kiosks all = city.wired().get(Kiosks.class);

        assertThatThrownBy(() -> all.open(class4a.id(), LESSON)).hasMessage(AccessError.KIOSK_NOT_FOR_GRADE.key());
        assertThatThrownBy(() -> teacher.get(ClassPictures.class).choose(class3a.id(), an, Set.of(FISH, SUN)))
                .hasMessage(AccessError.PICTURES_NOT_THREE.key());
    }

    private ClassPictures teacherOf3b() {
        return Wired.on(entities, FakeUser.at(class3b.path(), an, OPEN_KIOSK, READ_PEOPLE, READ_UNITS), NOW)
                .get(ClassPictures.class);
    }

    private PictureState state(long person) {
        return teacher.get(ClassPictures.class).pupils(class3a.id()).stream()
                .filter(pupil -> pupil.personId() == person)
                .map(PupilPictures::state)
                .findFirst()
                .orElseThrow();
    }

    private KioskTicket open() {
        KioskTicket ticket = teacher.get(Kiosks.class).open(class3a.id(), LESSON);
        entities.flush();
        return ticket;
    }

    private KioskVisit device(Instant at) {
        return wired(at).get(KioskVisit.class);
    }

    private Wired wired(Instant at) {
        Wired device = Wired.on(entities, FakeUser.nobody(), at);
        ThreadContext.remove();
        ThreadContext.bind(new DefaultSecurityManager(new AccountRealm(device.get(CredentialCheck.class))));
        return device;
    }
}
