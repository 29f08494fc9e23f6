package vn.khien.demo;

/** One line of {@code demo-accounts.json}. */
public record DemoAccount(String role, String login, String password, long unitId, String unitCode) {
    @Override
    public String toString() {
        return "DemoAccount[" + role + ", " + login + "]";
    }
}
