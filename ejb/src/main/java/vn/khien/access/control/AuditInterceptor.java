package vn.khien.access.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import vn.khien.access.Audited;
import vn.khien.access.AuditedPlace;
import vn.khien.shared.OrgPath;

/** Writes down what {@link Audited} methods did, and where. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {
    @Inject
    AuditWriter trail;

    @Inject
    @Any
    Instance<AuditedPlace> places;

    @AroundInvoke
    public @Nullable Object record(InvocationContext call) throws Exception {
        Object result = call.proceed();
        Audited audited = call.getMethod().getAnnotation(Audited.class);
        if (audited != null && call.getParameters().length > 0) {
            Long id = (Long) call.getParameters()[0];
            trail.write(audited.value(), placeOf(audited.of(), id), audited.of() + "/" + id, null);
        }
        return result;
    }

    private @Nullable OrgPath placeOf(String kind, long id) {
        return places.stream()
                .filter(place -> place.kind().equals(kind))
                .findFirst()
                .map(place -> place.of(id))
                .orElse(null);
    }
}
