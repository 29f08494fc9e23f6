package vn.khien.programme.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.ModuleSummary;
import vn.khien.learning.boundary.ModuleLibrary;
import vn.khien.shared.web.LanguageChoice;

/** Modules by their titles: a code tells a reader of a programme nothing. */
@Named
@RequestScoped
public class ModuleTitles {
    @Inject
    ModuleLibrary library;

    @Inject
    LanguageChoice language;

    private @Nullable Map<String, String> titles;

    /** The title in the language of the page, or the code of a module that is not there any more. */
    public String of(String code) {
        if (titles == null) {
            titles = library.modules(language.getLanguage()).stream()
                    .collect(Collectors.toMap(ModuleSummary::code, ModuleSummary::title));
        }
        return titles.getOrDefault(code, code);
    }
}
