package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private String ill() {
        return numbers.listedIn(CLASS).get(3);
    }

    private String missing() {
        return numbers.listedIn(CLASS).get(1);
    }

    private String late() {
        return numbers.listedIn(CLASS).get(5);
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
            assertThat(programme.requirements())
                    .hasSize(4)
                    .first()
                    .asString()
                    .contains("Học sinh, khối 6 đến 9", "Tự vệ số");

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
            Pictures.take(admin, "import");
            assertThat(list.newcomers()).contains("Dương Minh Anh, 6A1");
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
        String ill = ill();
        String missing = missing();
        String late = late();
        try (Guest teacher = strict(account("chunhiem.tranphu"), 360)) {
            RollPage roll = TodayPage.open(teacher).makeSession(PROGRAMME + ", " + CAMPAIGN);
            assertThat(roll.names()).containsExactlyInAnyOrderElementsOf(pupils);
            assertThat(roll.tally()).contains("42/42 có mặt");

            roll.marked(ill, "Có phép").absent(missing).marked(late, "Muộn").sent();

            assertThat(roll.markOf(ill)).isEqualTo("Vắng");
            assertThat(roll.markOf(late)).isEqualTo("Muộn");
            assertThat(roll.tally()).contains("40/42 có mặt").contains("2 vắng, 1 muộn");
            assertThat(Accessibility.violations(teacher.page(), "roll 360")).isEmpty();
            teacher.page().evaluate("scrollTo(0, 0)");
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
            FigureRow figures = SchoolsPage.open(teacher.sized(1280), campaign, schoolClass(), "CLASS")
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

    @Test
    @Order(4)
    void pupilsLearnWithTheCodeOfTheOwnCard() {
        String cardOfOne;
        String cardOfOther;
        try (Guest teacher = strict(account("chunhiem.tranphu"), 1280)) {
            CardsPage cards = CardsPage.open(teacher).make();
            assertThat(cards.cards()).isEqualTo(42);
            assertThat(Accessibility.violations(teacher.page(), "cards")).isEmpty();
            assertThat(Accessibility.violations(teacher.sized(360).page(), "cards 360"))
                    .isEmpty();
            cardOfOne = cards.codeOf(ill());
            cardOfOther = cards.codeOf(missing());
            assertThat(cardOfOne).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").isNotEqualTo(cardOfOther);
        }
        try (Guest pupil = card(cardOfOne)) {
            assertThat(pupil.heading()).isEqualTo("Chào Cường!");
            HomePage home = HomePage.open(pupil);
            assertThat(home.due()).anyMatch(duty -> duty.contains("Tự vệ số") && duty.contains(CAMPAIGN));
            Pictures.take(pupil, "pupil");
            ModulePage module = home.begin(CAMPAIGN);
            assertThat(module.lines()).hasSize(7).first().asString().contains("Riêng tư là quyền của em");
            LessonPage lesson = module.goOn();
            assertThat(lesson.showsItsPicture()).isTrue();
            assertThat(lesson.text()).contains("Bài 1");
            Pictures.take(pupil, "lesson");
            QuizPage quiz = lesson.readAll().answerAll(RightAnswers.of("m3"), 0);

            assertThat(quiz.passed()).isTrue();
            assertThat(quiz.result()).contains("10");
            assertThat(HomePage.open(pupil).due()).isEmpty();
            assertThat(HomePage.open(pupil).done()).anyMatch(duty -> duty.contains(CAMPAIGN));
        }
        try (Guest pupil = card(cardOfOther.toLowerCase(Locale.ROOT).replace("-", " "))) {
            ModulePage module = HomePage.open(pupil).begin(CAMPAIGN);
            QuizPage quiz = module.quiz().answerAll(RightAnswers.of("m3"), 3);

            assertThat(quiz.passed()).isFalse();
            assertThat(quiz.result()).contains("7");
            assertThat(quiz.toReadAgain()).contains("Riêng tư là quyền của em", "Nhận ra dụ dỗ");
            assertThat(standing(missing())).isEqualTo("Đang học");
            quiz.readAgain("Riêng tư là quyền của em").readToTheEnd();
            quiz = ModulePage.open(pupil, "M3").quiz().answerAll(RightAnswers.of("m3"), 1);
            assertThat(quiz.passed()).isTrue();
            assertThat(standing(missing())).isEqualTo("Hoàn thành");
        }
    }

    private static Guest card(String code) {
        Guest guest = Guest.at(360).strict();
        guest.signIn(new DemoAccount("PUPIL", code, code, 0, null));
        return guest;
    }

    /** How a pupil of the class stands, as the class's own teacher reads it. */
    private String standing(String pupil) {
        try (Guest teacher = strict(account("chunhiem.tranphu"), 1280)) {
            return PeoplePage.open(teacher, campaign, schoolClass(), "PUPIL").stateOf(pupil);
        }
    }

    @Test
    @Order(5)
    void officialGetsACertificateThatAnybodyCanCheck() throws IOException {
        CertificatePaper paper;
        String number;
        String code;
        try (Guest official = strict(khien.account("LEARNER"), 360)) {
            QuizPage quiz =
                    HomePage.open(official).begin(CAMPAIGN).goOn().readAll().answerAll(RightAnswers.of("m7"), 1);
            assertThat(quiz.passed()).isTrue();
            OwnCertificatesPage certificates = OwnCertificatesPage.open(official);
            number = certificates.numberOf(CAMPAIGN);
            code = certificates.codeOf(CAMPAIGN);
            assertThat(number).matches("[0-9]{4}/[0-9]{4}");
            paper = certificates.download(CAMPAIGN);
        }
        assertThat(paper.fileName()).endsWith(".pdf");
        assertThat(paper.pages()).isOne();
        assertThat(paper.text())
                .contains("GIẤY CHỨNG NHẬN", "Đỗ Mạnh Hùng", PROGRAMME, "dành cho cán bộ, công chức, viên chức")
                .contains("Số vào sổ: " + number, "Mã tra cứu: " + code);
        assertThat(paper.qr())
                .isEqualTo(khien.at("/verify/" + code.replace(" ", "")).toString());
        try (Guest stranger = Guest.at(360).strict()) {
            VerifyPage answer = VerifyPage.scanned(stranger, paper.qr());

            assertThat(answer.answer()).isEqualTo("Giấy này có giá trị");
            assertThat(answer.text()).contains(number, "Đỗ Mạnh Hùng", PROGRAMME);
            String oneLetterOff = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);
            String unknown = VerifyPage.open(stranger).ask(oneLetterOff).note();
            assertThat(stranger.heading()).isEqualTo("Không có trong sổ");
            assertThat(VerifyPage.open(stranger).ask("2").note())
                    .as("A code that cannot be is answered like one that might")
                    .isEqualTo(unknown);
            assertThat(unknown).doesNotContain("Đỗ Mạnh Hùng", number);
        }
        whoeverGuessesHasToWait(code.replace(" ", ""));
    }

    /** From an address of its own, which is shut out for a while afterwards. */
    private void whoeverGuessesHasToWait(String rightCode) throws IOException {
        Elsewhere guesser = new Elsewhere(khien);
        for (int i = 0; i < 30; i++) {
            assertThat(guesser.status("/api/v1/verify/" + "ABCDEFGHJK".substring(i % 3) + i))
                    .as("Guess %s", i)
                    .isEqualTo(404);
        }
        assertThat(guesser.status("/api/v1/verify/WRONGAGAIN")).isEqualTo(429);
        assertThat(guesser.status("/api/v1/verify/" + rightCode))
                .as("A right code tells a guesser nothing")
                .isEqualTo(429);
    }

    @Test
    @Order(6)
    void parentLearnsFromALinkWithoutAnAccount() {
        String address;
        String code;
        try (Guest teacher = strict(account("chunhiem.tranphu"), 1280)) {
            ParentsPage invitation = ParentsPage.open(teacher).make();
            assertThat(invitation.slips()).isEqualTo(42);
            address = invitation.address();
            code = invitation.codeOf(late());
            assertThat(address).startsWith(khien.at("/p/").toString());
        }
        try (Guest parent = Guest.at(360).strict()) {
            ParentPage door = ParentPage.open(parent, address);
            assertThat(door.text()).contains(SCHOOL, CLASS);
            assertThat(numbers.listedIn(CLASS)).as("No name before the code").noneMatch(door.text()::contains);
            String wrong = code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
            assertThat(door.wrongCode(wrong).complaint()).contains("Mã này chưa khớp");

            ModulePage module = door.enter(code);
            assertThat(module.lines()).hasSize(2);
            QuizPage quiz = module.goOn().readAll().answerAll(RightAnswers.of("m6"), 0);
            assertThat(quiz.passed()).isTrue();
            assertThat(parent.page().locator("a[href$='/sign-out']").count())
                    .as("Nobody was signed in")
                    .isZero();
            door = ParentPage.open(parent, address);
            assertThat(door.text()).contains("em Dương, lớp 6A1").doesNotContain(late());
        }
        try (Guest teacher = strict(account("chunhiem.tranphu"), 1280)) {
            PeoplePage guardians = PeoplePage.open(teacher, campaign, schoolClass(), "GUARDIAN");
            assertThat(guardians.stateOf(late())).isEqualTo("Hoàn thành");
            assertThat(guardians.inState("Hoàn thành")).containsExactly(late());
        }
    }

    @Test
    @Order(7)
    void figuresOpenWhatStandsBehindThemForThoseWhoMay() {
        String excused = numbers.listedIn("7A1").get(0);
        try (Guest admin = strict(account("quantri.tranphu"), 1280)) {
            SchoolsPage classes =
                    SchoolsPage.open(admin, campaign, school(), "CLASS").of("PUPIL");
            classes.follow("7A1", SchoolsPage.Column.ENROLLED);
            PeoplePage people = new PeoplePage(admin);
            assertThat(people.names()).containsExactlyInAnyOrderElementsOf(numbers.listedIn("7A1"));
            people.exempt(excused, "Điều trị dài ngày, có giấy của bệnh viện");
            assertThat(SchoolsPage.open(admin, campaign, school(), "CLASS")
                            .of("PUPIL")
                            .rows()
                            .get("7A1"))
                    .isEqualTo(new FigureRow("7A1", 45, 44, 0, 0, 1, 0, "0,0 %", 0, 0, 0));
        }
        try (Guest city = leadAgency()) {
            SchoolsPage schools =
                    SchoolsPage.open(city, campaign, city(), "SCHOOL").of("PUPIL");
            FigureRow ours = new FigureRow(SCHOOL, 1056, 1013, 0, 42, 1, 0, "4,0 %", 40, 1, 40);
            assertThat(schools.rows().get(SCHOOL)).isEqualTo(ours);
            Pictures.take(city, "statistics");
            assertThat(namesIn(city)).isEmpty();
            theApiTellsTheSame(city, city(), "SCHOOL", schools);

            schools.follow(SCHOOL, SchoolsPage.Column.COMPLETED);
            SchoolsPage classes = new SchoolsPage(city);
            assertThat(classes.rows()).hasSize(numbers.listedByClass().size());
            assertThat(classes.rows().get(CLASS))
                    .isEqualTo(new FigureRow(CLASS, 42, 0, 0, 42, 0, 0, "100,0 %", 40, 1, 40));
            assertThat(namesIn(city)).isEmpty();
            theApiTellsTheSame(city, school(), "CLASS", classes);

            classes.follow(CLASS, SchoolsPage.Column.COMPLETED);
            assertThat(new PeoplePage(city).text()).contains("Mở tên cần ghi lý do");
            assertThat(namesIn(city))
                    .as("Figures only, until a reason is given")
                    .isEmpty();
            SchoolsPage.open(city, campaign, school(), "CLASS")
                    .of("PUPIL")
                    .follow(CLASS, SchoolsPage.Column.ATTENDANCES);
            assertThat(city.page().locator("main").innerText()).contains("Sinh hoạt lớp", "40/42 có mặt");
            assertThat(namesIn(city)).isEmpty();
        }
        try (Guest teacher = strict(account("chunhiem.tranphu"), 1280)) {
            SchoolsPage own =
                    SchoolsPage.open(teacher, campaign, schoolClass(), "CLASS").of("PUPIL");
            assertThat(own.rows()).containsOnlyKeys(CLASS);
            own.follow(CLASS, SchoolsPage.Column.COMPLETED);
            assertThat(new PeoplePage(teacher).names()).containsExactlyInAnyOrderElementsOf(numbers.listedIn(CLASS));
            assertThat(teacher.page()
                            .request()
                            .get("/statistics/schools.xhtml?campaign=" + campaign + "&unit=" + school())
                            .status())
                    .as("Another class's figures")
                    .isEqualTo(403);
        }
    }

    /** The names of the school's list that stand anywhere in what the browser was sent. */
    private List<String> namesIn(Guest guest) {
        String sent = guest.page().content();
        return numbers.listedByClass().keySet().stream()
                .flatMap(name -> numbers.listedIn(name).stream())
                .filter(sent::contains)
                .toList();
    }

    private void theApiTellsTheSame(Guest guest, long unit, String by, SchoolsPage page) {
        JsonNode told =
                guest.api("/api/v1/campaigns/" + campaign + "/statistics?audience=PUPIL&unit=" + unit + "&by=" + by);
        Map<String, FigureRow> shown = page.rows();
        assertThat(told.get("rows")).hasSize(shown.size());
        for (JsonNode row : told.get("rows")) {
            FigureRow line =
                    Objects.requireNonNull(shown.get(row.get("unitName").asText()));
            assertThat(FigureRow.of(row, line.rate())).isEqualTo(line);
        }
        FigureRow total = page.total();
        assertThat(told.get("total").get("enrolled").asLong()).isEqualTo(total.enrolled());
        assertThat(told.get("total").get("completed").asLong()).isEqualTo(total.completed());
        assertThat(told.get("total").get("exempt").asLong()).isEqualTo(total.exempt());
        assertThat(told.get("total").get("attendances").asLong()).isEqualTo(total.attendances());
        assertThat(told.get("total").get("people").asLong()).isEqualTo(total.people());
    }
}
