package vn.khien.people.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.khien.people.MergeView;
import vn.khien.people.boundary.PeopleMerging;
import vn.khien.shared.faces.Messages;

/** What was merged into the person whose page is open. */
@Named
@RequestScoped
public class MergesPart {
    @Inject
    PeopleMerging merging;

    @Inject
    PersonPage page;

    private List<MergeView> merges = List.of();

    @PostConstruct
    void read() {
        if (page.getFile().changeable()) {
            merges = merging.of(page.getFile().personId());
        }
    }

    public String part(long mergeId) {
        merging.part(mergeId);
        Messages.infoAfterRedirect("people.merge.parted");
        return PersonPage.href(page.getFile().personId());
    }

    public List<MergeView> getMerges() {
        return merges;
    }
}
