package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khien.whole.Caller.Answer;

/**
 * Who reaches what: every page and every call, for every role of the demo city and for a stranger. What does not stand in the
 * two tables is not there, and a page or call that is there but stands in no table fails a test.
 */
class RoleReachIT {
    private static final String API = "/api/v1";
    private static final Path PAGES_OF_THE_WEB = Path.of("..", "web", "src", "main", "webapp");

    private static final Set<String> ALL = Set.of(
            "CITY_VIEWER",
            "LEAD_AGENCY",
            "DEPARTMENT_OFFICER",
            "COMMUNE_OFFICER",
            "CONTENT_EDITOR",
            "REVIEWER",
            "DPO",
            "SYS_ADMIN",
            "LEARNER",
            "PRINCIPAL",
            "SCHOOL_ADMIN",
            "HOMEROOM",
            "TEACHER",
            "PUPIL");
    private static final Set<String> NOBODY = Set.of();
    private static final String NOTHING = "";
    private static final Set<String> ABOVE_SCHOOLS =
            Set.of("CITY_VIEWER", "LEAD_AGENCY", "DEPARTMENT_OFFICER", "COMMUNE_OFFICER");
    private static final Set<String> LEADERS = with(ABOVE_SCHOOLS, "PRINCIPAL", "SCHOOL_ADMIN");
    private static final Set<String> FIGURES = with(LEADERS, "HOMEROOM");
    private static final Set<String> OFFICERS = Set.of("LEAD_AGENCY", "DEPARTMENT_OFFICER", "COMMUNE_OFFICER");
    private static final Set<String> SCHOOL = Set.of("PRINCIPAL", "SCHOOL_ADMIN", "TEACHER");
    private static final Set<String> PLANS = with(OFFICERS, "PRINCIPAL", "SCHOOL_ADMIN", "TEACHER", "HOMEROOM");
    private static final Set<String> CONTENT = with(PLANS, "CONTENT_EDITOR", "REVIEWER");
    private static final Set<String> UNITS = with(FIGURES, "TEACHER", "DPO", "SYS_ADMIN");
    private static final Set<String> ACCOUNTS = Set.of("LEAD_AGENCY", "SYS_ADMIN", "SCHOOL_ADMIN", "PRINCIPAL");
    private static final Set<String> REGISTERS = with(OFFICERS, "PRINCIPAL", "SCHOOL_ADMIN");

    private final RunningKhien khien = RunningKhien.here();
    private final Map<String, Caller> callers = new LinkedHashMap<>();

    /**
     * One page.
     *
     * @param address as somebody opens it who has business there
     * @param open to these; all others are told that it is not for them
     */
    private record Place(String file, String address, Set<String> open) {}

    /**
     * One call.
     *
     * @param template as {@code /openapi} has it, below the version
     * @param body of a write that would be done
     */
    private record Call(String method, String template, String address, Object body, Set<String> open) {}

