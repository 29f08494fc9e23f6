package vn.khien;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The product's own classes of both modules, read once for all rules. */
final class KhienClasses {
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.khien");

    private KhienClasses() {}

    /** Names of the classes of which something must not be true. */
    static List<String> named(Predicate<JavaClass> forbidden) {
        return ALL.stream().filter(forbidden).map(JavaClass::getName).sorted().toList();
    }

    /** What is found in the classes, each as a sentence about what is wrong. */
    static List<String> found(Function<JavaClass, Stream<String>> wrong) {
        return ALL.stream().flatMap(wrong).distinct().sorted().toList();
    }

    /** Who uses what, where that must not be. */
    static List<String> uses(Predicate<Dependency> forbidden) {
        return found(type -> type.getDirectDependenciesFromSelf().stream()
                .filter(forbidden)
                .map(use -> use.getOriginClass().getName() + " -> "
                        + use.getTargetClass().getName()));
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("vn.khien");
    }

    static boolean isShared(JavaClass type) {
        return capability(type).equals("shared");
    }

    /** The package below the root: the capability. */
    static String capability(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    /** The package below the capability, {@code words} for its words. */
    static String place(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 3 ? String.join(".", List.of(parts).subList(3, parts.length)) : "words";
    }

    static boolean isIn(JavaClass type, String... places) {
        return List.of(places).contains(place(type));
    }

    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
