package vn.khien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import vn.khien.whole.DemoAccount;
import vn.khien.whole.RunningKhien;

/** One signed-in user on a kept connection, sending what a browser sends and reading the whole answer. */
final class Actor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": "
                        + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at " + path, e);
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
