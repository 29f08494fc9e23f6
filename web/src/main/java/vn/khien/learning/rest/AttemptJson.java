package vn.khien.learning.rest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.AttemptState;
import vn.khien.shared.rest.Given;

/**
 * The whole state of an attempt as a device sends it.
 *
 * @param answers index of the choice by id of the question
 * @param submitted left out while it goes on
 */
public record AttemptJson(
        @Nullable String module, @Nullable Map<String, Integer> answers, @Nullable Boolean submitted) {
    AttemptState state() {
        return new AttemptState(Given.in("module", module), answers, submitted != null && submitted);
    }
}
