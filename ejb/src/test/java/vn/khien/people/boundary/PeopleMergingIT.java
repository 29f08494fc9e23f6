package vn.khien.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.HeldIdentifier;
import vn.khien.people.IdentifierType;
import vn.khien.people.MergeCandidate;
import vn.khien.people.MergeEffect;
import vn.khien.people.MergePreview;
import vn.khien.people.MergeView;
import vn.khien.people.PeopleError;
import vn.khien.people.PeopleMerged;
import vn.khien.people.PeopleMoved;
import vn.khien.people.PeopleParted;
import vn.khien.people.PersonFile;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.Stay;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class PeopleMergingIT {
    private EntityManager database;
    private Fixtures city;
    private UnitSummary class6a;
    private UnitSummary class6b;
    private PeopleMerging merging;
    private PersonFiles files;
    private PeopleDirectory directory;
    private Identifiers identifiers;
    private long kept;
    private long gone;

    @BeforeEach
    void wire(EntityManager entities) {
        database = entities;
        city = Fixtures.on(entities);
        class6a = city.schoolClass("T02", "6A", 6);
        class6b = city.schoolClass("T02", "6B", 6);
        merging = city.wired().get(PeopleMerging.class);
        files = city.wired().get(PersonFiles.class);
        directory = city.wired().get(PeopleDirectory.class);
        identifiers = city.wired().get(Identifiers.class);
        kept = city.pupil(class6a, "Nguyễn Hoài An");
        gone = city.pupil(class6a, "Nguyen Hoai An");
    }

    @Test
    void findsTwoOfOneNameAndBirthDateAccentsAside() {
        city.pupil(class6b, "Lê Minh Anh");

        assertThat(merging.candidates(city.unit("T02").id()))
                .extracting(MergeCandidate::oneId, MergeCandidate::otherId)
                .containsExactly(tuple(kept, gone));
    }

    @Test
    void showsWhatWillHappenAndChangesNothingYet() {
        identifiers.record(gone, IdentifierType.MOET_ID, "0312345678", TODAY);

        MergePreview preview = merging.preview(kept, gone);

        assertThat(preview.effects())
                .containsExactlyInAnyOrder(
                        new MergePreview.Effect(MergeEffect.PLACES_JOINED, 1),
                        new MergePreview.Effect(MergeEffect.IDENTIFIERS, 1));
        assertThat(preview.doubts()).containsExactly(MergePreview.Doubt.OTHER_NAME);
        assertThat(pupils(class6a)).hasSize(2);
    }

    @Test
    void makesOneOfTwoInOneClass() {
        identifiers.record(gone, IdentifierType.MOET_ID, "0312345678", TODAY);

        merging.merge(kept, gone, "Giấy khai sinh");

        assertThat(pupils(class6a)).containsExactly("Nguyễn Hoài An");
        assertThat(files.open(kept).stays()).hasSize(1);
        assertThat(identifiers.of(kept)).extracting(HeldIdentifier::shown).containsExactly("0312345678");
        assertThat(city.wired().events().of(PeopleMerged.class))
                .extracting(PeopleMerged::keptId, PeopleMerged::goneId)
                .containsExactly(tuple(kept, gone));
        assertThat(city.wired().events().of(PeopleMoved.class))
                .last()
                .extracting(PeopleMoved::within)
                .isEqualTo(class6a.path());
    }

    @Test
    void stillNamesTheOneThatWentWhereItWasRecorded() {
        merging.merge(kept, gone, "");

        assertThat(directory.named(List.of(gone), class6a.path()).get(gone))
                .extracting(PersonRow::id, PersonRow::fullName)
                .containsExactly(gone, "Nguyễn Hoài An");
    }

    @Test
    void bringsThePlacesOfAnotherClassAlongAndPutsAllBack() {
        long other = city.pupil(class6b, "Nguyễn Hoài An");
        identifiers.record(kept, IdentifierType.MOET_ID, "0312345678", TODAY.minusDays(3));
        identifiers.record(other, IdentifierType.MOET_ID, "0312345679", TODAY.minusDays(3));
        PersonFile keptBefore = files.open(kept);
        PersonFile otherBefore = files.open(other);
        List<HeldIdentifier> numbersBefore = identifiers.of(other);

        merging.merge(kept, other, "");
        database.clear();
        assertThat(files.open(kept).stays()).extracting(Stay::unitName).containsExactlyInAnyOrder("6A", "6B");
        assertThat(identifiers.of(kept))
                .hasSize(2)
                .filteredOn(held -> held.to() == null)
                .hasSize(1);

        merging.part(merging.of(kept).get(0).id());
        database.clear();

        assertThat(files.open(kept).stays()).isEqualTo(keptBefore.stays());
        assertThat(files.open(other).stays()).isEqualTo(otherBefore.stays());
        assertThat(identifiers.of(other)).isEqualTo(numbersBefore);
        assertThat(merging.of(kept)).extracting(MergeView::partedAt).containsExactly(NOW);
        assertThat(city.wired().events().of(PeopleParted.class)).hasSize(1);
    }

    @Test
    void putsBackWhatBecameOneInOneClass() {
        PersonFile keptBefore = files.open(kept);
        PersonFile goneBefore = files.open(gone);

        merging.merge(kept, gone, "");
        merging.part(merging.of(kept).get(0).id());

        assertThat(files.open(kept).stays()).isEqualTo(keptBefore.stays());
        assertThat(files.open(gone).stays()).isEqualTo(goneBefore.stays());
        assertThatThrownBy(() -> merging.part(merging.of(kept).get(0).id())).hasMessage(PeopleError.MERGE_PARTED.key());
    }

    @Test
    void mergesNobodyWithThemselvesNorTwice() {
        long third = city.pupil(class6b, "Nguyễn Hoài An");
        merging.merge(kept, gone, "");

        assertThatThrownBy(() -> merging.merge(kept, kept, "")).hasMessage(PeopleError.SAME_PERSON.key());
        assertThatThrownBy(() -> merging.merge(third, kept, "")).hasMessage(PeopleError.MERGED_BEFORE.key());
    }

    @Test
    void mergesOnlyWhomTheUserAnswersFor() {
        long elsewhere = city.pupil(city.schoolClass("T04", "10A", 10), "Nguyễn Hoài An");
        PeopleMerging clerk = Wired.on(
                        database,
                        FakeUser.at(city.unit("T02").path(), 2, Permission.MANAGE_PEOPLE, Permission.READ_PEOPLE),
                        NOW)
                .get(PeopleMerging.class);

        assertThatThrownBy(() -> clerk.preview(kept, elsewhere)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> clerk.merge(kept, elsewhere, "")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> clerk.merge(elsewhere, kept, "")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> clerk.candidates(city.unit("T04").id())).isInstanceOf(AccessDenied.class);
    }

    private List<String> pupils(UnitSummary schoolClass) {
        return directory.membersOf(schoolClass.id(), Position.PUPIL, TODAY).stream()
                .map(PersonRow::fullName)
                .toList();
    }
}
