package vn.khien;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.KhienClasses.ALL;
import static vn.khien.KhienClasses.capability;
import static vn.khien.KhienClasses.isIn;
import static vn.khien.KhienClasses.isOurs;
import static vn.khien.KhienClasses.isShared;
import static vn.khien.KhienClasses.named;
import static vn.khien.KhienClasses.place;
import static vn.khien.KhienClasses.uses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The floors of the house and the places inside a capability. Plain test methods, because rules kept in fields are skipped
 * by some runners; the first test fails when no class was read.
 */
class ArchitectureTest {
    /** Ground floor first; a capability may use those on floors below its own. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("shared", 0),
            Map.entry("organisation", 1),
            Map.entry("people", 2),
            Map.entry("access", 3),
            Map.entry("roster", 4),
            Map.entry("learning", 4),
            Map.entry("programme", 5),
            Map.entry("attendance", 6),
            Map.entry("completion", 7),
            Map.entry("certification", 8),
            Map.entry("statistics", 8),
            Map.entry("notification", 8),
            Map.entry("reporting", 9),
            Map.entry("demo", 10));

    private static final Set<String> PLACES = Set.of("words", "entity", "control", "boundary", "page", "rest");

    /** {@code shared} knows no activity: it has words, files of people, and what all pages or all calls lean on. */
    private static final Set<String> PLACES_OF_SHARED = Set.of("words", "sheet", "web", "faces", "rest");

    /** What each place may use inside its own capability. {@code web} is the door, the configuration of Shiro. */
    private static final Map<String, Set<String>> INSIDE = Map.of(
            "words", Set.of("words"),
            "entity", Set.of("words", "entity"),
            "control", Set.of("words", "entity", "control"),
            "boundary", Set.of("words", "entity", "control", "boundary"),
            "page", Set.of("words", "boundary", "page"),
            "rest", Set.of("words", "boundary", "rest"),
            "web", Set.of("words", "boundary", "control", "web"));

    /** What each place may use of another capability. */
    private static final Map<String, Set<String>> OUTSIDE = Map.of(
            "words", Set.of("words"),
            "entity", Set.of("words"),
            "control", Set.of("words", "boundary"),
            "boundary", Set.of("words", "boundary"),
            "page", Set.of("words", "boundary"),
            "rest", Set.of("words", "boundary"),
            "web", Set.of("words", "boundary"));

    /** What each place may use of {@code shared}, which has places of its own. */
    private static final Map<String, Set<String>> OF_SHARED = Map.of(
            "words", Set.of("words", "sheet"),
            "entity", Set.of("words"),
            "control", Set.of("words", "sheet"),
            "boundary", Set.of("words", "sheet"),
            "page", Set.of("words", "web", "faces"),
            "rest", Set.of("words", "sheet", "web", "rest"),
            "web", Set.of("words", "web"));

    private static final Map<String, Set<String>> INSIDE_SHARED = Map.of(
            "words", Set.of("words"),
            "sheet", Set.of("words", "sheet"),
            "web", Set.of("words", "web"),
            "faces", Set.of("words", "web", "faces"),
            "rest", Set.of("words", "web", "rest"));

    @Test
    void readsTheClassesOfBothSides() {
        assertThat(ALL).hasSizeGreaterThan(400);
        assertThat(ALL).anyMatch(type -> isIn(type, "entity"));
        assertThat(ALL).anyMatch(type -> isIn(type, "page"));
    }

    @Test
    void knowsTheFloorOfEveryCapability() {
        assertThat(ALL.stream().map(KhienClasses::capability).distinct()).allMatch(FLOORS::containsKey);
    }

    @Test
    void usesOnlyCapabilitiesBelow() {
        assertThat(uses(use -> crosses(use) && floor(use.getTargetClass()) >= floor(use.getOriginClass())))
                .isEmpty();
    }

    @Test
    void entersAnotherCapabilityByItsWordsOrItsBoundary() {
        assertThat(uses(use -> crosses(use) && !isShared(use.getTargetClass()) && !allowed(OUTSIDE, use)))
                .isEmpty();
    }

    @Test
    void takesFromSharedWhatIsMeantForThePlace() {
        assertThat(uses(use -> crosses(use) && isShared(use.getTargetClass()) && !allowed(OF_SHARED, use)))
                .isEmpty();
    }

    @Test
    void keepsToThePlacesOfACapability() {
        assertThat(named(type -> !(isShared(type) ? PLACES_OF_SHARED : PLACES).contains(place(type)) && !isDoor(type)))
                .isEmpty();
    }

    @Test
    void pointsDownInsideACapability() {
        assertThat(uses(use ->
                        staysInside(use) && !allowed(isShared(use.getOriginClass()) ? INSIDE_SHARED : INSIDE, use)))
                .isEmpty();
    }

    @Test
    void leavesShiroToAccessAndItsDoor() {
        assertThat(usesOf(
                        type -> capability(type).equals("access") && isIn(type, "control", "boundary", "web"),
                        "org.apache.shiro"))
                .isEmpty();
    }

    @Test
    void leavesFacesToPages() {
        assertThat(usesOf(
                        type -> isIn(type, "page", "faces"),
                        "jakarta.faces",
                        "jakarta.el",
                        "org.primefaces",
                        "org.omnifaces"))
                .isEmpty();
    }

    @Test
    void leavesRestToResources() {
        assertThat(usesOf(type -> isIn(type, "rest"), "jakarta.ws.rs", "org.eclipse.microprofile.openapi"))
                .isEmpty();
    }

    /** The domain can be used without a browser in front of it. */
    @Test
    void leavesServletsToTheWeb() {
        assertThat(usesOf(type -> isIn(type, "page", "rest", "web", "faces"), "jakarta.servlet"))
                .isEmpty();
    }

    /** A page or a resource that could write would do so past the boundary, where permissions are asked. */
    @Test
    void leavesPersistenceToTheDomain() {
        assertThat(usesOf(type -> isShared(type) || isIn(type, "entity", "control", "boundary"), "jakarta.persistence"))
                .isEmpty();
    }

    private static List<String> usesOf(Predicate<JavaClass> allowed, String... libraries) {
        return uses(use -> !allowed.test(use.getOriginClass())
                && Stream.of(libraries).anyMatch(use.getTargetClass().getPackageName()::startsWith));
    }

    private static boolean allowed(Map<String, Set<String>> table, Dependency use) {
        return table.getOrDefault(role(use.getOriginClass()), Set.of()).contains(place(use.getTargetClass()));
    }

    /** {@code demo} has no words to speak of: all of it uses the others' boundaries, as their users do. */
    private static String role(JavaClass type) {
        return capability(type).equals("demo") ? "control" : place(type);
    }

    private static boolean crosses(Dependency use) {
        return isOurs(use.getTargetClass()) && !staysInside(use);
    }

    private static boolean staysInside(Dependency use) {
        return isOurs(use.getTargetClass())
                && capability(use.getOriginClass()).equals(capability(use.getTargetClass()));
    }

    private static boolean isDoor(JavaClass type) {
        return type.getPackageName().equals("vn.khien.access.web");
    }

    private static int floor(JavaClass type) {
        return FLOORS.getOrDefault(capability(type), Integer.MAX_VALUE);
    }
}
