package vn.khien.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request with an address and cookies; whatever else is asked of it answers nothing. */
final class FakeRequest {
    private final Map<String, Object> answers = new HashMap<>(Map.of("getMethod", "GET", "getContextPath", ""));

    static FakeRequest to(String path) {
        FakeRequest request = new FakeRequest();
        int question = path.indexOf('?');
        request.answers.put("getRequestURI", question < 0 ? path : path.substring(0, question));
        request.answers.put("getQueryString", question < 0 ? null : path.substring(question + 1));
        return request;
    }

    FakeRequest with(Cookie... cookies) {
        answers.put("getCookies", cookies);
        return this;
    }

    HttpServletRequest asRequest() {
        Class<?>[] types = {HttpServletRequest.class};
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(), types, (proxy, method, values) -> answers.get(method.getName()));
    }
}
