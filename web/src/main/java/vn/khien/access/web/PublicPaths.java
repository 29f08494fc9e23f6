package vn.khien.access.web;

import java.util.List;
import java.util.Set;

/** What may be reached without signing in. Everything that does not stand here needs a signed-in user. */
final class PublicPaths {
    private static final Set<String> EXACT = Set.of(
            "/",
            "/sign-in",
            "/sign-in.xhtml",
            "/sign-out",
            "/access/password.xhtml",
            "/kiosk",
            "/access/kiosk.xhtml",
            "/access/forgotten.xhtml",
            "/verify",
            "/certification/verify.xhtml",
            "/openapi",
            "/favicon.ico",
            "/robots.txt",
            "/api/v1/sign-in");
    private static final List<String> BELOW = List.of(
            "/verify/",
            "/p/",
            "/pictures/",
            "/card/",
            "/invitation/",
            "/health/",
            "/openapi/",
            "/problem/",
            "/resources/",
            "/jakarta.faces.resource/",
            "/api/v1/verify/",
            "/api/v1/parent/");

    private PublicPaths() {}

    /** Whether the path, decoded and without the context, is open to everybody. */
    static boolean contains(String path) {
        return EXACT.contains(path) || BELOW.stream().anyMatch(path::startsWith);
    }
}
