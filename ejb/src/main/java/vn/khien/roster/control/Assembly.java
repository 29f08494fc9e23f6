package vn.khien.roster.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.FontEncoding;
import vn.khien.roster.RejectedRow;
import vn.khien.roster.RosterContext;
import vn.khien.roster.RosterCounts;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.RowWarning;
import vn.khien.roster.SheetReading;
import vn.khien.roster.SkippedKind;
import vn.khien.roster.SkippedRow;
import vn.khien.roster.Verdict;
import vn.khien.roster.WarningCode;
import vn.khien.shared.sheet.Sheets;

/** Puts the sheets of a file together and settles what only the whole file can tell. */
final class Assembly {
    /** Children of grade 1 turn six in the calendar year in which the school year begins. */
    private static final int AGE_BEFORE_GRADE_1 = 5;

    private static final int MOST_YEARS_OLDER = 3;
    private static final int MOST_YEARS_YOUNGER = 1;
    private static final int FIRST_MONTH_OF_SCHOOL = 6;

    private final RosterContext context;
    private final List<FileWalk.Met> sheets;
    private final List<SheetWalk> read;
    private final List<Draft> drafts;
    private final List<Draft> leavers;

    Assembly(RosterContext context, List<FileWalk.Met> sheets) {
        this.context = context;
        this.sheets = sheets;
        read = sheets.stream()
                .map(FileWalk.Met::walk)
                .filter(Objects::nonNull)
                .filter(SheetWalk::wasRead)
                .toList();
        drafts = read.stream().flatMap(walk -> walk.drafts().stream()).toList();
        leavers = read.stream().flatMap(walk -> walk.leavers().stream()).toList();
    }

    RosterReading reading(Sheets file) {
        read.forEach(Assembly::settlePersonCodes);
        if (context.kind() == RosterKind.PUPIL) {
            settleClasses();
        }
        new Duplicates(drafts).settle();
        Verdict verdict = read.isEmpty() ? Verdict.NOT_A_ROSTER : Verdict.OK;
        List<RowWarning> warnings = verdict == Verdict.OK ? warnings() : List.of();
        List<RejectedRow> rejected =
                drafts.stream().map(Draft::rejected).filter(Objects::nonNull).toList();
        List<AcceptedRow> accepted =
                drafts.stream().filter(Draft::isAccepted).map(Draft::accepted).toList();
        List<SkippedRow> skipped =
                read.stream().flatMap(walk -> walk.skipped().stream()).toList();
        Set<String> privateColumns = new LinkedHashSet<>();
        read.forEach(walk -> privateColumns.addAll(walk.privateTitles()));
        return new RosterReading(
                context.kind(),
                verdict,
                file.format(),
                file.charset(),
                encoding(),
                fileSchoolYear(),
                sheets.stream().map(Assembly::sheetReading).toList(),
                counts(accepted, rejected.size(), warnings.size(), skipped),
                List.copyOf(privateColumns),
                accepted,
                rejected,
                warnings,
                skipped,
                leavers.stream().filter(Draft::isAccepted).map(Draft::accepted).toList());
    }

    /** A code of ten digits in most rows is the ministry's; otherwise the school made it up. */
    private static void settlePersonCodes(SheetWalk walk) {
        List<Draft> coded = Stream.concat(walk.drafts().stream(), walk.leavers().stream())
                .filter(draft -> draft.personCode != null)
                .toList();
        long ofMinistry = coded.stream()
                .filter(draft -> Codes.looksLikeMoet(draft.personCode))
                .count();
        boolean ministry = ofMinistry * 2 > coded.size();
        for (Draft draft : coded) {
            if (!ministry) {
                draft.schoolCode = draft.take(Codes.own(draft.personCode));
            } else if (draft.moetId == null) {
                draft.moetId = draft.take(Codes.moet(draft.personCode));
            }
        }
    }

