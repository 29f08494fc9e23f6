package vn.khien.roster.control;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Gender;
import vn.khien.roster.RejectionCode;
import vn.khien.roster.RosterContext;
import vn.khien.roster.RosterKind;
import vn.khien.roster.WarningCode;
import vn.khien.shared.PersonName;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.sheet.Cell;
import vn.khien.shared.sheet.LegacyFont;
import vn.khien.shared.sheet.SheetRow;

/** Makes a draft of the person whom one row lists. */
final class PersonReader {
    private static final Pattern PART_OF_NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'\\u2019\\u02BC .\\-]*");
    private static final Pattern TICK = Pattern.compile("[xXvV]");
    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z0-9][a-z0-9._%+\\-]*@[a-z0-9](?:[a-z0-9\\-]*[a-z0-9])?(?:\\.[a-z0-9\\-]+)*\\.[a-z]{2,}");
    /** Fields that can be handed back for correction. */
    private static final Map<Column, String> FIELDS = Map.of(
            Column.CLASS, "className",
            Column.BIRTH, "birthDate",
            Column.GENDER, "gender",
            Column.MOET_ID, "moetId",
            Column.PERSON_CODE, "schoolCode",
            Column.POSITION, "position",
            Column.DEPARTMENT, "department",
            Column.EMAIL, "email",
            Column.UNIT, "unit",
            Column.WARD, "ward");

    private final RosterKind kind;
    private final BirthDates births;
    private final @Nullable UnitResolver units;

    PersonReader(RosterContext context) {
        kind = context.kind();
        births = new BirthDates(context.importDate());
        units = context.units().isEmpty() ? null : new UnitResolver(context.units());
    }

    /**
     * Reads one row.
     *
     * @param classAbove the class that a row above named
     */
    Draft read(String sheet, SheetRow row, Header header, @Nullable String classAbove) {
        Draft draft = new Draft(sheet, row.number());
        noteTyped(draft, row, header);
        readName(draft, row, header);
        if (kind == RosterKind.PUPIL) {
            readClass(draft, row, header, classAbove);
        }
        readBirthAndGender(draft, row, header);
        readCodes(draft, row, header);
        if (kind != RosterKind.PUPIL) {
            readPost(draft, row, header);
        }
        noteFile(draft, row, header);
        return draft;
    }

    private static void noteTyped(Draft draft, SheetRow row, Header header) {
        header.columns().forEach((column, at) -> {
            String field = FIELDS.get(column);
            if (field != null && !row.text(at).isEmpty()) {
                draft.typed.put(field, VietnameseText.clean(row.text(at)));
            }
        });
    }

    private static void readName(Draft draft, SheetRow row, Header header) {
        Cell first = row.cell(header.at(Column.FULL_NAME));
        Cell second = restOfName(row, header);
        if (textOf(first).isEmpty()) {
            first = row.cell(header.at(Column.FAMILY_AND_MIDDLE));
            second = row.cell(header.at(Column.GIVEN_NAME));
        }
        String typed = textOf(first) + " " + textOf(second);
        Names.Name name = Names.repair(typed, isTcvn3(first) || isTcvn3(second));
        draft.typed.put("fullName", VietnameseText.clean(typed));
        draft.fullName = name.text();
        draft.warn(name.recased() ? WarningCode.NAME_RECASED : null, null);
        if (name.text().isEmpty() || name.text().length() > PersonName.MAX_LENGTH) {
            String shown = VietnameseText.clean(row.text(header.at(Column.FULL_NAME)));
            draft.reject(RejectionCode.NAME_MISSING, "fullName", shown, null);
        }
    }

    private static @Nullable Cell restOfName(SheetRow row, Header header) {
        Cell rest = row.cell(header.restOfName());
        return rest != null && isRestOfName(rest.text()) ? rest : null;
    }

    private static boolean isRestOfName(String text) {
        String clean = VietnameseText.clean(text);
        return PART_OF_NAME.matcher(clean).matches() && !TICK.matcher(clean).matches();
    }

    private static boolean isTcvn3(@Nullable Cell cell) {
        return cell != null && LegacyFont.named(cell.font()) == LegacyFont.TCVN3;
    }

    private static void readClass(Draft draft, SheetRow row, Header header, @Nullable String classAbove) {
        Integer column = header.classColumn();
        String name = classAbove;
        if (column != null) {
            name = ClassNames.cut(textOf(row.cell(column)));
        } else if (name == null) {
            name = ClassNames.ofSheet(draft.sheet);
        }
        if (name == null || name.isEmpty()) {
            draft.reject(RejectionCode.CLASS_MISSING, "className", "", null);
        } else {
            draft.className = name;
            draft.typed.put("className", name);
        }
        draft.grade = ClassNames.grade(textOf(row.cell(header.at(Column.GRADE))));
    }

    private void readBirthAndGender(Draft draft, SheetRow row, Header header) {
        Cell born = row.cell(header.at(Column.BIRTH));
        if (header.has(Column.BIRTH_OF_MALE) || header.has(Column.BIRTH_OF_FEMALE)) {
            Cell male = row.cell(header.at(Column.BIRTH_OF_MALE));
            Cell female = row.cell(header.at(Column.BIRTH_OF_FEMALE));
            born = male == null ? female : male;
            takeTicked(draft, male != null, female != null);
        } else {
            readGender(draft, row, header);
        }
        draft.birth = births.read(born);
        draft.warn(draft.birth.warning(), null);
        RejectionCode wrong = draft.birth.rejection();
        if (wrong != null && born != null) {
            draft.typed.put("birthDate", VietnameseText.clean(born.text()));
            draft.reject(wrong, "birthDate", VietnameseText.clean(born.text()), null);
        }
    }

    private static void readGender(Draft draft, SheetRow row, Header header) {
        boolean female = !textOf(row.cell(header.at(Column.FEMALE))).isEmpty();
        if (header.has(Column.GENDER)) {
            String typed = textOf(row.cell(header.at(Column.GENDER)));
            draft.gender = Wordings.gender(typed);
            WarningCode why = typed.isEmpty() ? WarningCode.GENDER_MISSING : WarningCode.GENDER_UNREADABLE;
            draft.warn(draft.gender == null ? why : null, null);
        } else if (header.has(Column.FEMALE) && !header.has(Column.MALE)) {
            draft.gender = female ? Gender.FEMALE : Gender.MALE;
        } else {
            takeTicked(draft, !textOf(row.cell(header.at(Column.MALE))).isEmpty(), female);
        }
    }

    /** One of two columns is filled; both or neither tell nothing. */
    private static void takeTicked(Draft draft, boolean male, boolean female) {
        if (male == female) {
            draft.warn(WarningCode.GENDER_MISSING, null);
        } else {
            draft.gender = male ? Gender.MALE : Gender.FEMALE;
        }
    }

    private static void readCodes(Draft draft, SheetRow row, Header header) {
        draft.moetId = draft.take(Codes.moet(row.cell(header.at(Column.MOET_ID))));
        draft.nationalId = draft.take(
                Codes.national(row.cell(header.at(Column.NATIONAL_ID)), draft.gender, draft.birth.anyYear()));
        draft.personCode = row.cell(header.at(Column.PERSON_CODE));
    }

    private void readPost(Draft draft, SheetRow row, Header header) {
        draft.position = textOrNull(row.cell(header.at(Column.POSITION)));
        draft.department = textOrNull(row.cell(header.at(Column.DEPARTMENT)));
        if (kind == RosterKind.STAFF) {
            draft.staffGroup = Wordings.staffGroup(draft.position);
        }
        String address = textOf(row.cell(header.at(Column.EMAIL))).toLowerCase(Locale.ROOT);
        boolean valid = ADDRESS.matcher(address).matches();
        draft.email = valid ? address : null;
        draft.warn(valid || address.isEmpty() ? null : WarningCode.EMAIL_INVALID, null);
        if (units != null && header.has(Column.UNIT)) {
            String school = textOf(row.cell(header.at(Column.UNIT)));
            units.resolve(school, textOf(row.cell(header.at(Column.WARD)))).applyTo(draft, school);
        }
    }

    private static void noteFile(Draft draft, SheetRow row, Header header) {
        draft.warn(row.hidden() ? WarningCode.HIDDEN_ROW : null, null);
        boolean error = header.columns().values().stream()
                .map(row::cell)
                .anyMatch(cell -> cell != null && cell.kind() == Cell.Kind.ERROR);
        draft.warn(error ? WarningCode.FORMULA_ERROR : null, null);
    }

    /** The text of a cell, which is empty when a formula failed. */
    private static String textOf(@Nullable Cell cell) {
        return cell == null || cell.kind() == Cell.Kind.ERROR ? "" : VietnameseText.clean(cell.text());
    }

    private static @Nullable String textOrNull(@Nullable Cell cell) {
        String text = textOf(cell);
        return text.isEmpty() ? null : text;
    }
}
