package vn.khien.access.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is filled in where a role is given, ended or handed on. */
public class RoleForm {
    private String role = "";
    private String login = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String basis = "";

    RoleForm(LocalDate today) {
        from = today;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis == null ? "" : basis;
    }
}
