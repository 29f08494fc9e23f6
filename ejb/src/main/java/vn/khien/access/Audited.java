package vn.khien.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a boundary's method does goes into the trail, in the same transaction and only when it succeeds. */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {
    /** A stable word in capitals, such as ROSTER_APPLIED. */
    @Nonbinding
    String value() default "";

    /** The kind of thing whose id is the first argument; an {@link AuditedPlace} of that kind, where there is one, says where it stands. */
    @Nonbinding
    String of() default "";
}
