package vn.khien.learning.control;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The child for whom a parent learns on this device. Set only after a right code was typed at a link, and kept in the HTTP
 * session alone: the child's id never travels to the browser.
 */
@SessionScoped
public class GuardianVisit implements Serializable {
    private @Nullable Long childId;
    private String givenName = "";
    private long classId;
    private String moduleCode = "";
    private String key = "";

    /** Begins to learn for a child. */
    public void begin(LinkKeeper.Entry entry) {
        childId = entry.child().id();
        givenName = entry.child().givenName();
        classId = entry.link().classId();
        moduleCode = entry.link().moduleCode();
        key = UUID.randomUUID().toString();
    }

    /** The child, if this visit is about the module. */
    public Optional<Long> child(String module) {
        return moduleCode.equals(module) ? Optional.ofNullable(childId) : Optional.empty();
    }

    /** The module that a parent may read now. */
    public Optional<String> module() {
        return childId == null ? Optional.empty() : Optional.of(moduleCode);
    }

    /** How to speak of the child, if the visit is about that class and module. */
    public Optional<String> givenName(long ofClass, String module) {
        return ofClass == classId && child(module).isPresent() ? Optional.of(givenName) : Optional.empty();
    }

    /** Tells this visit from another on the same device, and says nothing about the child. */
    public String key() {
        return key;
    }
}
