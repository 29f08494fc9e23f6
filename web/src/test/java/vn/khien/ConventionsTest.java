package vn.khien;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.KhienClasses.capability;
import static vn.khien.KhienClasses.found;
import static vn.khien.KhienClasses.isIn;
import static vn.khien.KhienClasses.isOurs;
import static vn.khien.KhienClasses.named;
import static vn.khien.KhienClasses.uses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.ErrorCode;

/** How classes are written, as far as a machine can see it. */
class ConventionsTest {
    private static final int MOST_COLLABORATORS = 5;
    private static final int MOST_OFFERED = 8;
    private static final Pattern GETTER = Pattern.compile("(get|set)[A-Z].*");

    /** Words that say nothing about what a class is for. */
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Service|Facade|Dao|DAO)|I[A-Z][a-z].*");

    private static final Pattern CLOCK = Pattern.compile("java\\.time\\.\\w+\\.now\\(.*"
            + "|java\\.time\\.Clock\\.(system|tick)\\w*\\(.*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*"
            + "|java\\.time\\.ZoneId\\.systemDefault\\(.*");
    private static final Pattern CONSOLE =
            Pattern.compile("java\\.lang\\.System\\.(out|err)|.*\\.printStackTrace\\(.*");

    /** Each with its reason; everything else starts its transaction at a stateless boundary. */
    private static final Map<String, String> TRANSACTIONS_ELSEWHERE = Map.ofEntries(
            Map.entry("vn.khien.shared.SchemaMigration", "the schema comes before every transaction"),
            Map.entry("vn.khien.shared.IdBlocks", "a reserved block stays reserved when its taker rolls back"),
            Map.entry("vn.khien.learning.control.ModuleRegistration", "runs at the start, when no user is there"),
            Map.entry("vn.khien.demo.DemoStart", "calls boundaries one after the other, as people do"),
            Map.entry("vn.khien.access.boundary.SystemActor", "leaves transactions to the work that it lets run"),
            Map.entry(
                    "vn.khien.organisation.boundary.TreeOfToday",
                    "runs at the start and at midnight, when no user is there"),
            Map.entry("vn.khien.access.boundary.AuditTurns", "runs by the clock, when no user is there"),
            Map.entry("vn.khien.access.control.GrantQueries", "is asked by pages that have not called a boundary yet"),
            Map.entry(
                    "vn.khien.access.control.SessionMarks", "is asked by the door, which comes before every boundary"),
            Map.entry(
                    "vn.khien.access.control.PasswordResetWork",
                    "runs after the answer, so that its time tells nothing"),
            Map.entry(
                    "vn.khien.notification.control.MailSteps",
                    "claims, sends and notes a mail in transactions of their own"));

    /** What boundaries offer without asking who acts, by the reason. */
    private static final Map<String, List<String>> OPEN_TO_ALL = Map.of(
            "nobody is signed in yet, or any longer",
                    List.of(
                            "SignIn.withPassword",
                            "SignIn.withCode",
                            "SignIn.withCard",
                            "SignIn.withPictures",
                            "SignIn.out",
                            "PasswordChoice.login",
                            "PasswordReset.isOffered"),
            "they concern the own account, which they ask Shiro for",
                    List.of(
                            "ApiTokens.issue",
                            "ApiTokens.own",
                            "ApiTokens.revoke",
                            "SignIn.roles",
                            "OwnAccount.facts",
                            "OwnAccount.sessions",
                            "SecondFactor.isOn",
                            "SecondFactor.begin",
                            "SecondFactor.newRecoveryCodes"),
            "strangers check papers", List.of("Verification.check"),
            "what a teacher gave out is shown: a parent's link, then the child's code, or the token of an opened device",
                    List.of(
                            "ParentVisit.open",
                            "ParentVisit.enter",
                            "ParentVisit.module",
                            "SecondChild.add",
                            "KioskVisit.room",
                            "KioskVisit.enter",
                            "KioskVisit.isOpen",
                            "CalledNames.ofClass"),
            "names of units stand on every certificate",
                    List.of(
                            "UnitNames.unit",
                            "UnitNames.unitOn",
                            "UnitNames.named",
                            "UnitNames.namedOn",
                            "UnitNames.byCode"),
            "the calendar is the same for everybody",
                    List.of("Classes.yearOf", "Classes.year", "Classes.years", "Classes.terms", "SessionIdeas.end"),
            "learning material and help channels are public",
                    List.of(
                            "ModuleLibrary.modules",
                            "ModuleLibrary.module",
                            "ModuleLibrary.lessons",
                            "ModuleLibrary.modulesForGuardians",
                            "ModuleLibrary.picture",
                            "SessionIdeas.modules",
                            "HelpChannels.all"),
            "learners are told why they have a duty, and certificates print it",
                    List.of(
                            "Campaigns.campaign",
                            "Campaigns.openAt",
                            "Campaigns.allOpen",
                            "Campaigns.requirement",
                            "Campaigns.requirements"),
            "for work of the program itself, and not handed on to the user",
                    List.of(
                            "PaperNames.person",
                            "SealedTexts.seal",
                            "SealedTexts.open",
                            "MailDelivery.turn",
                            "SystemActor.run",
                            "Errand.of",
                            "CompletionRebuild.turnOfTheDay",
                            "TreeOfToday.turnOfTheDay",
                            "AuditTurns.turn",
                            "AuditBinding.bindSome"),
            "reads a file and nothing else", List.of("UnitList.read"));

    @Test
    void injectsAtMostFiveCollaborators() {
        assertThat(found(type -> collaborators(type) > MOST_COLLABORATORS
                        ? Stream.of(type.getName() + " injects " + collaborators(type))
                        : Stream.of()))
                .isEmpty();
    }

    @Test
    void offersAboutSevenMethodsPerBoundary() {
        assertThat(named(type -> isIn(type, "boundary") && offered(type).size() > MOST_OFFERED))
                .isEmpty();
    }

    @Test
    void startsTransactionsOnlyInStatelessBoundaries() {
        assertThat(named(type -> isIn(type, "boundary")
                        && !type.isInterface()
                        && !type.getSimpleName().equals("package-info")
                        && !type.getEnclosingClass().isPresent()
                        && !type.isAnnotatedWith(Stateless.class)
                        && !TRANSACTIONS_ELSEWHERE.containsKey(type.getName())))
                .isEmpty();
        assertThat(named(type -> !isIn(type, "boundary")
                        && !TRANSACTIONS_ELSEWHERE.containsKey(type.getName())
                        && startsTransactions(type)))
                .isEmpty();
    }

    @Test
    void asksWhoActsInEveryMethodOfABoundary() {
        assertThat(found(type -> isIn(type, "boundary")
                        ? offered(type).stream()
                                .filter(method -> !asksWhoActs(method))
                                .map(method -> type.getSimpleName() + "." + method.getName())
                        : Stream.of()))
                .containsExactlyInAnyOrderElementsOf(
                        OPEN_TO_ALL.values().stream().flatMap(List::stream).toList());
    }

    @Test
    void givesNoClassAnEmptyName() {
        assertThat(named(type -> EMPTY_NAME.matcher(type.getSimpleName()).matches()))
                .isEmpty();
    }

    /** The rule and the change of state stand in one method; a setter would be a way around it. */
    @Test
    void putsNoGettersOrSettersOnEntitiesAndRecords() {
        assertThat(found(type -> isIn(type, "entity") || type.isRecord()
                        ? type.getMethods().stream()
                                .filter(method ->
                                        GETTER.matcher(method.getName()).matches() && !isAskedFor(type, method))
                                .map(JavaMethod::getFullName)
                        : Stream.of()))
                .isEmpty();
    }

    /** A table name left to the provider is written in capitals, which MariaDB takes for another table. */
    @Test
    void keepsEntitiesInTheirPlaceAndNamesTheirTables() {
        assertThat(named(type -> type.isAnnotatedWith(Entity.class)
                        && !(isIn(type, "entity") && type.isAnnotatedWith(Table.class))))
                .isEmpty();
    }

    /** Only the container calls an observer, and its name says no more than its event does. */
    @Test
    void hidesObserversInControls() {
        assertThat(found(type -> type.getMethods().stream()
                        .filter(ConventionsTest::observes)
                        .filter(method -> !method.getName().equals("on")
                                || !isIn(type, "control")
                                || method.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaMethod::getFullName)))
                .isEmpty();
    }

    @Test
    void namesErrorCodesAfterTheirCapability() {
        assertThat(named(type -> type.isEnum()
                        && type.isAssignableTo(ErrorCode.class)
                        && !(isIn(type, "words")
                                && type.getSimpleName().equals(KhienClasses.capitalised(capability(type)) + "Error"))))
                .isEmpty();
    }

    /** Everything else is handed the clock, so that a test can say what time it is. */
    @Test
    void readsTheClockInOnePlace() {
        assertThat(found(type -> type.getAccessesFromSelf().stream()
                        .filter(ConventionsTest::readsTheClock)
                        .map(access -> access.getOrigin().getOwner().getName() + " calls "
                                + access.getTarget().getFullName())
                        .map(ConventionsTest::withoutArguments)))
                .containsExactly(
                        "vn.khien.shared.ClockProducer calls java.time.Clock.tickSeconds",
                        // The container, which hands out the clock, may be what failed.
                        "vn.khien.shared.web.Incident calls java.time.Instant.now");
        assertThat(uses(use -> Set.of("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat")
                        .contains(use.getTargetClass().getName())))
                .isEmpty();
    }

    @Test
    void namesTheZoneOnce() throws IOException {
        List<String> naming = new ArrayList<>();
        for (String module : List.of("../ejb/src/main", "src/main")) {
            try (Stream<Path> files = Files.walk(Path.of(module))) {
                for (Path file : files.filter(ConventionsTest::isText).toList()) {
                    if (Files.readString(file).contains(CityTime.ZONE.getId())) {
                        naming.add(file.getFileName().toString());
                    }
                }
            }
        }

        assertThat(naming).containsExactly("CityTime.java");
    }

    @Test
    void logsThroughTheLoggerOfThePlatform() {
        assertThat(uses(use -> Stream.of(
                                "java.util.logging", "org.slf4j", "org.apache.logging", "org.apache.commons.logging")
                        .anyMatch(use.getTargetClass().getPackageName()::startsWith)))
                // DataSource asks for it.
                .containsExactly("vn.khien.shared.DatabaseSource -> java.util.logging.Logger");
        assertThat(found(type -> type.getAccessesFromSelf().stream()
                        .filter(ConventionsTest::printsToTheConsole)
                        .map(access -> access.getOrigin().getFullName())))
                .isEmpty();
    }

    private static long collaborators(JavaClass type) {
        return type.getFields().stream().filter(ConventionsTest::isInjected).count();
    }

    /** A setting is no collaborator. */
    private static boolean isInjected(JavaField field) {
        return !field.isAnnotatedWith(ConfigProperty.class)
                && Stream.of(Inject.class, PersistenceContext.class, Resource.class, EJB.class)
                        .anyMatch(field::isAnnotatedWith);
    }

    private static boolean startsTransactions(JavaClass type) {
        List<Class<? extends Annotation>> starting = List.of(
                Stateless.class,
                Stateful.class,
                Singleton.class,
                TransactionAttribute.class,
                TransactionManagement.class,
                Transactional.class);
        return starting.stream()
                        .anyMatch(annotation -> type.isAnnotatedWith(annotation)
                                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation)))
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().isEquivalentTo(UserTransaction.class));
    }

    /** The methods that others can call on a boundary. */
    private static List<JavaMethod> offered(JavaClass type) {
        if (type.getEnclosingClass().isPresent()) {
            return List.of();
        }
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }

    /** Whether a method asks the current user, itself or through what it calls of ours. */
    private static boolean asksWhoActs(JavaMethod method) {
        Deque<JavaMethod> open = new ArrayDeque<>(List.of(method));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            JavaMethod next = open.pop();
            if (next.getOwner().isEquivalentTo(CurrentUser.class)) {
                return true;
            }
            if (seen.add(next.getFullName())) {
                called(next).forEach(open::push);
            }
        }
        return false;
    }

    private static Stream<JavaMethod> called(JavaMethod method) {
        Predicate<AccessTarget> ours = target -> isOurs(target.getOwner());
        return Stream.concat(
                method.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTarget())
                        .filter(ours)
                        .flatMap(target -> target.resolveMember().stream()),
                method.getMethodReferencesFromSelf().stream()
                        .map(reference -> reference.getTarget())
                        .filter(ours)
                        .flatMap(target -> target.resolveMember().stream()));
    }

    /** Whether an interface of a library asks for the method. */
    private static boolean isAskedFor(JavaClass type, JavaMethod method) {
        return type.getAllRawInterfaces().stream()
                .flatMap(asking -> asking.getMethods().stream())
                .anyMatch(asked -> asked.getName().equals(method.getName()));
    }

    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        return CLOCK.matcher(access.getTarget().getFullName()).matches();
    }

    private static boolean printsToTheConsole(JavaAccess<?> access) {
        return CONSOLE.matcher(access.getTarget().getFullName()).matches();
    }

    private static String withoutArguments(String call) {
        return call.replaceAll("\\(.*", "");
    }

    private static boolean isText(Path file) {
        return Pattern.compile(".*\\.(java|xhtml|xml|js|properties|sql|yaml)")
                .matcher(file.toString())
                .matches();
    }
}
