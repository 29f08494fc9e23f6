package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.whole.Caller.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khien.whole.Caller.Answer;

/** The calls that other programs lean on: names of fields, values that are null, days as text, and the codes of refusals. */
class ApiShapesIT {
    private static final String API = "/api/v1";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String INSTANT = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z";
    private static final List<String> UNIT =
            List.of("id", "kind", "path", "homeId", "grade", "code", "name", "shortName", "parentId");
    private static final List<String> PERSON = List.of(
            "id", "fullName", "givenName", "birthDate", "birthYear", "gender", "position", "positionName", "unitId");
    private static final List<String> CAMPAIGN = List.of(
            "id",
            "programmeId",
            "programmeName",
            "legalBasis",
            "name",
            "unitId",
            "path",
            "startsOn",
            "endsOn",
            "state");
    private static final List<String> SHEET = List.of(
            "uuid",
            "version",
            "state",
            "mode",
            "enrolled",
            "present",
            "late",
            "excused",
            "unexcused",
            "headCount",
            "closedAt");

    // --- signing in ---------------------------------------------------------------------------------------------

    @Test
    void refusesEveryFailedSignInAlike() {
        Answer unknown = signIn("khong-co-ai-" + UUID.randomUUID(), "KhienThu-2026");
        Answer wrong = signIn(RunningKhien.here().account("REVIEWER").login(), "sai-mat-khau");

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.code()).isEqualTo("SIGN_IN_FAILED");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEqualTo(unknown.text());
        assertThat(signIn("ABCD-EFGH-JKLM", "ABCD-EFGH-JKLM").code()).isEqualTo("SIGN_IN_FAILED");
    }

    @Test
    void limitsTriesAndSaysWhenToComeBack() {
        String login = "doan-mo-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(login, "sai").status()).isEqualTo(401);
        }

        Answer refused = signIn(login, "sai");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("TOO_MANY_TRIES");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(60, 15 * 60);
    }

    @Test
    void namesWhatASignInLacks() {
        Answer refused = Caller.stranger().post(API + "/sign-in", Map.of("login", "chutri"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INPUT_INVALID");
        assertThat(refused.detail()).contains("password");
    }

    private static Answer signIn(String login, String password) {
        return Caller.stranger().post(API + "/sign-in", Map.of("login", login, "password", password));
    }

    @Test
    void tellsAStrangerToSignIn() {
        Answer refused = Caller.stranger().get(API + "/me");

        problem(refused, 401, "NOT_SIGNED_IN");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    // --- tokens -------------------------------------------------------------------------------------------------

    @Test
    void letsATokenLookButNotWriteUnlessItIsMadeForThat() {
        Caller owner = Caller.signedIn("LEAD_AGENCY");
        JsonNode looks = token(owner, Map.of("name", "Báo cáo", "scope", "READ", "expiresAt", inDays(1)));
        JsonNode writes = token(owner, Map.of("name", "Đồng bộ", "scope", "FULL", "expiresAt", inDays(1)));

        assertThat(fields(looks)).containsExactly("id", "name", "token", "scope", "expiresAt");
        assertThat(bearer(looks).get(API + "/me").status()).isEqualTo(200);
        problem(bearer(looks).post(API + "/programmes", Map.of()), 403, "TOKEN_READS_ONLY");
        problem(bearer(writes).post(API + "/programmes", Map.of()), 400, "INPUT_INVALID");
        assertThat(bearer(writes).get("/home").status()).isEqualTo(302);
    }

    @Test
    void endsATokenForItsOwnerAlone() {
        Caller owner = Caller.signedIn("LEAD_AGENCY");
        JsonNode token = token(owner, Map.of("name", "Ngắn ngày", "expiresAt", inDays(1)));
        String own = API + "/tokens/" + token.get("id").asLong();

        problem(Caller.signedIn("PRINCIPAL").send("DELETE", own, "", ""), 404, "NOT_FOUND");
        assertThat(owner.send("DELETE", own, "", "").status()).isEqualTo(204);

        problem(bearer(token).get(API + "/me"), 401, "NOT_SIGNED_IN");
        problem(bearerOf("khien_0000").get(API + "/me"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void boundsTheLifeOfAToken() {
        Caller owner = Caller.signedIn("LEAD_AGENCY");

        problem(
                owner.post(API + "/tokens", Map.of("name", "Cũ", "expiresAt", inDays(-1))),
                422,
                "TOKEN_EXPIRY_INVALID");
        problem(
                owner.post(API + "/tokens", Map.of("name", "Mãi", "expiresAt", inDays(800))),
                422,
                "TOKEN_EXPIRY_INVALID");
    }

    private static JsonNode token(Caller owner, Map<String, String> wish) {
        Answer made = owner.post(API + "/tokens", wish);
        assertThat(made.status()).isEqualTo(201);
        return made.json();
    }

    private static Caller bearer(JsonNode token) {
        return bearerOf(token.get("token").asText());
    }

    private static Caller bearerOf(String token) {
        return Caller.stranger().without("X-Requested-With").with("Authorization", "Bearer " + token);
    }

    private static String inDays(int days) {
        return Instant.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(days, ChronoUnit.DAYS)
                .toString();
    }

    // --- who, where ---------------------------------------------------------------------------------------------

    @Test
    void saysWhoIsThereAndWhatIsDue() {
        JsonNode me = Caller.signedIn("COMMUNE_OFFICER").get(API + "/me").json();

        assertThat(fields(me)).containsExactly("person", "roles", "due");
        assertThat(fields(me.get("person"))).containsExactlyElementsOf(PERSON);
        assertThat(me.get("person").get("birthDate").isNull()).isTrue();
        assertThat(fields(me.get("roles").get(0))).containsExactly("role", "unitId", "unitCode", "unitName");
        JsonNode due = me.get("due").get(0);
        assertThat(fields(due))
                .containsExactly(
                        "campaignId",
                        "campaignName",
                        "campaignState",
                        "startsOn",
                        "programmeName",
                        "legalBasis",
                        "requirementId",
                        "audience",
                        "rule",
                        "moduleCode",
                        "sessionsNeeded",
                        "periods",
                        "certificate",
                        "unitId",
                        "path",
                        "enrolledOn",
                        "dueOn",
                        "state",
                        "startedOn",
                        "completedOn");
        assertThat(due.get("dueOn").asText()).matches(DAY);
        assertThat(due.get("path").asText()).startsWith("/");
        assertThat(due.get("completedOn").isNull()).isTrue();
    }

    @Test
    void showsTheTreeAsOfADay() {
        Caller city = Caller.signedIn("CITY_VIEWER");
        JsonNode school = city.get(API + "/units?code=HG-T02").json().get(0);
        long id = school.get("id").asLong();

        assertThat(fields(school)).containsExactlyElementsOf(UNIT);
        assertThat(school.get("grade").isNull()).isTrue();
        assertThat(city.get(API + "/units/" + id).json()).isEqualTo(school);
        assertThat(names(city.get(API + "/units?name=nguyen%20trai").json()))
                .contains(school.get("name").asText());
        assertThat(city.get(API + "/units?code=HG-T02&asOf=1990-01-01").json()).isEmpty();
        JsonNode classes =
                city.get(API + "/units/" + id + "/children?relation=PART_OF").json();
        assertThat(classes.get(0).get("kind").asText()).isEqualTo("CLASS");
        assertThat(city.get(API + "/units/" + id + "/children").json()).isEqualTo(classes);
        assertThat(names(city.get(API + "/units").json())).hasSize(1);
        problem(city.get(API + "/units/999999999"), 404, "NOT_FOUND");
        problem(city.get(API + "/units/x"), 404, "NOT_FOUND");
        problem(city.get(API + "/units?asOf=mai"), 400, "INPUT_INVALID");
        problem(city.get(API + "/units/" + id + "/children?relation=BESIDE"), 400, "INPUT_INVALID");
    }

    @Test
    void listsPeopleTheVietnameseWay() {
        Caller admin = Caller.signedIn("SCHOOL_ADMIN");
        String people =
                API + "/units/" + RunningKhien.here().account("SCHOOL_ADMIN").unitId() + "/people";

        JsonNode page = admin.get(people + "?position=PUPIL&page=0").json();

        assertThat(fields(page)).containsExactly("rows", "number", "size", "total");
        assertThat(fields(page.get("rows").get(0))).containsExactlyElementsOf(PERSON);
        assertThat(page.get("rows")).hasSize(page.get("size").asInt());
        List<String> letters = new ArrayList<>();
        page.get("rows")
                .forEach(row -> letters.add(row.get("givenName").asText().substring(0, 1)));
        assertThat(letters).isSortedAccordingTo(Collator.getInstance(new Locale("vi", "VN")));
        assertThat(admin.get(people + "?search=khong-co-ten-nay")
                        .json()
                        .get("total")
                        .asLong())
                .isZero();
        assertThat(admin.get(people + "?page=" + Integer.MAX_VALUE).json().get("rows"))
                .isEmpty();
        problem(admin.get(people + "?position=KING"), 400, "INPUT_INVALID");
    }

    private static List<String> names(JsonNode units) {
        List<String> names = new ArrayList<>();
        units.forEach(unit -> names.add(unit.get("name").asText()));
        return names;
    }

    // --- rosters ------------------------------------------------------------------------------------------------

    @Test
    void checksAFileThenWritesItThenTakesItBack() {
        Caller admin = Caller.signedIn("SCHOOL_ADMIN");
        String imports = API + "/roster-imports";
        String file =
                "Họ và tên,Ngày sinh,Giới tính,Lớp\nĐỗ Thị Thử Nghiệm,01/02/2012,Nữ,9Z\nLê Văn Sai,31/02/2012,Nam,9Z\n";
        long school = RunningKhien.here().account("SCHOOL_ADMIN").unitId();

        Answer checked = admin.upload(imports + "?unit=" + school + "&kind=PUPIL", "file", "lop-9z.csv", file);

        assertThat(checked.status()).isEqualTo(200);
        JsonNode check = checked.json();
        assertThat(fields(check))
                .containsExactly(
                        "id",
                        "unitId",
                        "kind",
                        "schoolYear",
                        "asOf",
                        "fileName",
                        "state",
                        "verdict",
                        "format",
                        "charset",
                        "fontEncoding",
                        "fileSchoolYear",
                        "sheets",
                        "counts",
                        "privateColumns",
                        "accepted",
                        "rejected",
                        "warnings",
                        "skipped",
                        "diff",
                        "undoUntil");
        assertThat(check.get("undoUntil").isNull()).isTrue();
        assertThat(check.get("accepted").get(0).get("birthDate").asText()).isEqualTo("2012-02-01");
        assertThat(check.get("accepted").get(0).get("moetId").isNull()).isTrue();
        assertThat(check.get("rejected").get(0).get("row").asInt()).isEqualTo(3);
        String one = imports + "/" + check.get("id").asLong();
        assertThat(admin.get(one).json()).isEqualTo(check);
        assertThat(admin.get(one + "/rejected.xlsx").header("Content-Type")).contains("spreadsheetml");
        JsonNode applied = admin.post(one + "/apply", Map.of()).json();
        assertThat(applied.get("state").asText()).isEqualTo("APPLIED");
        assertThat(applied.get("undoUntil").asText()).matches(INSTANT);
        assertThat(admin.send("POST", one + "/apply", "application/x-www-form-urlencoded", "")
                        .status())
                .isEqualTo(200);
        assertThat(admin.send("POST", one + "/undo", "", "").json().get("state").asText())
                .isEqualTo("UNDONE");
    }

    @Test
    void saysWhatAnUploadLacks() {
        Caller admin = Caller.signedIn("SCHOOL_ADMIN");
        String imports = API + "/roster-imports?unit="
                + RunningKhien.here().account("SCHOOL_ADMIN").unitId();

        Answer noFile = admin.upload(imports + "&kind=PUPIL", "tep", "a.csv", "x");
        problem(noFile, 400, "INPUT_INVALID");
        assertThat(noFile.detail()).contains("file");
        problem(admin.upload(imports, "file", "a.csv", "x"), 400, "INPUT_INVALID");
        problem(admin.upload(imports + "&kind=ROBOT", "file", "a.csv", "x"), 400, "INPUT_INVALID");
        problem(admin.upload(imports + "&kind=PUPIL&asOf=hom-qua", "file", "a.csv", "x"), 400, "INPUT_INVALID");
        problem(admin.send("POST", imports + "&kind=PUPIL", "multipart/form-data", "x"), 400, "BAD_REQUEST");
        problem(admin.post(imports + "&kind=PUPIL", Map.of()), 415, "UNSUPPORTED_MEDIA_TYPE");
        problem(admin.get(API + "/roster-imports/999999999"), 404, "NOT_FOUND");
    }

    // --- programmes ---------------------------------------------------------------------------------------------

    @Test
    void makesAProgrammePlansACampaignAndOpensIt() {
        Caller lead = Caller.signedIn("LEAD_AGENCY");
        long office =
                lead.get(API + "/units?code=HG-SYT").json().get(0).get("id").asLong();
        Answer made = lead.post(API + "/programmes", programme(office));

        assertThat(made.status()).isEqualTo(201);
        JsonNode programme = made.json();
        assertThat(fields(programme))
                .containsExactly(
                        "id",
                        "code",
                        "name",
                        "legalBasis",
                        "ownerUnitId",
                        "ownerPath",
                        "validFrom",
                        "validTo",
                        "requirements");
        assertThat(programme.get("validTo").isNull()).isTrue();
        assertThat(fields(programme.get("requirements").get(0)))
                .containsExactly(
                        "id",
                        "audience",
                        "gradeFrom",
                        "gradeTo",
                        "rule",
                        "moduleCode",
                        "sessionsNeeded",
                        "periods",
                        "certificate");
        String campaigns = API + "/programmes/" + programme.get("id").asLong() + "/campaigns";
        JsonNode planned = lead.post(
                        campaigns,
                        Map.of(
                                "name",
                                "Đợt thử",
                                "unitId",
                                office,
                                "startsOn",
                                today().toString(),
                                "endsOn",
                                today().plusDays(30).toString()))
                .json();
        assertThat(fields(planned)).containsExactlyElementsOf(CAMPAIGN);
        assertThat(planned.get("state").asText()).isEqualTo("DRAFT");
        String one = API + "/campaigns/" + planned.get("id").asLong();
        JsonNode opened = lead.send("POST", one + "/open", "", "").json();
        assertThat(opened.get("state").asText()).isEqualTo("OPEN");
        assertThat(lead.get(one).json()).isEqualTo(opened);
        assertThat(lead.get(campaigns).json().get(0)).isEqualTo(opened);
        assertThat(lead.get(API + "/programmes/" + programme.get("id").asLong()).json())
                .isEqualTo(programme);
        problem(lead.send("POST", one + "/open", "", ""), 422, "ALREADY_OPENED");
        assertThat(lead.send("POST", one + "/close", "", "").json().get("state").asText())
                .isEqualTo("CLOSED");
        problem(lead.get(API + "/campaigns/999999999"), 404, "NOT_FOUND");
    }

    private static Map<String, Object> programme(long unit) {
        return Map.of(
                "code",
                "THU-" + UUID.randomUUID().toString().substring(0, 8),
                "name",
                "Chương trình thử của cơ quan",
                "legalBasis",
                "Kế hoạch thử",
                "unitId",
                unit,
                "validFrom",
                today().toString(),
                "requirements",
                List.of(Map.of("audience", "OFFICIAL", "rule", "SELF", "moduleCode", "M7")));
    }

    // --- figures ------------------------------------------------------------------------------------------------

    @Test
    void putsFiguresSideBySideWithEveryColumn() {
        Caller city = Caller.signedIn("CITY_VIEWER");
        long campaign = firstCampaign(city);
        String figures = API + "/campaigns/" + campaign + "/statistics";
        for (String by : List.of("SCHOOL", "CLASS", "WARD", "AUDIENCE")) {
            JsonNode answer = city.get(figures + "?by=" + by).json();

            assertThat(fields(answer))
                    .containsExactly("campaignId", "unitId", "unitName", "by", "asOf", "rows", "total");
            assertThat(answer.get("asOf").asText()).matches(DAY);
            assertThat(answer.get("rows")).isNotEmpty();
            for (JsonNode row : answer.get("rows")) {
                assertThat(fields(row))
                        .containsExactly(
                                "unitId",
                                "unitName",
                                "audience",
                                "enrolled",
                                "notStarted",
                                "inProgress",
                                "completed",
                                "exempt",
                                "overdue",
                                "sessions",
                                "attendances",
                                "people",
                                "rate");
                assertThat(row.get("rate").isNull())
                        .isEqualTo(row.get("enrolled").asLong() == 0);
            }
        }
        problem(city.get(figures + "?by=PLANET"), 400, "INPUT_INVALID");
        problem(city.get(figures + "?unit=x"), 400, "INPUT_INVALID");
        problem(city.get(figures + "?asOf=" + today().plusDays(2)), 422, "DAY_TO_COME");
        problem(city.get(API + "/campaigns/999999999/statistics"), 404, "NOT_FOUND");
    }

    /** The one that the demo city begins with. */
    private static long firstCampaign(Caller city) {
        for (JsonNode campaign : city.get(API + "/campaigns").json()) {
            if (campaign.get("path").asText().matches("/\\d+/")
                    && campaign.get("state").asText().equals("OPEN")) {
                return campaign.get("id").asLong();
            }
        }
        throw new AssertionError("No campaign is open in the whole city");
    }

    // --- sessions and sheets ------------------------------------------------------------------------------------

    @Test
    void plansASessionOnceHoweverOftenItIsSent() {
        Caller admin = Caller.signedIn("SCHOOL_ADMIN");
        Map<String, Object> plan = plan(lastClass(admin));

        Answer made = admin.post(API + "/sessions", plan);

        assertThat(made.status()).isEqualTo(201);
        JsonNode session = made.json();
        assertThat(fields(session))
                .containsExactly(
                        "uuid",
                        "unitId",
                        "unitName",
                        "campaignId",
                        "form",
                        "topic",
                        "moduleCode",
                        "speaker",
                        "startsAt",
                        "endsAt",
                        "heldOn",
                        "periods",
                        "sheets");
        assertThat(session.get("startsAt").asText()).matches(INSTANT);
        assertThat(session.get("heldOn").asText()).matches(DAY);
        assertThat(session.get("speaker").isNull()).isTrue();
        assertThat(admin.post(API + "/sessions", plan).json()).isEqualTo(session);
        assertThat(admin.get(made.header("Location").replaceFirst("^https?://[^/]+", ""))
                        .json())
                .isEqualTo(session);
        String day = session.get("heldOn").asText();
        JsonNode listed = admin.get(API + "/sessions?unit=" + session.get("unitId") + "&from=" + day + "&to=" + day)
                .json();
        assertThat(listed).anyMatch(other -> other.get("uuid").equals(session.get("uuid")));
        assertThat(admin.send("DELETE", API + "/sessions/" + session.get("uuid").asText(), "", "")
                        .status())
                .isEqualTo(204);
        problem(admin.get(API + "/sessions"), 400, "INPUT_INVALID");
        problem(admin.get(API + "/sessions?unit=1&from=thu-hai"), 400, "INPUT_INVALID");
        problem(admin.get(API + "/sessions/" + UUID.randomUUID()), 404, "NOT_FOUND");
        problem(admin.post(API + "/sessions", Map.of("unitId", 1)), 400, "INPUT_INVALID");
        problem(admin.post(API + "/sessions", Map.of("unitId", "một")), 400, "JSON_INVALID");
    }

    @Test
    void writesAWholeSheetAndShowsBothStatesWhereItMovedOn() {
        Caller admin = Caller.signedIn("SCHOOL_ADMIN");
        JsonNode session = admin.post(API + "/sessions", plan(lastClass(admin))).json();
        String sheet =
                API + "/sheets/" + session.get("sheets").get(0).get("uuid").asText();

        JsonNode opened = admin.get(sheet).json();
        assertThat(fields(opened)).startsWith(SHEET.toArray(String[]::new)).contains("place", "marks", "corrections");
        assertThat(opened.get("headCount").isNull()).isTrue();
        assertThat(fields(opened.get("marks").get(0)))
                .containsExactly("personId", "mark", "fullName", "givenName", "marked");

        Map<String, Object> first = sheet(opened, "UNEXCUSED");
        JsonNode saved = admin.put(sheet, first).json();
        assertThat(saved.get("unexcused").asInt()).isEqualTo(1);
        assertThat(saved.get("closedAt").isNull()).isTrue();
        assertThat(admin.put(sheet, first).status()).isEqualTo(200);

        Answer conflict = admin.put(sheet, sheet(opened, "LATE"));
        problem(conflict, 409, "CHANGED_MEANWHILE");
        assertThat(conflict.json().get("yours").get("marks").get(0).get("mark").asText())
                .isEqualTo("LATE");
        assertThat(conflict.json().get("current").get("unexcused").asInt()).isEqualTo(1);
        assertThat(conflict.json().get("current").get("version")).isEqualTo(saved.get("version"));

        problem(admin.put(sheet, Map.of("marks", List.of())), 400, "INPUT_INVALID");
        problem(admin.put(sheet, Map.of("version", "một")), 400, "JSON_INVALID");
        problem(admin.put(API + "/sheets/" + UUID.randomUUID(), first), 404, "NOT_FOUND");
        problem(admin.get(API + "/sheets/khong-phai-ma"), 404, "NOT_FOUND");
    }

    private static long lastClass(Caller admin) {
        JsonNode classes = admin.get(API + "/units/"
                        + RunningKhien.here().account("SCHOOL_ADMIN").unitId() + "/children")
                .json();
        JsonNode last = classes.get(0);
        for (JsonNode schoolClass : classes) {
            boolean filled = !admin.get(API + "/units/" + schoolClass.get("id") + "/people?position=PUPIL")
                    .json()
                    .get("rows")
                    .isEmpty();
            last = filled ? schoolClass : last;
        }
        return last.get("id").asLong();
    }

    private static Map<String, Object> plan(long unit) {
        return Map.of(
                "uuid",
                UUID.randomUUID().toString(),
                "unitId",
                unit,
                "campaignId",
                firstCampaign(Caller.signedIn("CITY_VIEWER")),
                "form",
                "CLASS_MEETING",
                "topic",
                "Buổi thử qua lệnh gọi",
                "startsAt",
                inDays(-3));
    }

    /** Everybody present but the first. */
    private static Map<String, Object> sheet(JsonNode opened, String first) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (JsonNode line : opened.get("marks")) {
            marks.add(Map.of("personId", line.get("personId").asLong(), "mark", marks.isEmpty() ? first : "PRESENT"));
        }
        return Map.of("version", opened.get("version").asInt(), "state", "OPEN", "marks", marks);
    }

    // --- learning and certificates ------------------------------------------------------------------------------

    @Test
    void carriesAQuizFromTheFirstAnswerToTheCertificateThatAnybodyCanCheck() throws IOException {
        Caller official = Caller.signedIn("REVIEWER");
        JsonNode module = module(official, "M7");
        assertThat(fields(module))
                .containsExactly(
                        "code",
                        "version",
                        "title",
                        "summary",
                        "minutes",
                        "lessonCount",
                        "questionCount",
                        "passMark",
                        "pictureUrl");

        String one = API + "/attempts/" + UUID.randomUUID();
        Map<String, Integer> guesses = new HashMap<>();
        questions("m7").forEach(question -> guesses.put(question, 0));
        Answer answered = official.put(one, Map.of("module", "M7", "answers", guesses));
        JsonNode attempt = answered.json();
        assertThat(fields(attempt)).containsExactly("id", "module", "version", "answers", "submitted", "result");
        assertThat(attempt.get("result").isNull()).isTrue();
        assertThat(official.get(one).json()).isEqualTo(attempt);
        Map<String, Integer> right = new HashMap<>();
        guesses.keySet()
                .forEach(question -> right.put(
                        question,
                        attempt.get("answers").get(question).get("right").asInt()));
        assertThat(fields(attempt.get("answers").elements().next()))
                .containsExactly("chosen", "right", "correct", "why");

        JsonNode passed = official.put(
                        API + "/attempts/" + UUID.randomUUID(),
                        Map.of("module", "M7", "answers", right, "submitted", true))
                .json();
        assertThat(fields(passed.get("result")))
                .containsExactly("rightAnswers", "questions", "passMark", "passed", "reread");
        assertThat(passed.get("result").get("passed").asBoolean()).isTrue();

        JsonNode page = official.get(API + "/certificates").json();
        assertThat(fields(page)).containsExactly("rows", "number", "size", "total");
        JsonNode certificate = page.get("rows").get(0);
        assertThat(fields(certificate))
                .containsExactly(
                        "id",
                        "number",
                        "code",
                        "state",
                        "stateReason",
                        "replacedByNumber",
                        "holderName",
                        "holderBirthDate",
                        "holderUnit",
                        "namesHidden",
                        "issuerName",
                        "programmeName",
                        "campaignName",
                        "periods",
                        "learntFrom",
                        "learntTo",
                        "issuedAt");
        assertThat(certificate.get("issuedAt").asText()).matches(INSTANT);
        assertThat(certificate.get("holderBirthDate").isNull()).isTrue();
        Answer paper = official.get(API + "/certificates/" + certificate.get("id") + ".pdf");
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.text()).startsWith("%PDF-");
        problem(official.get(API + "/certificates/999999999.pdf"), 404, "NOT_FOUND");

        JsonNode checked = Caller.stranger()
                .get(API + "/verify/" + certificate.get("code").asText())
                .json();
        assertThat(fields(checked))
                .containsExactly(
                        "state",
                        "number",
                        "holder",
                        "child",
                        "programmeName",
                        "audience",
                        "schoolYear",
                        "periods",
                        "learntFrom",
                        "learntTo",
                        "issuerName",
                        "issuedOn");
        assertThat(checked.get("state").asText()).isEqualTo("ISSUED");
        assertThat(checked.get("issuedOn").asText()).matches(DAY);
        problem(Caller.stranger().get(API + "/verify/7KQ4M2XW9U"), 404, "NOT_FOUND");
    }

    @Test
    void refusesAnAttemptThatMakesNoSense() {
        Caller official = Caller.signedIn("REVIEWER");
        String one = API + "/attempts/" + UUID.randomUUID();

        problem(official.put(one, Map.of("answers", Map.of())), 400, "INPUT_INVALID");
        problem(official.put(one, Map.of("module", "M7", "answers", Map.of("q", "a"))), 400, "JSON_INVALID");
        problem(official.put(one, Map.of("module", "M99")), 404, "NOT_FOUND");
        problem(official.get(one), 404, "NOT_FOUND");
        problem(official.get(API + "/attempts/1"), 404, "NOT_FOUND");
    }

    private static JsonNode module(Caller caller, String code) {
        for (JsonNode module : caller.get(API + "/modules").json()) {
            if (module.get("code").asText().equals(code)) {
                return module;
            }
        }
        throw new AssertionError("No module " + code);
    }

    private static List<String> questions(String module) throws IOException {
        String mark = "  - id: ";
        try (Stream<String> lines = Files.lines(Path.of("..", "content", "modules", module, "quiz.yaml"))) {
            return lines.filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()).strip())
                    .toList();
        }
    }

    // --- what every call has ------------------------------------------------------------------------------------

    @Test
    void saysWhatIsWrongWithABodyInTheLanguageAskedFor() {
        Caller lead = Caller.signedIn("LEAD_AGENCY");
        String programmes = API + "/programmes";

        problem(lead.send("POST", programmes, "application/json", "{"), 400, "JSON_INVALID");
        problem(lead.send("POST", programmes, "application/json", ""), 400, "INPUT_INVALID");
        problem(lead.send("POST", programmes, "text/xml", "<a/>"), 415, "UNSUPPORTED_MEDIA_TYPE");
        problem(lead.post(programmes, Map.of("name", "x", "khongCo", 1)), 400, "JSON_INVALID");
        Answer wrong = lead.post(programmes, Map.of("requirements", List.of(Map.of("audience", "ROBOT"))));
        problem(wrong, 400, "JSON_INVALID");
        assertThat(wrong.detail()).contains("requirements[0].audience").startsWith("Không đọc được");
        problem(
                lead.send("POST", programmes, "application/json", "\"" + "x".repeat(1_100_000) + "\""),
                413,
                "BODY_TOO_LARGE");

        lead.with("Accept-Language", "en-GB, vi;q=0.5");
        assertThat(lead.post(programmes, Map.of("unitId", "x")).detail()).startsWith("The JSON cannot be read");
        assertThat(lead.get(API + "/nirgends").detail())
                .isNotEqualTo(Caller.stranger().get(API + "/verify/7KQ4M2XW9U").detail());
    }

    @Test
    void asksForTheHeaderThatNoFormOfAnotherSiteCanSend() {
        Caller lead = Caller.signedIn("LEAD_AGENCY");

        problem(lead.without("X-Requested-With").post(API + "/programmes", Map.of()), 403, "HEADER_MISSING");
        lead.with("X-Requested-With", "test").with("Sec-Fetch-Site", "cross-site");
        problem(lead.post(API + "/programmes", Map.of()), 403, "FROM_ANOTHER_SITE");
    }

    @Test
    void leadsCallsThatNobodyKnowsNowhere() {
        Caller lead = Caller.signedIn("LEAD_AGENCY");

        problem(lead.get(API + "/nirgends"), 404, "NOT_FOUND");
        Answer wrongMethod = lead.send("DELETE", API + "/me", "", "");
        problem(wrongMethod, 405, "METHOD_NOT_ALLOWED");
        assertThat(wrongMethod.header("Allow")).contains("GET");
        problem(lead.with("Accept", "text/csv").get(API + "/me"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void describesEveryCallOfThePromise() {
        JsonNode paths = Caller.stranger()
                .with("Accept", "application/json")
                .get("/openapi")
                .json()
                .get("paths");

        assertThat(paths.path(API + "/sign-in").has("post")).isTrue();
        Map<String, List<String>> promised = Map.ofEntries(
                Map.entry("/tokens", List.of("post")),
                Map.entry("/tokens/{id}", List.of("delete")),
                Map.entry("/me", List.of("get")),
                Map.entry("/units", List.of("get")),
                Map.entry("/units/{id}", List.of("get")),
                Map.entry("/units/{id}/children", List.of("get")),
                Map.entry("/units/{id}/people", List.of("get")),
                Map.entry("/roster-imports", List.of("post")),
                Map.entry("/roster-imports/{id}/apply", List.of("post")),
                Map.entry("/roster-imports/{id}/undo", List.of("post")),
                Map.entry("/roster-imports/{id}/rejected.xlsx", List.of("get")),
                Map.entry("/programmes", List.of("get", "post")),
                Map.entry("/programmes/{id}/campaigns", List.of("get", "post")),
                Map.entry("/campaigns/{id}/open", List.of("post")),
                Map.entry("/campaigns/{id}/statistics", List.of("get")),
                Map.entry("/sessions", List.of("get", "post")),
                Map.entry("/sheets/{uuid}", List.of("get", "put")),
                Map.entry("/modules", List.of("get")),
                Map.entry("/attempts/{id}", List.of("get", "put")),
                Map.entry("/certificates", List.of("get")),
                Map.entry("/certificates/{id}.pdf", List.of("get")),
                Map.entry("/verify/{code}", List.of("get")));
        promised.forEach((path, methods) ->
                assertThat(fields(paths.path(API + path))).as(path).containsAll(methods));
    }

    @Test
    void saysWhetherItCanServe() {
        Answer ready = Caller.stranger().get("/health/ready");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().get("status").asText()).isEqualTo("UP");
    }

    private static void problem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(fields(problem)).startsWith("type", "title", "status", "code", "detail");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("???", "{0}");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
