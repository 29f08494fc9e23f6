package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;

/** Makes the subject that stands for the installation itself, without a session. */
@ApplicationScoped
public class SystemIdentity {
    public Subject subject() {
        return subjectOf(Identity.SYSTEM);
    }

    /** A subject that stands for somebody who was let in already, for work that outlives their request. */
    public Subject subjectOf(Identity identity) {
        DefaultSessionStorageEvaluator noSessions = new DefaultSessionStorageEvaluator();
        noSessions.setSessionStorageEnabled(false);
        DefaultSubjectDAO subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(noSessions);
        DefaultSecurityManager manager = new DefaultSecurityManager();
        manager.setSubjectDAO(subjects);
        return new Subject.Builder(manager)
                .principals(new SimplePrincipalCollection(identity, "khien"))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
    }
}
