package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One story through the whole product, which its readers may take for a manual: from the city's decision to the figures. Each
 * step stands on the ones before it. All of it happens in a campaign of its own and in a school that nobody else touches.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkIT {
    private static final String PROGRAMME = "An toàn trên không gian mạng";
    private static final String CAMPAIGN = "Học kỳ I, đợt toàn thành phố";
    private static final String CITY = "Ủy ban nhân dân thành phố Hòa Giang";
    private static final String SCHOOL = "THCS Trần Phú";
    private static final String CLASS = "6A1";
    private static final Set<String> TEACHING = Set.of("PRINCIPAL", "SCHOOL_ADMIN", "TEACHER", "HOMEROOM");
    private static final Set<String> LEARNING_OTHERWISE = Set.of("PUPIL", "CITY_VIEWER");

    private final RunningKhien khien = RunningKhien.here();
    private final DemoNumbers numbers = new DemoNumbers();
    private long campaign;

    private static Guest strict(DemoAccount account, int width) {
        Guest guest = Guest.at(width).strict();
        guest.signIn(account);
        return guest;
    }

    private Guest leadAgency() {
        return strict(khien.account("LEAD_AGENCY"), 1280);
    }

    private DemoAccount account(String login) {
        return khien.accounts().stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private long city() {
        return khien.account("LEAD_AGENCY").unitId();
    }

    private long school() {
        return account("quantri.tranphu").unitId();
    }

    private long schoolClass() {
        return account("chunhiem.tranphu").unitId();
    }

    private long teachers() {
        return khien.accounts().stream()
                .filter(each -> TEACHING.contains(each.role()))
                .count();
    }

    private long officials() {
        return khien.accounts().stream()
                .filter(each -> !TEACHING.contains(each.role()) && !LEARNING_OTHERWISE.contains(each.role()))
                .count();
    }

    @Test
    @Order(1)
    void cityMakesAProgrammeAndOpensACampaign() {
        long pupils = numbers.pupilsOfGrades6To9().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        try (Guest city = leadAgency()) {
            ProgrammePage programme = NewProgrammePage.open(city)
                    .called(PROGRAMME, "ATKGM-" + System.nanoTime() % 1_000_000, "Kế hoạch 12/KH-UBND")
                    .ownedBy(CITY)
                    .requires(NewProgrammePage.Concerned.PUPIL, "MIX", "M3", false)
                    .inGrades(NewProgrammePage.Concerned.PUPIL, 6, 9)
                    .requires(NewProgrammePage.Concerned.GUARDIAN, "SELF", "M6", false)
                    .inGrades(NewProgrammePage.Concerned.GUARDIAN, 6, 9)
                    .requires(NewProgrammePage.Concerned.TEACHER, "MIX", "M7", true)
                    .requires(NewProgrammePage.Concerned.OFFICIAL, "SELF", "M7", true)
                    .make();
            assertThat(city.heading()).isEqualTo(PROGRAMME);
            assertThat(programme.requirements()).hasSize(4).first().asString().contains("Học sinh, khối 6 đến 9", "M3");

            CampaignPage planned = programme.plan(CITY, "Học kỳ I,", CAMPAIGN);
            campaign = planned.id();
            Map<String, Long> owing = new LinkedHashMap<>();
            owing.put("Học sinh, khối 6 đến 9", pupils);
            owing.put("Giáo viên, nhân viên", teachers());
            owing.put("Phụ huynh, khối 6 đến 9", pupils);
            owing.put("Cán bộ", officials());
            assertThat(planned.preview()).containsExactlyInAnyOrderEntriesOf(owing);
            assertThat(enrolled(city, "")).as("Nobody owes a plan").isZero();

            planned.open();

            assertThat(planned.message()).contains("Đã mở đợt");
            assertThat(planned.state()).isEqualTo("Đang mở");
            assertThat(enrolled(city, "PUPIL")).isEqualTo(pupils);
            assertThat(enrolled(city, "GUARDIAN")).isEqualTo(pupils);
            assertThat(enrolled(city, "TEACHER")).isEqualTo(teachers());
            assertThat(enrolled(city, "OFFICIAL")).isEqualTo(officials());
            SchoolsPage schools = planned.figures().of("PUPIL");
            numbers.pupilsOfGrades6To9().forEach((code, count) -> assertThat(schools.row(numbers.shortNameOf(code)))
                    .as(code)
                    .extracting(FigureRow::enrolled, FigureRow::notStarted, FigureRow::completed)
                    .containsExactly(count, count, 0L));
            assertThat(schools.row(SCHOOL).enrolled()).isZero();
        }
    }

    /** How many of an audience owe the campaign in the whole city. */
    private long enrolled(Guest reader, String audience) {
        String path = "/api/v1/campaigns/" + campaign + "/statistics?unit=" + city() + "&by=AUDIENCE"
                + (audience.isEmpty() ? "" : "&audience=" + audience);
        return reader.api(path).get("total").get("enrolled").asLong();
    }

    @Test
    @Order(2)
    void schoolBringsInItsListAndTheNewPupilsOweTheCampaignToo() {
        try (Guest city = leadAgency();
                Guest admin = strict(account("quantri.tranphu"), 1280)) {
            long before = enrolled(city, "PUPIL");
            RosterPage list = RosterPage.open(admin).check(DemoNumbers.LIST);

            assertThat(list.sum()).startsWith("1.056 hàng đọc được. 1.056 hàng tốt, 0 hàng cần sửa");
            assertThat(list.changes()).containsExactly(numbers.listed(), 0L, 0L, 0L, 0L, 0L);
            assertThat(list.warnings()).singleElement().asString().contains("Thống kê");
            assertThat(list.newcomers()).contains("Dương Minh Anh, 6A1");
            Pictures.take(admin, "import");
            assertThat(enrolled(city, "PUPIL")).as("A dry run writes nobody").isEqualTo(before);

            list.apply();

            assertThat(list.message()).contains("1.056");
            assertThat(enrolled(city, "PUPIL")).isEqualTo(before + numbers.listed());
            assertThat(enrolled(city, "GUARDIAN")).isEqualTo(before + numbers.listed());
            Map<String, FigureRow> classes = SchoolsPage.open(admin, campaign, school(), "CLASS")
                    .of("PUPIL")
                    .rows();
            assertThat(classes).hasSize(numbers.listedByClass().size());
            numbers.listedByClass().forEach((name, count) -> assertThat(classes.get(name))
                    .as(name)
                    .extracting(FigureRow::enrolled, FigureRow::notStarted)
                    .containsExactly(count, count));
        }
    }

    @Test
    @Order(3)
    void teacherTakesTheRollOnAPhone() {
        List<String> pupils = numbers.listedIn(CLASS);
        String ill = pupils.get(3);
        String missing = pupils.get(8);
        String late = pupils.get(20);
        try (Guest teacher = strict(account("chunhiem.tranphu"), 360)) {
            RollPage roll = TodayPage.open(teacher).makeSession(PROGRAMME + ", " + CAMPAIGN);
            assertThat(roll.names()).containsExactlyInAnyOrderElementsOf(pupils);
            assertThat(roll.tally()).contains("42/42 có mặt");

            roll.marked(ill, "Có phép").absent(missing).marked(late, "Muộn").sent();

            assertThat(roll.markOf(ill)).isEqualTo("Vắng");
            assertThat(roll.markOf(late)).isEqualTo("Muộn");
            assertThat(roll.tally()).contains("40/42 có mặt").contains("2 vắng, 1 muộn");
            assertThat(Accessibility.violations(teacher.page(), "roll 360")).isEmpty();
            Pictures.take(teacher, "roll");
            String summary = roll.closing();
            assertThat(summary)
                    .contains(ill + ": Có phép", missing + ": Không phép", late + ": Muộn")
                    .contains("40 có mặt, 2 vắng");
            roll.confirm();

            TodayPage.open(teacher);
            assertThat(teacher.page().locator("main").innerText())
                    .contains("hôm nay đã chốt xong")
                    .contains("Đã chốt");
            FigureRow figures = SchoolsPage.open(teacher, campaign, schoolClass(), "CLASS")
                    .of("PUPIL")
                    .row(CLASS);
            assertThat(figures)
                    .extracting(FigureRow::enrolled, FigureRow::completed, FigureRow::notStarted)
                    .containsExactly(42L, 40L, 2L);
            assertThat(figures)
                    .extracting(FigureRow::sessions, FigureRow::attendances, FigureRow::people)
                    .containsExactly(1L, 40L, 40L);
        }
    }
}
