package vn.khien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

class IncidentTest {
    @Test
    void numbersByTheClockOfTheCity() {
        Incident incident = Incident.at(Instant.parse("2026-11-23T00:21:48Z"));

        assertThat(incident.number()).matches("KH-2311-0721-[0-9A-F]{4}");
    }

    @Test
    void takesNoOtherTextForANumber() {
        assertThatThrownBy(() -> new Incident("<script>", Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsThePageWhereItHappened() {
        assertThat(place("/attendance/roll?sheet=7")).isEqualTo("/attendance/roll");
        assertThat(place("/api/v1/sheets/7d1f")).isEqualTo("/api/v1/sheets/*");
    }

    @Test
    void keepsTheTokensOfAddressesToThemselves() {
        assertThat(place("/p/x7Kq-secret")).isEqualTo("/p/*");
        assertThat(place("/verify/ABCDE12345")).isEqualTo("/verify/*");
    }

    @Test
    void findsTheReasonBelowWhatContainersWrapAroundIt() {
        EJBException wrapped = new EJBException(new RuleViolation(SharedError.NOT_FOUND));

        Failure failure = Failure.of(
                new ServletException(wrapped), FakeRequest.to("/units.xhtml").asRequest());

        assertThat(failure.page()).isEqualTo(ErrorPage.NOT_FOUND);
        assertThat(failure.incident()).isNull();
    }

    @Test
    void tellsARefusalFromAFailure() {
        Failure refusal = Failure.of(
                new AccessDenied("no"), FakeRequest.to("/units.xhtml").asRequest());
        Failure failure = Failure.of(
                new IllegalStateException("seen in the log of this test"),
                FakeRequest.to("/units.xhtml").asRequest());

        assertThat(refusal.page()).isEqualTo(ErrorPage.NOT_ALLOWED);
        assertThat(failure.page()).isEqualTo(ErrorPage.INCIDENT);
        assertThat(failure.incident()).isNotNull();
    }

    @Test
    void tellsACallTheNumberThatTheLogHas() {
        List<String> logged = new ArrayList<>();
        Handler memory = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        HttpServletRequest call = FakeRequest.to("/api/v1/units/7").asRequest();
        Logger log = Logger.getLogger(Incident.class.getName());
        log.addHandler(memory);
        Problem told =
                Problem.of(call, Incident.report(new IllegalStateException("seen in the log of this test"), call));
        log.removeHandler(memory);

        assertThat(told.status()).isEqualTo(500);
        assertThat(told.code()).isEqualTo("INCIDENT");
        assertThat(told.detail()).contains(told.incident());
        assertThat(logged)
                .singleElement()
                .asString()
                .startsWith(told.incident())
                .endsWith("/api/v1/units/*");
    }

    @Test
    void leadsBackOnlyIntoThisApplication() {
        assertThat(ErrorServlet.local("/home")).isEqualTo("/home");
        assertThat(ErrorServlet.local("//elsewhere.example")).isEmpty();
        assertThat(ErrorServlet.local("https://elsewhere.example")).isEmpty();
        assertThat(ErrorServlet.local(null)).isEmpty();
    }

    private static String place(String address) {
        return Incident.place(FakeRequest.to(address).asRequest());
    }
}
