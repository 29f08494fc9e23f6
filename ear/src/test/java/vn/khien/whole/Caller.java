package vn.khien.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;

/** Another program, with a session of its own or without one. Follows no redirect. */
final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MULTIPART = "multipart/form-data; boundary=part";

    private final HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Caller() {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        headers.put("X-Requested-With", "test");
    }

    /** What came back. */
    record Answer(int status, HttpHeaders headers, String text) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(text, e);
            }
        }

        /** The code of a problem document. */
        String code() {
            return json().path("code").asText();
        }

        String detail() {
            return json().path("detail").asText();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    static Caller stranger() {
        return new Caller();
    }

    /** Somebody of the demo city, signed in by the call that programs have for it. */
    static Caller signedIn(DemoAccount account) {
        Caller caller = new Caller();
        Answer answer =
                caller.post("/api/v1/sign-in", Map.of("login", account.login(), "password", account.password()));
        Assertions.assertThat(answer.status())
                .as("Sign-in of %s", account.role())
                .isEqualTo(204);
        return caller;
    }

    static Caller signedIn(String role) {
        return signedIn(RunningKhien.here().account(role));
    }

    /** Sends a header along from now on. */
    Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Caller without(String header) {
        headers.remove(header);
        return this;
    }

    Answer get(String path) {
        return send("GET", path, "", "");
    }

    Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    Answer json(String method, String path, Object body) {
        try {
            return send(method, path, "application/json", JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends one part of a form with a file. */
    Answer upload(String path, String part, String fileName, String content) {
        String body = "--part\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--part--\r\n";
        return send("POST", path, MULTIPART, body);
    }

    /** Sends a file as it is, in the part {@code file}. */
    Answer upload(String path, Path file) throws IOException {
        String head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(
                "POST",
                path,
                MULTIPART,
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--part--\r\n")));
    }

    /** Sends whatever it is told, without a body where the type is empty. */
    Answer send(String method, String path, String contentType, String body) {
        return send(
                method,
                path,
                contentType,
                contentType.isEmpty()
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private Answer send(String method, String path, String contentType, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(RunningKhien.here().at(path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body);
        headers.forEach(request::setHeader);
        if (!contentType.isEmpty()) {
            request.setHeader("Content-Type", contentType);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Does the quiz of a module: guesses first, which tells what is right, and passes the second time. */
    void passQuiz(String module) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        questions(module).forEach(question -> choices.put(question, 0));
        JsonNode told = attempt(Map.of("module", module, "answers", choices)).get("answers");
        choices.replaceAll((question, guess) -> told.get(question).get("right").asInt());
        JsonNode passed = attempt(Map.of("module", module, "answers", choices, "submitted", true));
        Assertions.assertThat(passed.get("result").get("passed").asBoolean()).isTrue();
    }

    private JsonNode attempt(Map<String, Object> state) {
        return put("/api/v1/attempts/" + UUID.randomUUID(), state).json();
    }

    private static List<String> questions(String module) {
        String mark = "  - id: ";
        Path file = Path.of("..", "content", "modules", module.toLowerCase(Locale.ROOT), "quiz.yaml");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()).strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of an object's fields, in their order. */
    static List<String> fields(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .toList();
    }
}
