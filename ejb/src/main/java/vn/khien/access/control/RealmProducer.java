package vn.khien.access.control;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.shiro.realm.Realm;

/** Gives the web side's security manager its realm, without telling it more than that it is one. */
@Singleton
class RealmProducer {
    @Produces
    @Singleton
    Realm realm(CredentialCheck check) {
        return new AccountRealm(check);
    }
}
