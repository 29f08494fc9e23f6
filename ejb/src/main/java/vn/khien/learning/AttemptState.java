package vn.khien.learning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of an attempt as a device knows it; sending it again changes nothing.
 *
 * @param module code of the module
 * @param answers index of the choice by id of the question
 * @param submitted whether the learner has handed in
 */
public record AttemptState(String module, Map<String, Integer> answers, boolean submitted) {
    public AttemptState(@Nullable String module, @Nullable Map<String, Integer> answers, boolean submitted) {
        this.module = module == null ? "" : module;
        this.answers = answers == null ? Map.of() : Map.copyOf(answers);
        this.submitted = submitted;
    }
}
