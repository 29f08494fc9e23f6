package vn.khien.people.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.people.MergePreview;
import vn.khien.people.MergeSide;
import vn.khien.people.boundary.PeopleMerging;
import vn.khien.shared.faces.Messages;

/** Two records side by side, and what making them one would do. */
@Named
@RequestScoped
public class MergePage {
    @Inject
    PeopleMerging merging;

    @Inject
    HttpServletRequest request;

    private @Nullable MergePreview preview;
    private String reason = "";

    @PostConstruct
    void read() {
        preview = merging.preview(PersonPage.askedId(request, "id"), PersonPage.askedId(request, "other"));
    }

    public String merge() {
        long kept = getPreview().kept().personId();
        merging.merge(kept, getPreview().gone().personId(), reason);
        Messages.infoAfterRedirect("people.merge.done");
        return PersonPage.href(kept);
    }

    public MergePreview getPreview() {
        return Objects.requireNonNull(preview);
    }

    public List<MergeSide> getSides() {
        return List.of(getPreview().kept(), getPreview().gone());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
