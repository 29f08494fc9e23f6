package vn.khien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import vn.khien.whole.DemoAccount;
import vn.khien.whole.RunningKhien;

/** One signed-in user on a kept connection, sending what a browser sends and reading the whole answer. */
final class Actor {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Opening a campaign over a whole city is one call. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final String BOUNDARY = "khien-upload";

    private final RunningKhien khien;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    private Actor(RunningKhien khien) {
        this.khien = khien;
    }

    static Actor signedIn(RunningKhien khien, DemoAccount account) {
        Actor actor = new Actor(khien);
        actor.send("POST", "/api/v1/sign-in", Map.of("login", account.login(), "password", account.password()));
        return actor;
    }

    String get(String path) {
        return expectSuccess(path, HttpRequest.newBuilder(khien.at(path)).header("Accept-Encoding", "gzip"));
    }

    JsonNode getJson(String path) {
        return parsed(expectSuccess(path, HttpRequest.newBuilder(khien.at(path))));
    }

    JsonNode put(String path, Object body) {
        return parsed(send("PUT", path, body));
    }

    JsonNode post(String path, Object body) {
        return parsed(send("POST", path, body));
    }

    /** Uploads a class list and writes its pupils; tells the import. All of them must be good. */
    long importClasses(long unit, byte[] workbook, int pupils) {
        JsonNode check = parsed(expectSuccess(
                "/api/v1/roster-imports",
                HttpRequest.newBuilder(khien.at("/api/v1/roster-imports?kind=PUPIL&unit=" + unit))
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString("--" + BOUNDARY + "\r\n"
                                        + "Content-Disposition: form-data; name=\"file\"; filename=\"lop.xlsx\"\r\n"
                                        + "Content-Type: application/octet-stream\r\n\r\n"),
                                BodyPublishers.ofByteArray(workbook),
                                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("X-Requested-With", "khien")));
        if (check.path("accepted").size() != pupils) {
            throw new IllegalStateException("Not all are good: " + check.path("counts") + check.path("rejected"));
        }
        long id = check.path("id").asLong();
        post("/api/v1/roster-imports/" + id + "/apply", Map.of());
        return id;
    }

    private String send(String method, String path, Object body) {
        try {
            return expectSuccess(
                    path,
                    HttpRequest.newBuilder(khien.at(path))
                            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                            .header("Content-Type", "application/json")
                            .header("X-Requested-With", "khien"));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write " + body, e);
        }
    }

    private String expectSuccess(String path, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + text(answer));
            }
            return text(answer);
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at " + path, e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers().firstValue("Content-Encoding").equals(Optional.of("gzip"));
        try (InputStream body = packed
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body()))
                : new ByteArrayInputStream(answer.body())) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException("No JSON: " + body, e);
        }
    }
}
