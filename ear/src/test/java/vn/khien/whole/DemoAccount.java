package vn.khien.whole;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** One line of {@code demo-accounts.json}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DemoAccount(String role, String login, String password, long unitId, @Nullable String unitCode) {}
