package vn.khien;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
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

    private static final Set<String> PLACES = Set.of("", "entity", "control", "boundary", "page", "rest");
    private static final Set<String> ENTERED_FROM_OUTSIDE = Set.of("", "boundary");

    /** What each place may use inside its own capability. */
    private static final Map<String, Set<String>> INSIDE = Map.of(
            "", Set.of(""),
            "entity", Set.of("", "entity"),
            "control", Set.of("", "entity", "control"),
            "boundary", Set.of("", "entity", "control", "boundary"),
            "page", Set.of("", "boundary", "page"),
            "rest", Set.of("", "boundary", "rest"),
            "web", Set.of("", "boundary", "control", "web"));

    private static final int MOST_COLLABORATORS = 5;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.khien");

    @Test
    void readsTheClassesOfBothSides() {
        assertThat(CLASSES).hasSizeGreaterThan(300);
        assertThat(CLASSES).anyMatch(type -> place(type).equals("entity"));
        assertThat(CLASSES).anyMatch(type -> place(type).equals("page"));
    }

    @Test
    void knowsTheFloorOfEveryCapability() {
        assertThat(CLASSES.stream().map(ArchitectureTest::capability).distinct())
                .allMatch(FLOORS::containsKey);
    }

    @Test
    void usesOnlyCapabilitiesBelow() {
        assertThat(uses(use -> !sameCapability(use) && floor(use.getTargetClass()) >= floor(use.getOriginClass())))
                .isEmpty();
    }

    @Test
    void entersAnotherCapabilityByItsWordsOrItsBoundary() {
        assertThat(uses(use -> !sameCapability(use)
                        && !capability(use.getTargetClass()).equals("shared")
                        && !ENTERED_FROM_OUTSIDE.contains(place(use.getTargetClass()))))
                .isEmpty();
    }

    @Test
    void keepsToThePlacesOfACapability() {
        assertThat(CLASSES.stream()
                        .filter(type -> !capability(type).equals("shared") && !isDoor(type))
                        .filter(type -> !PLACES.contains(place(type)))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void pointsDownInsideACapability() {
        assertThat(uses(use -> isOurs(use.getTargetClass())
                        && sameCapability(use)
                        && !capability(use.getOriginClass()).equals("shared")
                        && !INSIDE.getOrDefault(place(use.getOriginClass()), Set.of())
                                .contains(place(use.getTargetClass()))))
                .isEmpty();
    }

    @Test
    void leavesShiroToAccess() {
        assertThat(uses(use -> use.getTargetClass().getPackageName().startsWith("org.apache.shiro")
                        && !capability(use.getOriginClass()).equals("access")))
                .isEmpty();
    }

    @Test
    void leavesFacesToPages() {
        assertThat(uses(use -> isFaces(use.getTargetClass())
                        && !place(use.getOriginClass()).equals("page")
                        && !use.getOriginClass().getPackageName().equals("vn.khien.shared.faces")))
                .isEmpty();
    }

    @Test
    void injectsAtMostFiveCollaborators() {
        assertThat(CLASSES.stream()
                        .filter(type -> collaborators(type) > MOST_COLLABORATORS)
                        .map(JavaClass::getName))
                .isEmpty();
    }

    /** A name left to the provider is written in capitals, which MariaDB takes for another table. */
    @Test
    void namesTheTableOfEveryEntity() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) && !type.isAnnotatedWith(Table.class))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static long collaborators(JavaClass type) {
        return type.getFields().stream().filter(ArchitectureTest::isInjected).count();
    }

    private static boolean isInjected(JavaField field) {
        return field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(PersistenceContext.class);
    }

    private static List<String> uses(Predicate<Dependency> forbidden) {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> isOurs(use.getTargetClass())
                        || !use.getTargetClass().getName().startsWith("vn."))
                .filter(forbidden)
                .map(use -> use.getOriginClass().getName() + " -> "
                        + use.getTargetClass().getName())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean sameCapability(Dependency use) {
        return !isOurs(use.getTargetClass())
                || capability(use.getOriginClass()).equals(capability(use.getTargetClass()));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("vn.khien");
    }

    private static boolean isDoor(JavaClass type) {
        return type.getPackageName().equals("vn.khien.access.web");
    }

    private static boolean isFaces(JavaClass type) {
        return Stream.of("jakarta.faces", "org.primefaces", "org.omnifaces")
                .anyMatch(type.getPackageName()::startsWith);
    }

    private static int floor(JavaClass type) {
        return FLOORS.getOrDefault(capability(type), Integer.MAX_VALUE);
    }

    private static String capability(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    /** The package below the capability, empty for its words. */
    private static String place(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 3 ? String.join(".", List.of(parts).subList(3, parts.length)) : "";
    }
}
