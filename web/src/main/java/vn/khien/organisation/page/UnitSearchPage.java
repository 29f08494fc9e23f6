package vn.khien.organisation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.khien.organisation.UnitHit;
import vn.khien.organisation.boundary.UnitFinding;

/** Every name that holds a text, with what tells its unit from others of that name. */
@Named
@RequestScoped
public class UnitSearchPage {
    @Inject
    UnitFinding units;

    @Inject
    HttpServletRequest request;

    private String text = "";
    private List<UnitHit> hits = List.of();

    @PostConstruct
    void read() {
        String typed = request.getParameter("name");
        text = typed == null ? "" : typed.strip();
        hits = units.find(text);
    }

    public String getText() {
        return text;
    }

    public boolean isAsked() {
        return !text.isEmpty();
    }

    public List<UnitHit> getHits() {
        return hits;
    }
}