    private List<Place> places() {
        String sheet = sheet();
        return List.of(
                new Place("completion/home.xhtml", "/home", ALL),
                new Place("completion/home.xhtml", "/completion/home.xhtml", ALL),
                new Place("completion/why.xhtml", "/completion/why.xhtml", NOBODY),
                new Place("certification/mine.xhtml", "/certificates", ALL),
                new Place("certification/mine.xhtml", "/certification/mine.xhtml", ALL),
                new Place("certification/verify.xhtml", "/verify", with(ALL, "STRANGER")),
                new Place("certification/verify.xhtml", "/certification/verify.xhtml", with(ALL, "STRANGER")),
                new Place("certification/register.xhtml", "/certification/register.xhtml", REGISTERS),
                new Place("sign-in.xhtml", "/sign-in", Set.of("STRANGER")),
                new Place("sign-in.xhtml", "/sign-in.xhtml", Set.of("STRANGER")),
                new Place("learn/module.xhtml", "/learn/module.xhtml?m=M3", ALL),
                new Place("learn/lesson.xhtml", "/learn/lesson.xhtml?m=M3&l=rieng-tu", ALL),
                new Place("learn/quiz.xhtml", "/learn/quiz.xhtml?m=M3", ALL),
                new Place("learn/project.xhtml", "/learn/project.xhtml?m=M3", CONTENT),
                new Place("learn/modules.xhtml", "/learn/modules.xhtml", CONTENT),
                new Place("access/audit.xhtml", "/access/audit.xhtml", Set.of("DPO", "SYS_ADMIN", "PRINCIPAL")),
                new Place("access/accounts.xhtml", "/access/accounts.xhtml", ACCOUNTS),
                new Place("access/account.xhtml", "/access/account.xhtml", NOBODY),
                new Place("access/forgotten.xhtml", "/access/forgotten.xhtml", with(ALL, "STRANGER")),
                new Place("access/second-factor.xhtml", "/access/second-factor.xhtml", ALL),
                new Place("access/own.xhtml", "/access/own.xhtml", ALL),
                new Place("access/password.xhtml", "/access/password.xhtml", with(ALL, "STRANGER")),
                new Place("access/password.xhtml", "/invitation/khien_none", with(ALL, "STRANGER")),
                new Place("learn/parents.xhtml", "/learn/parents.xhtml", Set.of("SCHOOL_ADMIN", "HOMEROOM")),
                new Place("access/cards.xhtml", "/cards", Set.of("SCHOOL_ADMIN", "HOMEROOM")),
                new Place("access/cards.xhtml", "/access/cards.xhtml", Set.of("SCHOOL_ADMIN", "HOMEROOM")),
                new Place("access/kiosk.xhtml", "/kiosk", with(ALL, "STRANGER")),
                new Place("access/kiosk.xhtml", "/access/kiosk.xhtml", with(ALL, "STRANGER")),
                new Place("access/kiosks.xhtml", "/kiosks", Set.of("SCHOOL_ADMIN", "HOMEROOM", "TEACHER")),
                new Place("access/kiosks.xhtml", "/access/kiosks.xhtml", Set.of("SCHOOL_ADMIN", "HOMEROOM", "TEACHER")),
                new Place(
                        "access/pictures.xhtml",
                        "/access/pictures.xhtml?unit="
                                + khien.account("HOMEROOM").unitId(),
                        Set.of("SCHOOL_ADMIN", "HOMEROOM", "TEACHER")),
                new Place("learn/parent.xhtml", "/learn/parent.xhtml", NOBODY),
                new Place("learn/parent-more.xhtml", "/learn/parent-more.xhtml", NOBODY),
                new Place("learn/help-channels.xhtml", "/learn/help-channels.xhtml", Set.of("CONTENT_EDITOR")),
                new Place("attendance/today.xhtml", "/today", Set.of("SCHOOL_ADMIN", "HOMEROOM", "TEACHER")),
                new Place(
                        "attendance/today.xhtml",
                        "/attendance/today.xhtml",
                        Set.of("SCHOOL_ADMIN", "HOMEROOM", "TEACHER")),
                new Place("attendance/sessions.xhtml", "/attendance/sessions.xhtml", PLANS),
                new Place("attendance/roll.xhtml", "/attendance/roll.xhtml?sheet=" + sheet, SCHOOL),
                new Place("statistics/overview.xhtml", "/statistics/overview.xhtml", FIGURES),
                new Place("statistics/school.xhtml", "/statistics/school.xhtml", FIGURES),
                new Place("statistics/schools.xhtml", "/statistics/schools.xhtml", FIGURES),
                new Place("statistics/people.xhtml", "/statistics/people.xhtml", FIGURES),
                new Place("", "/statistics/export.xlsx", FIGURES),
                new Place("people/list.xhtml", "/people/list.xhtml", with(SCHOOL, "HOMEROOM")),
                new Place("people/doubles.xhtml", "/people/doubles.xhtml", Set.of("SCHOOL_ADMIN")),
                new Place(
                        "people/merge.xhtml",
                        "/people/merge.xhtml?id=" + pupilOfTheSchool() + "&other=" + lastPupilOfTheSchool(),
                        Set.of("SCHOOL_ADMIN")),
                new Place("people/privacy.xhtml", "/people/privacy.xhtml", Set.of("PRINCIPAL")),
                new Place("people/person.xhtml", "/people/person.xhtml?id=" + pupilOfTheSchool(), SCHOOL),
                new Place("people/move.xhtml", "/people/move.xhtml?id=" + pupilOfTheSchool(), Set.of("SCHOOL_ADMIN")),
                new Place(
                        "people/expected.xhtml",
                        "/people/expected.xhtml?id="
                                + khien.account("SCHOOL_ADMIN").unitId(),
                        Set.of("SCHOOL_ADMIN")),
                new Place("roster/import.xhtml", "/roster/import.xhtml", Set.of("SCHOOL_ADMIN", "LEAD_AGENCY")),
                new Place(
                        "roster/files.xhtml",
                        "/roster/files.xhtml?imports=" + rosterImport(),
                        Set.of("SCHOOL_ADMIN", "LEAD_AGENCY")),
                new Place("organisation/unit.xhtml", "/organisation/unit.xhtml", UNITS),
                new Place("organisation/search.xhtml", "/organisation/search.xhtml?name=truong", UNITS),
                new Place("organisation/change.xhtml", "/organisation/change.xhtml", Set.of("SYS_ADMIN")),
                new Place("organisation/changes.xhtml", "/organisation/changes.xhtml", Set.of("SYS_ADMIN")),
                new Place("organisation/calendar.xhtml", "/organisation/calendar.xhtml", Set.of("SYS_ADMIN")),
                new Place("programme/programmes.xhtml", "/programme/programmes.xhtml", LEADERS),
                new Place("programme/programme.xhtml", "/programme/programme.xhtml?id=" + programme(), LEADERS),
                new Place("programme/campaign.xhtml", "/programme/campaign.xhtml?id=" + campaign(), FIGURES),
                new Place("programme/new.xhtml", "/programme/new.xhtml", Set.of("LEAD_AGENCY")));
    }

