package vn.khien.access.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import vn.khien.access.Audited;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.OrgPath;

/** Writes down what {@link Audited} methods did. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {
    @Inject
    AuditWriter trail;

    @Inject
    UnitNames units;

    @AroundInvoke
    public @Nullable Object record(InvocationContext call) throws Exception {
        Object result = call.proceed();
        Audited audited = call.getMethod().getAnnotation(Audited.class);
        if (audited != null && call.getParameters().length > 0) {
            Object id = call.getParameters()[0];
            OrgPath where = audited.of().equals("unit") ? units.unit((Long) id).path() : null;
            trail.write(audited.value(), where, audited.of() + "/" + id, null);
        }
        return result;
    }
}
