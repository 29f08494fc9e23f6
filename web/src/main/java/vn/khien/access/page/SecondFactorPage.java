package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.access.SecondFactorSetup;
import vn.khien.access.boundary.SecondFactor;
import vn.khien.shared.faces.Messages;

/** Setting up the second factor: a code for the app's camera, the first code back, ten codes for a bad day. */
@Named
@RequestScoped
public class SecondFactorPage {
    @Inject
    SecondFactor factor;

    private boolean on;
    private @Nullable SecondFactorSetup setup;
    private List<String> recoveryCodes = List.of();
    private String code = "";

    @PostConstruct
    void read() {
        on = factor.isOn();
        setup = on ? null : factor.begin();
    }

    public void confirm() {
        recoveryCodes = factor.confirm(code);
        Messages.info("access.second.confirmed");
        again();
    }

    public void renewCodes() {
        recoveryCodes = factor.newRecoveryCodes(code);
        again();
    }

    public void end() {
        factor.end(code);
        Messages.info("access.second.ended");
        again();
    }

    private void again() {
        code = "";
        read();
    }

    public boolean isOn() {
        return on;
    }

    public @Nullable SecondFactorSetup getSetup() {
        return setup;
    }

    /** Those just drawn, on the one occasion that they are known. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