    private List<Call> calls() {
        long school = khien.account("SCHOOL_ADMIN").unitId();
        long city = khien.account("LEAD_AGENCY").unitId();
        String sheet = sheet();
        String file = Long.toString(rosterImport());
        Object marks = Map.of("version", 1, "marks", List.of());
        Object reason = Map.of("reason", "Thử");
        Object token = Map.of("name", "Thử", "expiresAt", "2000-01-01T00:00:00Z");
        String certificate = Long.toString(certificate());
        return List.of(
                new Call("GET", "/me", "/me", NOTHING, ALL),
                new Call("GET", "/units", "/units", NOTHING, UNITS),
                new Call("GET", "/units/{id}", "/units/" + school, NOTHING, covering(UNITS)),
                new Call("GET", "/units/{id}/children", "/units/" + school + "/children", NOTHING, covering(UNITS)),
                new Call("GET", "/units/{id}/people", "/units/" + school + "/people", NOTHING, SCHOOL),
                new Call("GET", "/programmes", "/programmes", NOTHING, LEADERS),
                new Call("GET", "/programmes/{id}", "/programmes/" + programme(), NOTHING, LEADERS),
                new Call("POST", "/programmes", "/programmes", newProgramme(city), Set.of("LEAD_AGENCY")),
                new Call(
                        "GET",
                        "/programmes/{id}/campaigns",
                        "/programmes/" + programme() + "/campaigns",
                        NOTHING,
                        FIGURES),
                new Call(
                        "POST",
                        "/programmes/{id}/campaigns",
                        "/programmes/" + programme() + "/campaigns",
                        newCampaign(city),
                        Set.of("LEAD_AGENCY")),
                new Call("GET", "/campaigns", "/campaigns", NOTHING, FIGURES),
                new Call("GET", "/campaigns/{id}", "/campaigns/" + campaign(), NOTHING, FIGURES),
                new Call(
                        "GET",
                        "/campaigns/{id}/preview",
                        "/campaigns/" + campaign() + "/preview",
                        NOTHING,
                        Set.of("LEAD_AGENCY")),
                new Call(
                        "POST",
                        "/campaigns/{id}/open",
                        "/campaigns/" + campaign() + "/open",
                        NOTHING,
                        Set.of("LEAD_AGENCY")),
                new Call(
                        "POST",
                        "/campaigns/{id}/close",
                        "/campaigns/" + campaign() + "/close",
                        NOTHING,
                        Set.of("LEAD_AGENCY")),
                new Call(
                        "POST",
                        "/campaigns/{id}/rebuild",
                        "/campaigns/" + campaign() + "/rebuild",
                        NOTHING,
                        Set.of("LEAD_AGENCY", "SYS_ADMIN")),
                new Call(
                        "GET",
                        "/campaigns/{id}/statistics",
                        "/campaigns/" + campaign() + "/statistics?by=CLASS&unit=" + school,
                        NOTHING,
                        Set.of("CITY_VIEWER", "LEAD_AGENCY", "COMMUNE_OFFICER", "PRINCIPAL", "SCHOOL_ADMIN")),
                new Call(
                        "PUT",
                        "/campaigns/{campaign}/requirements/{requirement}/exemptions/{person}",
                        "/campaigns/" + campaign() + "/requirements/1/exemptions/" + pupilOfTheSchool(),
                        reason,
                        Set.of("PRINCIPAL", "SCHOOL_ADMIN")),
                new Call(
                        "DELETE",
                        "/campaigns/{campaign}/requirements/{requirement}/exemptions/{person}",
                        "/campaigns/" + campaign() + "/requirements/1/exemptions/" + pupilOfTheSchool(),
                        NOTHING,
                        Set.of("PRINCIPAL", "SCHOOL_ADMIN")),
                new Call(
                        "GET",
                        "/sessions",
                        "/sessions?unit=" + school,
                        NOTHING,
                        Set.of("LEAD_AGENCY", "COMMUNE_OFFICER", "PRINCIPAL", "SCHOOL_ADMIN", "TEACHER")),
                new Call(
                        "GET",
                        "/sessions/{uuid}",
                        "/sessions/" + session().get("uuid").asText(),
                        NOTHING,
                        Set.of("LEAD_AGENCY", "COMMUNE_OFFICER", "PRINCIPAL", "SCHOOL_ADMIN", "TEACHER")),
                new Call("POST", "/sessions", "/sessions", newSession(school), Set.of("PRINCIPAL", "SCHOOL_ADMIN")),
                new Call(
                        "DELETE",
                        "/sessions/{uuid}",
                        "/sessions/" + session().get("uuid").asText(),
                        NOTHING,
                        Set.of("PRINCIPAL", "SCHOOL_ADMIN")),
                new Call("GET", "/sheets/{uuid}", "/sheets/" + sheet, NOTHING, SCHOOL),
                new Call("PUT", "/sheets/{uuid}", "/sheets/" + sheet, marks, Set.of("SCHOOL_ADMIN", "TEACHER")),
                new Call("GET", "/modules", "/modules", NOTHING, ALL),
                new Call("GET", "/attempts/{id}", "/attempts/" + attemptOfSomebodyElse(), NOTHING, NOBODY),
                new Call(
                        "PUT",
                        "/attempts/{id}",
                        "/attempts/" + attemptOfSomebodyElse(),
                        Map.of("module", "M6"),
                        NOBODY),
                new Call(
                        "GET", "/parent/attempts/{id}", "/parent/attempts/" + attemptOfSomebodyElse(), NOTHING, NOBODY),
                new Call(
                        "PUT",
                        "/parent/attempts/{id}",
                        "/parent/attempts/" + attemptOfSomebodyElse(),
                        Map.of("module", "M6"),
                        NOBODY),
                new Call("GET", "/certificates", "/certificates?unit=" + city, NOTHING, Set.of("LEAD_AGENCY")),
                new Call("GET", "/certificates", "/certificates?unit=" + school, NOTHING, registerOfTheSchool()),
                new Call(
                        "GET",
                        "/certificates/{id}.pdf",
                        "/certificates/" + certificate + ".pdf",
                        NOTHING,
                        Set.of("LEAD_AGENCY", "DPO")),
                new Call(
                        "POST",
                        "/certificates/{id}/replace",
                        "/certificates/" + certificate + "/replace",
                        reason,
                        Set.of("LEAD_AGENCY")),
                new Call(
                        "POST",
                        "/certificates/{id}/revoke",
                        "/certificates/" + certificate + "/revoke",
                        reason,
                        Set.of("LEAD_AGENCY")),
                new Call("GET", "/audit/verification", "/audit/verification", NOTHING, Set.of("SYS_ADMIN")),
                new Call("GET", "/verify/{code}", "/verify/7KQ4M2XW9U", NOTHING, with(ALL, "STRANGER")),
                new Call("POST", "/sign-in", "/sign-in", Map.of(), with(ALL, "STRANGER")),
                new Call("POST", "/tokens", "/tokens", token, ALL),
                new Call("DELETE", "/tokens/{id}", "/tokens/999999999", NOTHING, NOBODY),
                new Call(
                        "POST",
                        "/roster-imports",
                        "/roster-imports?kind=PUPIL&unit=" + school,
                        NOTHING,
                        Set.of("SCHOOL_ADMIN", "LEAD_AGENCY")),
                new Call(
                        "GET",
                        "/roster-imports/{id}/progress",
                        "/roster-imports/" + file + "/progress",
                        NOTHING,
                        Set.of("SCHOOL_ADMIN", "LEAD_AGENCY")),
                new Call(
                        "GET",
                        "/roster-imports/{id}",
                        "/roster-imports/" + file,
                        NOTHING,
                        Set.of("SCHOOL_ADMIN", "LEAD_AGENCY")),
                new Call(
                        "GET",
                        "/roster-imports/{id}/rejected.xlsx",
                        "/roster-imports/" + file + "/rejected.xlsx",
                        NOTHING,
                        Set.of("SCHOOL_ADMIN", "LEAD_AGENCY")),
                new Call(
                        "POST",
                        "/roster-imports/{id}/apply",
                        "/roster-imports/" + file + "/apply",
                        Map.of(),
                        Set.of("SCHOOL_ADMIN", "LEAD_AGENCY")),
                new Call(
                        "POST",
                        "/roster-imports/{id}/undo",
                        "/roster-imports/" + file + "/undo",
                        NOTHING,
                        Set.of("SCHOOL_ADMIN", "LEAD_AGENCY")));
    }

