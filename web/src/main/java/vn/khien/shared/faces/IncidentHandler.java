package vn.khien.shared.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.web.ErrorPage;
import vn.khien.shared.web.ErrorServlet;
import vn.khien.shared.web.Failure;

/**
 * The one place that turns failures into something to read, so that pages catch nothing. A broken rule or a lost race
 * becomes a message on the page that asked; whatever stops a page from being made at all becomes a page of its own.
 */
public class IncidentHandler extends ExceptionHandlerWrapper {
    private static final System.Logger LOG = System.getLogger(IncidentHandler.class.getName());

    public IncidentHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event = events.next().getContext();
            events.remove();
            if (!event.getContext().getResponseComplete()) {
                answer(event.getContext(), event.getException());
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown) {
        if (Failure.find(ViewExpiredException.class, thrown).isPresent()) {
            show(context, new Failure(ErrorPage.EXPIRED, null, null));
        } else if (canStay(context) && Failure.find(RuleViolation.class, thrown).isPresent()) {
            RuleViolation violation = Failure.find(RuleViolation.class, thrown).orElseThrow();
            Messages.error(violation.code().key(), violation.details().toArray());
            context.renderResponse();
        } else if (canStay(context)
                && Failure.find(OptimisticLockException.class, thrown).isPresent()) {
            Messages.error(SharedError.CHANGED_MEANWHILE.key());
            context.renderResponse();
        } else {
            show(context, Failure.of(thrown, request(context)));
        }
    }

    /** A page that was already shown can be shown again with the message on it; a first one has nothing to show. */
    private static boolean canStay(FacesContext context) {
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void show(FacesContext context, Failure failure) {
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        try {
            if (response.isCommitted()) {
                LOG.log(Level.WARNING, "Too late to show {0}", failure.page());
            } else if (context.getPartialViewContext().isAjaxRequest()) {
                ErrorServlet.redirectScript(request(context), response, failure);
            } else {
                ErrorServlet.answer(request(context), response, failure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    /** Puts the handler around the server's own. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() throws FacesException {
            return new IncidentHandler(getWrapped().getExceptionHandler());
        }
    }
}
