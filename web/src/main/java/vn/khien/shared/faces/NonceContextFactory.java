package vn.khien.shared.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import org.primefaces.csp.CspResponseWriter;
import org.primefaces.csp.CspState;
import vn.khien.shared.web.SecurityHeaders;

/**
 * Makes PrimeFaces write the nonce that {@link SecurityHeaders} announced. Left alone, PrimeFaces would send a second
 * policy of its own, open a session for every page, light ones too, and refuse the form of a page that has no script to
 * send its nonce back.
 */
public class NonceContextFactory extends FacesContextFactory {
    public NonceContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
        NonceState state = new NonceState(faces, (HttpServletRequest) request);
        faces.getAttributes().put(CspState.class.getName(), state);
        return new NonceContext(faces, state);
    }

    /** The nonce of the answer, or, for an answer to a script, the nonce of the page in which its parts will stand. */
    private static final class NonceState extends CspState {
        private final FacesContext faces;
        private final HttpServletRequest request;

        NonceState(FacesContext faces, HttpServletRequest request) {
            super(faces);
            this.faces = faces;
            this.request = request;
        }

        @Override
        public String getNonce() {
            return faces.getPartialViewContext().isAjaxRequest() ? super.getNonce() : SecurityHeaders.nonce(request);
        }

        /** Keeps PrimeFaces from sending a policy; what else it would have done, {@link NonceListener} does. */
        @Override
        public boolean isInitialized() {
            return true;
        }
    }

    /** Writes with our nonce; PrimeFaces leaves alone a writer that already does. */
    private static final class NonceContext extends FacesContextWrapper {
        private final CspState state;

        NonceContext(FacesContext wrapped, CspState state) {
            super(wrapped);
            this.state = state;
            setCurrentInstance(this);
        }

        @Override
        public void setResponseWriter(ResponseWriter writer) {
            boolean whole = !getPartialViewContext().isAjaxRequest();
            super.setResponseWriter(whole ? new StyleFree(new CspResponseWriter(writer, state)) : writer);
        }
    }

    /** Leaves out inline styles: the policy forbids them, and the browser would complain about each one. */
    private static final class StyleFree extends ResponseWriterWrapper {
        StyleFree(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new StyleFree(getWrapped().cloneWithWriter(writer));
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!"style".equals(name)) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
