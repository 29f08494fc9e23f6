package vn.khien.learning.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.khien.learning.ProjectedModule;
import vn.khien.learning.ProjectedModule.ProjectedLesson;
import vn.khien.learning.boundary.Projection;
import vn.khien.shared.web.LanguageChoice;

/** A module on the wall of a classroom; with {@code l} only one lesson of it. */
@Named
@RequestScoped
public class ProjectPage {
    @Inject
    Projection projection;

    @Inject
    LearnerDoor door;

    @Inject
    LanguageChoice language;

    private ProjectedModule module;
    private List<ProjectedLesson> lessons;

    @SuppressWarnings("NullAway.Init") // filled by open
    public ProjectPage() {}

    @PostConstruct
    void open() {
        module = projection.module(door.getModule(), language.getLanguage());
        String only = door.getLesson();
        lessons = module.lessons().stream()
                .filter(lesson -> only.isEmpty() || lesson.id().equals(only))
                .toList();
    }

    public ProjectedModule getModule() {
        return module;
    }

    public List<ProjectedLesson> getLessons() {
        return lessons;
    }
}
