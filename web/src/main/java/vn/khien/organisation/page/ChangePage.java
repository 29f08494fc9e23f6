package vn.khien.organisation.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrgEventKind;
import vn.khien.organisation.OrgOrder;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.PlannedEffect;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.Successor;
import vn.khien.organisation.UnitChange;
import vn.khien.organisation.UnitHistory.NameSpan;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitChanges;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.shared.Permission;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.faces.Messages;

/** Recording one change of the tree: what is ordered, what it would do, and then doing it. */
@Named
@ViewScoped
public class ChangePage implements Serializable {
    /** Most parts that one unit is split into here; more take a second change. */
    private static final int PARTS = 6;

    @Inject
    ChosenUnit chosen;

    @Inject
    UnitNames names;

    @Inject
    Units units;

    @Inject
    UnitChanges changes;

    private @Nullable UnitSummary unit;
    private OrgEventKind kind = OrgEventKind.RENAME;
    private @Nullable LocalDate effectiveOn;
    private String legalDocument = "";
    private String note = "";
    private final UnitForm title = new UnitForm();
    private final List<UnitForm> parts = new ArrayList<>();
    private List<ChildChoice> children = List.of();
    private List<UnitSummary> siblings = List.of();
    private List<Long> others = new ArrayList<>();
    private boolean goesOn;
    private @Nullable Long receiver;
    private String receiverCode = "";
    private RelationKind relation = RelationKind.GOVERNS;
    private List<PlannedEffect> effects = List.of();

    @PostConstruct
    void begin() {
        unit = names.unit(chosen.id(Permission.MANAGE_UNITS));
        chosen.require(Permission.MANAGE_UNITS, unit.path());
        kind = chosen.kind();
        effectiveOn = chosen.day();
        if (kind == OrgEventKind.RENAME) {
            title.fillFrom(unit, typeName(unit.id()));
        }
        for (int i = 0; i < PARTS; i++) {
            parts.add(new UnitForm());
        }
        siblings = siblings(unit);
        children = ChildChoice.of(units, unit.id(), chosen.day());
    }

    private String typeName(long id) {
        return changes.history(id).names().stream()
                .reduce((earlier, later) -> later)
                .map(NameSpan::typeName)
                .orElse("");
    }

    private List<UnitSummary> siblings(UnitSummary one) {
        Long parent = one.parentId();
        if (parent == null) {
            return List.of();
        }
        return units.children(parent, RelationKind.GOVERNS, chosen.day()).stream()
                .filter(sibling -> sibling.kind() == one.kind() && sibling.id() != one.id())
                .toList();
    }

    /** Shows what the change would do to each unit. */
    public void preview() {
        effects = List.of();
        effects = changes.preview(change(), Objects.requireNonNull(effectiveOn));
    }

    /** Records the change and goes to the list of changes. */
    public String record() {
        changes.record(
                change(),
                new OrgOrder(
                        Objects.requireNonNull(effectiveOn),
                        VietnameseText.clean(legalDocument),
                        VietnameseText.clean(note)));
        Messages.infoAfterRedirect("organisation.change.recorded");
        return "/organisation/changes.xhtml?faces-redirect=true";
    }

    private UnitChange change() {
        long id = getUnit().id();
        return switch (kind) {
            case RENAME -> new UnitChange.Rename(id, title.naming());
            case MERGE -> new UnitChange.Merge(merged(id), goesOn ? Successor.there(id) : title.made());
            case SPLIT -> new UnitChange.Split(id, successors(id), assigned());
            case ABOLISH -> new UnitChange.Abolish(id);
            case TRANSFER -> new UnitChange.Transfer(relation, id, receiver(), handedOver());
            case CHANGE_PARENT -> new UnitChange.ChangeParent(id, receiver());
        };
    }

    private List<Long> merged(long id) {
        List<Long> merged = new ArrayList<>();
        merged.add(id);
        merged.addAll(others);
        return merged;
    }

    /** The unit itself, where it goes on, and every part that has a name. */
    private List<Successor> successors(long id) {
        List<Successor> successors = new ArrayList<>();
        if (goesOn) {
            successors.add(Successor.there(id));
        }
        parts.stream().filter(UnitForm::isFilled).map(UnitForm::made).forEach(successors::add);
        return successors;
    }

    private Map<Long, Integer> assigned() {
        Map<Long, Integer> assigned = new HashMap<>();
        for (ChildChoice child : children) {
            Integer part = child.getPart();
            if (part != null) {
                // On the page the first part is 1; where the unit goes on it is 0 and stands first.
                assigned.put(child.id(), goesOn ? part : part - 1);
            }
        }
        return assigned;
    }

    private List<Long> handedOver() {
        return children.stream()
                .filter(child -> child.isChosen() && child.kinds().contains(relation))
                .map(ChildChoice::id)
                .toList();
    }

    private long receiver() {
        String code = receiverCode.strip();
        if (!code.isEmpty()) {
            return names.byCode(code, Objects.requireNonNull(effectiveOn))
                    .map(UnitSummary::id)
                    .orElseThrow(() -> new RuleViolation(OrganisationError.CODE_UNKNOWN, code));
        }
        if (receiver == null) {
            throw new RuleViolation(OrganisationError.RECEIVER_MISSING);
        }
        return receiver;
    }

    public UnitSummary getUnit() {
        return Objects.requireNonNull(unit);
    }

    public OrgEventKind getKind() {
        return kind;
    }

    public OrgEventKind[] getKinds() {
        return OrgEventKind.values();
    }

    public RelationKind[] getRelations() {
        return new RelationKind[] {
            RelationKind.GOVERNS, RelationKind.PROFESSIONAL, RelationKind.LOCATED_IN, RelationKind.CLUSTER
        };
    }

    public List<UnitSummary> getSiblings() {
        return siblings;
    }

    public List<ChildChoice> getChildren() {
        return children;
    }

    public UnitForm getTitle() {
        return title;
    }

    public List<UnitForm> getParts() {
        return parts;
    }

    public List<PlannedEffect> getEffects() {
        return effects;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getLegalDocument() {
        return legalDocument;
    }

    public void setLegalDocument(@Nullable String legalDocument) {
        this.legalDocument = legalDocument == null ? "" : legalDocument;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public List<Long> getOthers() {
        return others;
    }

    public void setOthers(List<Long> others) {
        this.others = others;
    }

    public boolean isGoesOn() {
        return goesOn;
    }

    public void setGoesOn(boolean goesOn) {
        this.goesOn = goesOn;
    }

    public @Nullable Long getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable Long receiver) {
        this.receiver = receiver;
    }

    public String getReceiverCode() {
        return receiverCode;
    }

    public void setReceiverCode(@Nullable String receiverCode) {
        this.receiverCode = receiverCode == null ? "" : receiverCode;
    }

    public RelationKind getRelation() {
        return relation;
    }

    public void setRelation(RelationKind relation) {
        this.relation = relation;
    }
}