    // --- the tables are whole -------------------------------------------------------------------------------------

    @Test
    void knowsEveryPage() throws IOException {
        Set<String> known = places().stream().map(Place::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(PAGES_OF_THE_WEB)) {
            assertThat(files.map(PAGES_OF_THE_WEB::relativize)
                            .map(file -> file.toString().replace('\\', '/'))
                            .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF/"))
                            .filter(file -> !known.contains(file)))
                    .isEmpty();
        }
    }

    @Test
    void knowsEveryCall() {
        Set<String> known = calls().stream()
                .map(call -> call.method() + " " + API + call.template())
                .collect(Collectors.toSet());
        Set<String> there = new TreeSet<>();
        Caller.stranger()
                .with("Accept", "application/json")
                .get("/openapi")
                .json()
                .get("paths")
                .properties()
                .forEach(path -> Caller.fields(path.getValue()).stream()
                        .filter(Set.of("get", "put", "post", "delete", "patch")::contains)
                        .forEach(method -> there.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(there).isSubsetOf(known);
        assertThat(known).isSubsetOf(there);
    }

    // --- the tables are true --------------------------------------------------------------------------------------

    @Test
    void opensEachPageToWhomItIsForAndToNobodyElse() {
        List<String> wrong = new ArrayList<>();
        for (Place place : places()) {
            for (String role : ALL) {
                Answer answer = as(role).get(place.address());
                boolean right = place.open().contains(role) ? answer.status() == 200 : isClosed(place, answer);
                if (!right) {
                    wrong.add(role + " " + place.address() + ": " + answer.status());
                }
            }
            Answer answer = Caller.stranger().get(place.address());
            boolean shown = place.open().contains("STRANGER");
            if (answer.status() != (shown ? 200 : 302)
                    || (!shown && !answer.header("Location").contains("/sign-in"))) {
                wrong.add("STRANGER " + place.address() + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Refused; the front door leads those who are inside already to their own first page instead. */
    private static boolean isClosed(Place place, Answer answer) {
        return place.file().equals("sign-in.xhtml")
                ? answer.status() == 302 && !answer.header("Location").contains("/sign-in")
                : Set.of(403, 404, 422).contains(answer.status());
    }

    /** A refusal is 403; where even to say so would tell that something is there, and for what is one's own, 404. */
    @Test
    void answersEachCallToWhomItIsForAndToNobodyElse() {
        List<String> wrong = new ArrayList<>();
        for (Call call : calls()) {
            for (String role : ALL) {
                boolean write = !call.method().equals("GET");
                if (call.open().contains(role) && write) {
                    continue; // What it does is ApiShapesIT's; here nothing is to change.
                }
                Answer answer = send(as(role), call);
                boolean right = call.open().contains(role)
                        ? answer.status() < 400 || answer.code().equals("NOT_FOUND")
                        : Set.of(403, 404, 422).contains(answer.status());
                if (!right) {
                    wrong.add(role + " " + call.method() + " " + call.address() + ": " + answer.status());
                }
            }
            Answer answer = send(Caller.stranger(), call);
            boolean open = call.open().contains("STRANGER") || call.template().startsWith("/parent/");
            if (!open && answer.status() != 401) {
                wrong.add("STRANGER " + call.method() + " " + call.address() + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Answer send(Caller caller, Call call) {
        String address = API + call.address();
        if (call.template().equals("/roster-imports")) {
            return caller.upload(address, "file", "a.csv", "Họ và tên,Ngày sinh,Lớp\n");
        }
        return call.body().equals(NOTHING)
                ? caller.send(call.method(), address, "", "")
                : caller.json(call.method(), address, call.body());
    }

    @Test
    void leadsNobodyToAPageThatTurnsThemAway() {
        List<String> wrong = new ArrayList<>();
        for (String role : ALL) {
            Set<String> ways = new LinkedHashSet<>();
            Answer start = as(role).get(start(role));
            Matcher navigation = Pattern.compile("(?s)<nav.*?</nav>").matcher(start.text());
            while (navigation.find()) {
                Matcher link = Pattern.compile("href=\"([^\"#]+)\"").matcher(navigation.group());
                while (link.find()) {
                    ways.add(link.group(1).replace("&amp;", "&"));
                }
            }
            ways.removeIf(way -> way.contains("sign-out") || way.startsWith("?"));
            ways.add(start(role));
            for (String way : ways) {
                Answer answer = as(role).get(way);
                if (answer.status() != 200) {
                    wrong.add(role + " " + way + ": " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Where the browser goes after signing in. */
    private String start(String role) {
        return as(role).get("/")
                .header("Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst(";.*", "");
    }

    @Test
    void letsNoScriptRunThatThePolicyDoesNotKnow() {
        List<String> wrong = new ArrayList<>();
        Pattern handlers = Pattern.compile("\\son[a-z]+=\"");
        Pattern scripts = Pattern.compile("<script(?![^>]*(nonce|src|type=\"application/json\"))");
        for (Place place : places()) {
            for (String role : place.open()) {
                Answer answer = (role.equals("STRANGER") ? Caller.stranger() : as(role)).get(place.address());
                String policy = answer.header("Content-Security-Policy");
                if (!policy.contains("script-src 'self' 'nonce-") || policy.contains("unsafe")) {
                    wrong.add(place.address() + " policy " + policy);
                }
                if (!place.file().isEmpty()
                        && (handlers.matcher(answer.text()).find()
                                || scripts.matcher(answer.text()).find())) {
                    wrong.add(place.address() + " as " + role + " has a script of its own");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    // --- one school's people and papers are not another's -----------------------------------------------------------

    @Test
    void keepsOneSchoolFromAnother() {
        Caller city = as("CITY_VIEWER");
        long other =
                city.get(API + "/units?code=HG-T01").json().get(0).get("id").asLong();
        long otherClass = city.get(API + "/units/" + other + "/children")
                .json()
                .get(0)
                .get("id")
                .asLong();
        for (String role : List.of("PRINCIPAL", "SCHOOL_ADMIN", "TEACHER", "HOMEROOM", "PUPIL", "LEARNER")) {
            Caller caller = as(role);
            for (long unit : List.of(other, otherClass)) {
                refused(caller, API + "/units/" + unit + "/people");
                refused(caller, API + "/units/" + unit);
                refused(caller, API + "/sessions?unit=" + unit);
                refused(caller, API + "/campaigns/" + campaign() + "/statistics?by=CLASS&unit=" + unit);
                refused(caller, API + "/certificates?unit=" + unit);
                refused(caller, "/certification/register.xhtml?unit=" + unit);
                refused(caller, "/statistics/schools.xhtml?unit=" + unit);
                refused(caller, "/statistics/people.xhtml?unit=" + unit);
                refused(caller, "/statistics/export.xlsx?unit=" + unit);
                refused(caller, "/access/pictures.xhtml?unit=" + unit);
            }
            Answer upload = caller.upload(
                    API + "/roster-imports?kind=PUPIL&unit=" + other, "file", "a.csv", "Họ và tên,Ngày sinh,Lớp\n");
            assertThat(upload.status()).as("%s imports elsewhere", role).isEqualTo(403);
            Answer plan = caller.post(API + "/sessions", newSession(otherClass));
            assertThat(plan.status()).as("%s plans elsewhere", role).isEqualTo(403);
        }
    }

    @Test
    void keepsAFormTeacherToTheOwnClass() {
        Caller teacher = as("HOMEROOM");
        long own = khien.account("HOMEROOM").unitId();
        long neighbour = lastClass();

        assertThat(teacher.get(API + "/units/" + own + "/people").status()).isEqualTo(200);
        assertThat(neighbour).isNotEqualTo(own);
        refused(teacher, API + "/units/" + neighbour + "/people");
        refused(teacher, API + "/units/" + khien.account("PRINCIPAL").unitId() + "/people");
        refused(teacher, API + "/sheets/" + sheet());
        refused(teacher, "/attendance/roll.xhtml?sheet=" + sheet());
        refused(teacher, "/statistics/people.xhtml?unit=" + neighbour);
        refused(teacher, "/access/pictures.xhtml?unit=" + neighbour);
    }

    @Test
    void showsNamesToNobodyAboveTheSchoolWithoutAReason() {
        for (String role : ABOVE_SCHOOLS) {
            refused(as(role), API + "/units/" + khien.account("HOMEROOM").unitId() + "/people");
            refused(as(role), API + "/sheets/" + sheet());
        }
    }

    private static void refused(Caller caller, String address) {
        assertThat(caller.get(address).status()).as(address).isIn(403, 404);
    }

    // --- what the tables speak of -----------------------------------------------------------------------------------

    private Caller as(String role) {
        return callers.computeIfAbsent(role, Caller::signedIn);
    }

    private static Set<String> with(Set<String> roles, String... more) {
        Set<String> all = new TreeSet<>(roles);
        all.addAll(List.of(more));
        return all;
    }

    /** Those whose part of the tree holds the school. */
    private static Set<String> covering(Set<String> roles) {
        Set<String> covering = new TreeSet<>(roles);
        covering.removeAll(Set.of("DEPARTMENT_OFFICER", "HOMEROOM"));
        return covering;
    }

    private static Set<String> registerOfTheSchool() {
        return Set.of("LEAD_AGENCY", "COMMUNE_OFFICER", "PRINCIPAL", "SCHOOL_ADMIN");
    }

    private long programme() {
        return as("CITY_VIEWER")
                .get(API + "/campaigns/" + campaign())
                .json()
                .get("programmeId")
                .asLong();
    }

    private long campaign() {
        for (JsonNode campaign : as("CITY_VIEWER").get(API + "/campaigns").json()) {
            if (campaign.get("state").asText().equals("OPEN")
                    && campaign.get("unitId").asLong()
                            == khien.account("LEAD_AGENCY").unitId()) {
                return campaign.get("id").asLong();
            }
        }
        throw new AssertionError("No campaign is open in the whole city");
    }

    private long lastClass() {
        JsonNode people = as("SCHOOL_ADMIN")
                .get(API + "/units/" + khien.account("SCHOOL_ADMIN").unitId() + "/people?position=PUPIL")
                .json()
                .get("rows");
        long own = khien.account("HOMEROOM").unitId();
        for (JsonNode person : people) {
            if (person.get("unitId").asLong() != own) {
                return person.get("unitId").asLong();
            }
        }
        throw new AssertionError("All pupils are in one class");
    }

    private long pupilOfTheSchool() {
        return as("SCHOOL_ADMIN")
                .get(API + "/units/" + lastClass() + "/people?position=PUPIL")
                .json()
                .get("rows")
                .get(0)
                .get("id")
                .asLong();
    }

    private long lastPupilOfTheSchool() {
        JsonNode rows = as("SCHOOL_ADMIN")
                .get(API + "/units/" + lastClass() + "/people?position=PUPIL")
                .json()
                .get("rows");
        return rows.get(rows.size() - 1).get("id").asLong();
    }

    private static @Nullable JsonNode session;
    private static long imported;
    private static long issued;
    private static String attempt = "";

    private JsonNode session() {
        JsonNode planned = session;
        if (planned == null) {
            planned = as("SCHOOL_ADMIN")
                    .post(API + "/sessions", newSession(lastClass()))
                    .json();
            session = planned;
        }
        return planned;
    }

    private String sheet() {
        return session().get("sheets").get(0).get("uuid").asText();
    }

    private Map<String, Object> newSession(long unit) {
        return Map.of(
                "uuid",
                UUID.randomUUID().toString(),
                "unitId",
                unit,
                "campaignId",
                campaign(),
                "form",
                "CLASS_MEETING",
                "topic",
                "Ai xem được gì",
                "startsAt",
                Instant.now()
                        .minus(Duration.ofDays(4))
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
    }

    private static Map<String, Object> newProgramme(long unit) {
        return Map.of(
                "code", "AI-XEM",
                "name", "Ai xem được gì",
                "legalBasis", "Thử",
                "unitId", unit,
                "validFrom", "2026-08-01",
                "requirements", List.of(Map.of("audience", "OFFICIAL", "rule", "SELF", "moduleCode", "M7")));
    }

    private static Map<String, Object> newCampaign(long unit) {
        return Map.of("name", "Ai xem được gì", "unitId", unit, "startsOn", "2026-09-01", "endsOn", "2026-09-02");
    }

    private long rosterImport() {
        if (imported == 0) {
            imported = as("SCHOOL_ADMIN")
                    .upload(
                            API + "/roster-imports?kind=PUPIL&unit="
                                    + khien.account("SCHOOL_ADMIN").unitId(),
                            "file",
                            "a.csv",
                            "Họ và tên,Ngày sinh,Lớp\nLê Thử,01/02/2012,9Z\n")
                    .json()
                    .get("id")
                    .asLong();
        }
        return imported;
    }

    /** Of an official of the city, who does the module for it. */
    private long certificate() {
        if (issued == 0) {
            Caller official = as("DPO");
            official.passQuiz("M7");
            issued = official.get(API + "/certificates")
                    .json()
                    .get("rows")
                    .get(0)
                    .get("id")
                    .asLong();
        }
        return issued;
    }

    private String attemptOfSomebodyElse() {
        if (attempt.isEmpty()) {
            attempt = UUID.randomUUID().toString();
            DemoAccount second = khien.accounts().stream()
                    .filter(account -> account.role().equals("PUPIL"))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            Caller.signedIn(second).put(API + "/attempts/" + attempt, Map.of("module", "M6"));
        }
        return attempt;
    }
}
