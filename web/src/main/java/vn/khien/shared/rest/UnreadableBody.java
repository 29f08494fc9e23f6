package vn.khien.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import vn.khien.shared.web.LanguageChoice;
import vn.khien.shared.web.Texts;

/**
 * A body that cannot be read is the sender's to mend. Asked here and not by the kind of failure alone, because the server's
 * JSON fails alike when it cannot write our own answer.
 */
@Provider
public class UnreadableBody implements ReaderInterceptor {
    @Context
    HttpServletRequest request;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        try {
            return reading.proceed();
        } catch (ProcessingException e) {
            String detail = Texts.in(LanguageChoice.of(request).locale(), "shared.problem.JSON_INVALID");
            throw new BadRequestException(Problem.response(Status.BAD_REQUEST, "JSON_INVALID", detail), e);
        }
    }
}
