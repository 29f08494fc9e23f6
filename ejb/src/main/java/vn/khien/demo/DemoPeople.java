package vn.khien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khien.access.LoginCard;
import vn.khien.access.Role;
import vn.khien.access.boundary.Accounts;
import vn.khien.access.boundary.LoginCards;
import vn.khien.access.boundary.Roles;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.NewPerson;
import vn.khien.people.Position;
import vn.khien.people.boundary.Registration;
import vn.khien.shared.PersonName;

/** The people of the demo city who sign in, one for each role; all invented. */
@ApplicationScoped
class DemoPeople {
    private static final String PASSWORD = "KhienThu-2026";

    @Inject
    Registration registration;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    LoginCards cards;

    /** Somebody with a role, who belongs to the unit from the day on. */
    private record Actor(Role role, String login, String name, Position position, String positionName) {}

    private static final List<Actor> AT_THE_CITY = List.of(
            new Actor(Role.CITY_VIEWER, "lanhdao", "Trịnh Quốc Bảo", Position.LEADER, "Phó Chủ tịch"),
            new Actor(Role.LEAD_AGENCY, "chutri", "Đặng Thu Hương", Position.OFFICIAL, "Thường trực chương trình"),
            new Actor(Role.CONTENT_EDITOR, "bientap", "Phan Hải Yến", Position.OFFICIAL, "Biên tập viên"),
            new Actor(Role.REVIEWER, "thamdinh", "Hồ Sỹ Nguyên", Position.OFFICIAL, "Thẩm định nội dung"),
            new Actor(Role.DPO, "dulieu", "Lâm Khánh Vy", Position.OFFICIAL, "Phụ trách dữ liệu cá nhân"),
            new Actor(Role.SYS_ADMIN, "vanhanh", "Mai Đức Thịnh", Position.OFFICIAL, "Quản trị hệ thống"));
    private static final List<Actor> AT_THE_DEPARTMENT = List.of(
            new Actor(Role.DEPARTMENT_OFFICER, "sogiaoduc", "Vương Minh Châu", Position.OFFICIAL, "Chuyên viên"));
    private static final List<Actor> AT_THE_WARD = List.of(
            new Actor(
                    Role.COMMUNE_OFFICER, "phuong", "Tạ Hồng Nhung", Position.OFFICIAL, "Chuyên viên Văn hóa - Xã hội"),
            new Actor(Role.LEARNER, "congchuc", "Đỗ Mạnh Hùng", Position.OFFICIAL, "Công chức Tư pháp - Hộ tịch"));
    private static final List<Actor> AT_THE_SCHOOL = List.of(
            new Actor(Role.PRINCIPAL, "hieutruong", "Nguyễn Thị Kim Oanh", Position.LEADER, "Hiệu trưởng"),
            new Actor(Role.SCHOOL_ADMIN, "quantri", "Bùi Văn Lợi", Position.STAFF, "Văn thư"),
            new Actor(Role.TEACHER, "giaovien", "Lê Quang Huy", Position.TEACHER, "Giáo viên Tin học"));
    private static final Actor FORM_TEACHER =
            new Actor(Role.HOMEROOM, "chunhiem", "Lương Thị Ngọc Hoà", Position.TEACHER, "Giáo viên chủ nhiệm");

    private static final Actor YOUNG_FORM_TEACHER =
            new Actor(Role.HOMEROOM, "chunhiem.hoasen", "Kiều Thị Bích Liên", Position.TEACHER, "Giáo viên chủ nhiệm");

    private static final Actor NEW_ADMIN =
            new Actor(Role.SCHOOL_ADMIN, "quantri.tranphu", "Phùng Thị Tuyết", Position.STAFF, "Văn thư");
    private static final Actor NEW_FORM_TEACHER =
            new Actor(Role.HOMEROOM, "chunhiem.tranphu", "Cao Thanh Tùng", Position.TEACHER, "Giáo viên chủ nhiệm");

    List<DemoAccount> settle(
            UnitSummary city, UnitSummary department, UnitSummary ward, UnitSummary school, LocalDate from) {
        List<DemoAccount> made = new ArrayList<>();
        AT_THE_CITY.forEach(actor -> made.add(settle(actor, city, city, from)));
        AT_THE_DEPARTMENT.forEach(actor -> made.add(settle(actor, department, department, from)));
        AT_THE_WARD.forEach(actor -> made.add(settle(actor, ward, ward, from)));
        AT_THE_SCHOOL.forEach(actor -> made.add(settle(actor, school, school, from)));
        return made;
    }

    /** The form teacher of a class and the login cards of its first two pupils. */
    List<DemoAccount> settle(UnitSummary schoolClass, UnitSummary school, LocalDate from) {
        List<DemoAccount> made = new ArrayList<>();
        made.add(settle(FORM_TEACHER, school, schoolClass, from));
        cards.issue(schoolClass.id()).stream()
                .limit(2)
                .map(card -> pupil(card, schoolClass))
                .forEach(made::add);
        return made;
    }

    /** Who is there before the pupils are: the administrator of a school and the form teacher of a class of it. */
    List<DemoAccount> staff(UnitSummary school, UnitSummary schoolClass, LocalDate from) {
        return List.of(settle(NEW_ADMIN, school, school, from), settle(NEW_FORM_TEACHER, school, schoolClass, from));
    }

    /** The form teacher of a class that signs in by pictures at a shared computer. */
    DemoAccount teacherOfYoungOnes(UnitSummary schoolClass, UnitSummary school, LocalDate from) {
        return settle(YOUNG_FORM_TEACHER, school, schoolClass, from);
    }

    private DemoAccount settle(Actor actor, UnitSummary home, UnitSummary at, LocalDate from) {
        NewPerson person =
                new NewPerson(PersonName.of(actor.name()), null, null, null, actor.position(), actor.positionName());
        long personId = registration.add(person, home.id(), from);
        long account = accounts.open(personId, home.id(), actor.login(), PASSWORD);
        roles.grant(account, actor.role(), at.id(), from, null);
        return new DemoAccount(actor.role().name(), actor.login(), PASSWORD, at.id(), code(at));
    }

    /** A pupil's card code is all that a pupil has; it stands for login and password. */
    private static DemoAccount pupil(LoginCard card, UnitSummary schoolClass) {
        return new DemoAccount(Role.PUPIL.name(), card.code(), card.code(), schoolClass.id(), code(schoolClass));
    }

    private static String code(UnitSummary unit) {
        return unit.code().isEmpty() ? unit.name() : unit.code();
    }
}
