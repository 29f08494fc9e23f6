package vn.khien.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Catches what no page handled: files, servlets, and Faces itself. A broken connection is nobody's failure. */
public class IncidentFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | Error e) {
            answer(e, (HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    private static void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Failure failure = Failure.of(thrown, request);
        if (!response.isCommitted()) {
            ErrorServlet.answer(request, response, failure);
        }
    }
}
