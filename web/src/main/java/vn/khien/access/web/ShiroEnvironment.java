package vn.khien.access.web;

import jakarta.enterprise.inject.spi.CDI;
import org.apache.shiro.realm.Realm;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;

/** Shiro in this application: the one realm, found by CDI, on the sessions of the server; no file, no filter chains. */
public class ShiroEnvironment extends DefaultWebEnvironment {
    public ShiroEnvironment() {
        Realm realm = CDI.current().select(Realm.class).get();
        DefaultWebSecurityManager manager = new DefaultWebSecurityManager(realm);
        // Nobody is remembered by a cookie of their own: the server's session is the only thing that says who is there.
        manager.setRememberMeManager(null);
        setWebSecurityManager(manager);
    }
}