    private void settleClasses() {
        ClassNames names = new ClassNames();
        drafts.stream().map(draft -> draft.className).filter(Objects::nonNull).forEach(names::note);
        int schoolStart = schoolStart();
        for (Draft draft : Stream.concat(drafts.stream(), leavers.stream()).toList()) {
            if (draft.className != null) {
                draft.className = names.spelling(draft.className);
                draft.grade = draft.grade == null ? ClassNames.grade(draft.className) : draft.grade;
            }
            checkAge(draft, schoolStart);
        }
    }

    private static void checkAge(Draft draft, int schoolStart) {
        Integer born = draft.birth.anyYear();
        if (born != null && draft.grade != null) {
            int expected = schoolStart - AGE_BEFORE_GRADE_1 - draft.grade;
            boolean likely = born >= expected - MOST_YEARS_OLDER && born <= expected + MOST_YEARS_YOUNGER;
            draft.warn(likely ? null : WarningCode.AGE_UNLIKELY, null);
        }
    }

    /** The calendar year in which the school year of the list begins. */
    private int schoolStart() {
        String year = fileSchoolYear() == null ? context.schoolYear() : fileSchoolYear();
        if (year != null) {
            return Integer.parseInt(year.substring(0, 4));
        }
        boolean begun = context.importDate().getMonthValue() >= FIRST_MONTH_OF_SCHOOL;
        return context.importDate().getYear() - (begun ? 0 : 1);
    }

    private @Nullable String fileSchoolYear() {
        return read.stream()
                .map(SheetWalk::schoolYear)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Set<FontEncoding> encodings() {
        Set<FontEncoding> all = EnumSet.noneOf(FontEncoding.class);
        read.forEach(walk -> all.addAll(walk.encodings()));
        return all;
    }

    private FontEncoding encoding() {
        Set<FontEncoding> all = encodings();
        if (all.size() > 1) {
            return FontEncoding.MIXED;
        }
        return all.stream().findFirst().orElse(FontEncoding.UNICODE);
    }

    private List<RowWarning> warnings() {
        List<RowWarning> warnings = new ArrayList<>();
        String converted = encodings().stream()
                .filter(encoding -> encoding != FontEncoding.UNICODE)
                .map(FontEncoding::name)
                .collect(Collectors.joining(","));
        if (!converted.isEmpty()) {
            warnings.add(new RowWarning(null, null, WarningCode.FONT_CONVERTED, converted));
        }
        String year = fileSchoolYear();
        if (year != null && context.schoolYear() != null && !year.equals(context.schoolYear())) {
            warnings.add(new RowWarning(null, null, WarningCode.SCHOOL_YEAR_MISMATCH, year));
        }
        for (FileWalk.Met sheet : sheets) {
            SheetWalk walk = sheet.walk();
            if (walk == null) {
                warnings.add(new RowWarning(sheet.name(), null, WarningCode.HIDDEN_SHEET_SKIPPED, sheet.name()));
            } else if (!walk.wasRead()) {
                warnings.add(new RowWarning(sheet.name(), null, WarningCode.SHEET_NOT_A_ROSTER, sheet.name()));
            }
        }
        drafts.stream().filter(Draft::isAccepted).map(Draft::warnings).forEach(warnings::addAll);
        return warnings;
    }

    private static SheetReading sheetReading(FileWalk.Met sheet) {
        SheetWalk walk = sheet.walk();
        if (walk == null || !walk.wasRead()) {
            return new SheetReading(sheet.name(), false, List.of(), 0);
        }
        int accepted = (int) walk.drafts().stream().filter(Draft::isAccepted).count();
        return new SheetReading(sheet.name(), true, walk.headerRows(), accepted);
    }

    private static RosterCounts counts(
            List<AcceptedRow> accepted, int rejected, int warnings, List<SkippedRow> skipped) {
        Map<String, Integer> byClass = new LinkedHashMap<>();
        accepted.stream()
                .map(AcceptedRow::className)
                .filter(Objects::nonNull)
                .forEach(name -> byClass.merge(name, 1, Integer::sum));
        int left = (int)
                skipped.stream().filter(row -> row.kind() == SkippedKind.LEFT).count();
        return new RosterCounts(accepted.size(), rejected, left, warnings, byClass);
    }
}
