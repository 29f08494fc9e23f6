package vn.khien.shared;

import jakarta.ejb.ApplicationException;

/** The user who acts may not do this at this unit. Answered by 403, or by the sign-in page when nobody is signed in. */
@ApplicationException(rollback = true)
public class AccessDenied extends RuntimeException {
    public AccessDenied(String message) {
        super(message);
    }
}
