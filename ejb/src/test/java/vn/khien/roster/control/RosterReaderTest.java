package vn.khien.roster.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khien.people.Gender;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.FontEncoding;
import vn.khien.roster.RejectedRow;
import vn.khien.roster.RejectionCode;
import vn.khien.roster.RosterContext;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.RowWarning;
import vn.khien.roster.SkippedKind;
import vn.khien.roster.SkippedRow;
import vn.khien.roster.Verdict;
import vn.khien.roster.WarningCode;
import vn.khien.shared.sheet.SheetFormat;

/** Dirt in other combinations than the sample files have. */
class RosterReaderTest {
    @TempDir
    Path folder;

    /** Whoever stands between a total and the next titles signs the list, whatever the rows look like. */
    @Test
    void listsNobodyBelowATotalUntilTheNextHeader() throws IOException {
        RosterReading reading = read(
                """
                LỚP 6A1
                STT;Họ và tên;Ngày sinh;Giới tính
                1;Lê An;1/2/2014;Nam
                ;Tổng số: 1 học sinh
                ;Trần Thị Hương;;
                Lớp: 6A2
                1;Vũ Thị Lan;5/6/1985;Nữ
                STT;Họ và tên;Ngày sinh;Giới tính
                1;Tống Văn Cộng;3/4/2014;Nam
                """);

        assertThat(reading.accepted())
                .extracting(AcceptedRow::fullName, AcceptedRow::className)
                .containsExactly(tuple("Lê An", "6A1"), tuple("Tống Văn Cộng", "6A2"));
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.skipped())
                .extracting(SkippedRow::row, SkippedRow::kind)
                .containsExactlyInAnyOrder(
                        tuple(1, SkippedKind.CLASS_ROW),
                        tuple(2, SkippedKind.HEADER),
                        tuple(4, SkippedKind.FOOTER),
                        tuple(5, SkippedKind.FOOTER),
                        tuple(6, SkippedKind.CLASS_ROW),
                        tuple(7, SkippedKind.FOOTER),
                        tuple(8, SkippedKind.HEADER));
    }

    @Test
    void joinsTitlesOverTwoRows() throws IOException {
        RosterReading reading = read(
                """
                STT;Họ và tên;;Thông tin;;Mẹ;
                ;Họ đệm;Tên;Ngày sinh;Lớp;Họ tên;Năm sinh
                (1);(2);(3);(4);(5);(6);(7)
                1;Đỗ Thị;Ý;1/2/2014;6A;Lê Thị Hoa;1985
                """);

        AcceptedRow row = reading.accepted().get(0);
        assertThat(row.fullName()).isEqualTo("Đỗ Thị Ý");
        assertThat(row.birthDate()).isEqualTo("2014-02-01");
        assertThat(row.className()).isEqualTo("6A");
        assertThat(reading.privateColumns()).containsExactly("Mẹ - Họ tên", "Mẹ - Năm sinh");
        assertThat(reading.skipped()).extracting(SkippedRow::kind).contains(SkippedKind.COLUMN_NUMBERS);
    }

    @Test
    void readsOnBelowTheTeacherOfAClassAndHintsInTitles() throws IOException {
        RosterReading reading = read(
                """
                STT;Họ và tên học sinh (chữ in hoa);Ngày sinh (dd/mm/yyyy);Giới tính (Nam/Nữ)
                A;B;1;2
                Lớp 6A1;Sĩ số: 1;GVCN: Trần Thị Mai
                1;LÊ AN;1/2/2014;Nam
                Lớp 6A2
                GVCN: Trần Thị Hoa
                1;LÊ BÌNH;1/2/2014;Nam
                ;Giáo viên chủ nhiệm
                """);

        assertThat(reading.accepted())
                .extracting(AcceptedRow::fullName, AcceptedRow::className)
                .containsExactly(tuple("Lê An", "6A1"), tuple("Lê Bình", "6A2"));
        assertThat(reading.rejected()).isEmpty();
    }

    @Test
    void takesTheTickedOfTwoColumnsForTheGender() throws IOException {
        RosterReading reading = read(
                """
                STT;Họ và tên;Giới tính;;Năm sinh;Lớp
                ;;Nam;Nữ;;
                1;Lê An;x;;2014;6A
                2;Lê Bình;;x;2014;6A
                3;Lê Chi;;;2014;6A
                """);

        assertThat(reading.accepted())
                .extracting(AcceptedRow::gender)
                .containsExactly(Gender.MALE, Gender.FEMALE, null);
        assertThat(reading.accepted()).extracting(AcceptedRow::birthYear).containsOnly(2014);
    }

    @Test
    void readsOldFontsInATextFileThatNamesNoFont() throws IOException {
        Path file = Files.write(
                folder.resolve("a.csv"),
                "STT;Hä vµ tªn;Líp\n1;Vò ThÞ Hång;6A\n2;Vò An;6A\n".getBytes(Charset.forName("windows-1252")));

        RosterReading reading = new RosterReader().read(file, context());

        assertThat(reading.fontEncoding()).isEqualTo(FontEncoding.TCVN3);
        assertThat(reading.accepted()).extracting(AcceptedRow::fullName).containsExactly("Vũ Thị Hồng", "Vũ An");
    }

    @Test
    void takesACodeForTheMinistrysWhenMostOfItsColumnAre() throws IOException {
        RosterReading reading = read(
                """
                STT,Mã học sinh,Họ tên,Lớp
                1,0312345678,Lê An,6A
                2,0312345679,Lê Bình,6A
                3,312345670,Lê Chi,6A
                """);

        assertThat(reading.accepted())
                .extracting(AcceptedRow::moetId)
                .containsExactly("0312345678", "0312345679", null);
        assertThat(reading.warnings()).extracting(RowWarning::code).contains(WarningCode.CODE_LOST_ZERO);
        assertThat(reading.accepted()).extracting(AcceptedRow::schoolCode).containsOnlyNulls();
    }

    @Test
    void cannotTellApartTwoRowsThatSayTheSame() throws IOException {
        RosterReading reading = read(
                """
                STT;Họ và tên;Ngày sinh;Lớp
                1;Lê Thuý An;1/2/2014;6A
                2;Lê Thúy An;01-02-2014;6a
                3;Lê Thúy An;2/2/2014;6A
                """);

        assertThat(reading.rejected())
                .extracting(RejectedRow::code, RejectedRow::row, RejectedRow::otherRow)
                .containsExactly(
                        tuple(RejectionCode.SAME_NAME_UNRESOLVED, 2, 3),
                        tuple(RejectionCode.SAME_NAME_UNRESOLVED, 3, 2));
        assertThat(reading.accepted()).extracting(AcceptedRow::row).containsExactly(4);
    }

    @Test
    void takesNoListOfClassesForAListOfPeople() throws IOException {
        RosterReading reading = read("STT;Lớp;Sĩ số;Họ tên GVCN\n1;6A;40;Lê Thị Hoa\n");

        assertThat(reading.verdict()).isEqualTo(Verdict.NOT_A_ROSTER);
    }

    @Test
    void handsARejectedRowBackAsItWasTypedButWithoutTheNationalNumber() throws IOException {
        RosterReading reading = read("STT;Họ và tên;Ngày sinh;Lớp;Số CCCD\n1;Lê An;31/02/2014;6A;003214123456\n");

        RejectedRow row = reading.rejected().get(0);
        assertThat(row.typed()).containsEntry("fullName", "Lê An").containsEntry("birthDate", "31/02/2014");
        assertThat(row.toString()).doesNotContain("003214123456");
    }

    @Test
    void refusesMorePeopleThanAnyListHolds() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("STT,Họ và tên,Lớp\n");
            for (int i = 0; i <= FileWalk.MOST_PEOPLE; i++) {
                out.write(i + ",Lê An,6A\n");
            }
        }

        RosterReading reading = new RosterReader().read(file, context());

        assertThat(reading.verdict()).isEqualTo(Verdict.TOO_LARGE);
        assertThat(reading.format()).isEqualTo(SheetFormat.CSV);
        assertThat(reading.accepted()).isEmpty();
    }

    private RosterReading read(String csv) throws IOException {
        return new RosterReader().read(Files.writeString(folder.resolve("a.csv"), csv), context());
    }

    private static RosterContext context() {
        return new RosterContext(
                RosterKind.PUPIL, "Trường THCS Hoa Sen", "2025-2026", LocalDate.of(2025, 9, 15), List.of());
    }
}
