package vn.khien.roster.control;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Gender;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.BirthPrecision;
import vn.khien.roster.RejectedRow;
import vn.khien.roster.RejectionCode;
import vn.khien.roster.RowWarning;
import vn.khien.roster.StaffGroup;
import vn.khien.roster.WarningCode;
import vn.khien.shared.sheet.Cell;

/** A person while the file is being read: what is known so far, and what speaks against taking the row in. */
final class Draft {
    final String sheet;
    final int row;
    final Map<String, String> typed = new LinkedHashMap<>();
    String fullName = "";
    BirthDates.Birth birth = BirthDates.Birth.missing();

    @Nullable
    Gender gender;

    @Nullable
    String className;

    @Nullable
    Integer grade;

    @Nullable
    String moetId;

    @Nullable
    String nationalId;

    @Nullable
    String schoolCode;
    /** The cell whose column could be either of the two codes. */
    @Nullable
    Cell personCode;

    @Nullable
    String position;

    @Nullable
    StaffGroup staffGroup;

    @Nullable
    String department;

    @Nullable
    String email;

    @Nullable
    String unitCode;

    private final Map<WarningCode, String> warnings = new EnumMap<>(WarningCode.class);
    private @Nullable RejectedRow rejected;

    Draft(String sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    void warn(@Nullable WarningCode code, @Nullable String detail) {
        if (code != null) {
            warnings.put(code, detail == null ? "" : detail);
        }
    }

    /** Takes a code over together with its warning. */
    @Nullable
    String take(Codes.Code code) {
        warn(code.warning(), code.detail());
        return code.value();
    }

    /** The first reason stays. */
    void reject(RejectionCode code, String field, String value, @Nullable Integer otherRow) {
        if (rejected == null) {
            rejected = new RejectedRow(sheet, row, code, field, value, otherRow, typed);
        }
    }

    @Nullable
    RejectedRow rejected() {
        return rejected;
    }

    boolean isAccepted() {
        return rejected == null;
    }

    boolean hasBirth() {
        return birth.precision() != BirthPrecision.NONE;
    }

    boolean hasCode() {
        return moetId != null || nationalId != null || schoolCode != null;
    }

    boolean sameBirth(Draft other) {
        return Objects.equals(birth.date(), other.birth.date()) && Objects.equals(birth.year(), other.birth.year());
    }

    boolean samePerson(Draft other) {
        return sameBirth(other) && Names.key(fullName).equals(Names.key(other.fullName));
    }

    AcceptedRow accepted() {
        return new AcceptedRow(
                sheet,
                row,
                fullName,
                birth.date(),
                birth.year(),
                birth.precision(),
                gender,
                className,
                grade,
                moetId,
                nationalId,
                schoolCode,
                position,
                staffGroup,
                department,
                email,
                unitCode);
    }

    List<RowWarning> warnings() {
        return warnings.entrySet().stream()
                .map(entry -> new RowWarning(
                        sheet, row, entry.getKey(), entry.getValue().isEmpty() ? null : entry.getValue()))
                .toList();
    }
}
