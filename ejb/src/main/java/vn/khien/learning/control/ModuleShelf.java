package vn.khien.learning.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.LearningModule;
import vn.khien.learning.Picture;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** The modules of this installation, read once and only looked up afterwards. */
@ApplicationScoped
public class ModuleShelf {
    static final String FOLDER = "content";

    private Map<String, LearningModule> modules = Map.of();
    private Map<String, Picture> pictures = Map.of();
    private final Map<String, Long> versionIds = new ConcurrentHashMap<>();

    @PostConstruct
    void load() {
        stock(ModuleFiles.read(ModuleShelf.class.getClassLoader(), FOLDER));
    }

    void stock(Collection<LearningModule> read) {
        Map<String, LearningModule> byCode = new LinkedHashMap<>();
        Map<String, Picture> byAddress = new LinkedHashMap<>();
        for (LearningModule module : read) {
            byCode.put(module.code(), module);
            module.lessons().forEach(lesson -> byAddress.put(lesson.picture().address(), lesson.picture()));
        }
        modules = byCode;
        pictures = byAddress;
    }

    public Collection<LearningModule> modules() {
        return modules.values();
    }

    /** The module as it is now; unknown codes are answered as {@link SharedError#NOT_FOUND}. */
    public LearningModule module(String code) {
        LearningModule module = modules.get(code);
        if (module == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return module;
    }

    public Optional<Picture> picture(String address) {
        return Optional.ofNullable(pictures.get(address));
    }

    /** The row that facts about the present text point at. */
    public long versionId(LearningModule module) {
        @Nullable Long id = versionIds.get(module.code());
        if (id == null) {
            throw new IllegalStateException("Module " + module.code() + " was not registered at start");
        }
        return id;
    }

    void registered(String code, long versionId) {
        versionIds.put(code, versionId);
    }
}
