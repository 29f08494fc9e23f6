package vn.khien.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the language and the theme that an address asks for. */
public class ChoiceFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        LanguageChoice.COOKIE.keep((HttpServletRequest) request, (HttpServletResponse) response);
        ThemeChoice.COOKIE.keep((HttpServletRequest) request, (HttpServletResponse) response);
        chain.doFilter(request, response);
    }
}
