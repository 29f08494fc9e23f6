package vn.khien.certification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khien.certification.CertificateNumber;
import vn.khien.certification.VerifyCode;
import vn.khien.certification.entity.Certificate;
import vn.khien.certification.entity.Holder;
import vn.khien.certification.entity.Issuer;
import vn.khien.certification.entity.Training;
import vn.khien.shared.OrgPath;

class CertificatePaperTest {
    private static final VerifyCode CODE = VerifyCode.draw(new Random(7));

    private final CertificatePaper paper = new CertificatePaper();

    @BeforeEach
    void setTheAddress() {
        paper.baseUrl = "https://khien.hoagiang.example/";
    }

    @Test
    void textReadsBackRight() throws IOException {
        String text = textOf(paper.draw(certificateOf("Tôn Nữ Huyền Trân Thuỵ Ước")));

        assertThat(text)
                .containsSubsequence(
                        "UBND PHƯỜNG Ô CHỢ DỪA",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "TRƯỜNG THCS NGUYỄN TRƯỜNG TỘ",
                        "Độc lập - Tự do - Hạnh phúc",
                        "GIẤY CHỨNG NHẬN",
                        "HIỆU TRƯỞNG TRƯỜNG THCS NGUYỄN TRƯỜNG TỘ",
                        "Chứng nhận: Bà",
                        "Tôn Nữ Huyền Trân Thuỵ Ước",
                        "Sinh ngày 09 tháng 02 năm 1987. Đơn vị: Trường THCS Nguyễn Trường Tộ",
                        "Đã hoàn thành chương trình tập huấn An toàn trên mạng cho trẻ em,",
                        "dành cho giáo viên, cán bộ quản lý",
                        "Thời gian: từ ngày 02/10/2026 đến ngày 20/11/2026. Thời lượng: 6 tiết",
                        "Ô Chợ Dừa, ngày 23 tháng 11 năm 2026",
                        "HIỆU TRƯỞNG",
                        "Số vào sổ: 0085/2026",
                        "Mã tra cứu: " + CODE.grouped(),
                        "Tra cứu tại khien.hoagiang.example/verify");
    }

    @ParameterizedTest
    @CsvSource({
        "Ư, 36",
        "Công Tằng Tôn Nữ Nguyễn Phúc Huyền Trân Ước, 36",
        "Công Tằng Tôn Nữ Nguyễn Phúc Huyền Trân Bảo Khanh Ước, 30",
        "TRƯỜNG TỘ MWMWMWMWMW MWMWMWMWMW MWMWMWMWMW MWMWMWMWMW MWMWMWMWMW MWMWMWMWMW, 13",
    })
    void nameStandsOnOneLineAndIsSmallerOnlyWhenItMust(String name, int size) throws IOException {
        byte[] pdf = paper.draw(certificateOf(name));

        assertThat(sizeOf(name, pdf)).isEqualTo(size);
    }

    @Test
    void carriesTheLettersItUsesAndNoMore() throws IOException {
        byte[] pdf = paper.draw(certificateOf("Đặng Thị Ước"));

        assertThat(pdf).hasSizeLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName font : resources.getFontNames()) {
                assertThat(resources.getFont(font).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void sameCertificateGivesTheSameBytesAlsoToMany() throws Exception {
        byte[] first = paper.draw(certificateOf("Đặng Thị Ước"));
        List<Callable<byte[]>> draws = Collections.nCopies(40, () -> paper.draw(certificateOf("Đặng Thị Ước")));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<byte[]> drawn : threads.invokeAll(draws)) {
                assertThat(drawn.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A guard against slips of a whole order, not a benchmark: the machine may be busy with other things. */
    @Test
    void costsLittleOnceWarm() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double cpuMs = 0;
        for (int round = 0; round < 4; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 50; i++) {
                paper.draw(certificateOf("Tôn Nữ Huyền Trân Thuỵ Ước"));
            }
            cpuMs = (threads.getCurrentThreadCpuTime() - start) / 50e6;
        }

        System.out.printf("%.2f ms CPU for a certificate%n", cpuMs);
        assertThat(cpuMs).isLessThan(40);
    }

    /** The size, in pixels of the design, of the line that is the name and nothing else. */
    private static int sizeOf(String name, byte[] pdf) throws IOException {
        Map<Integer, String> lines = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String word, List<TextPosition> letters) {
                int baseline = Math.round(letters.get(0).getYDirAdj());
                lines.merge(baseline, word, (before, after) -> before + " " + after);
                sizes.put(baseline, Math.round(letters.get(0).getFontSizeInPt()));
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        assertThat(lines).containsValue(name);
        return lines.entrySet().stream()
                .filter(line -> line.getValue().equals(name))
                .mapToInt(line -> sizes.get(line.getKey()))
                .max()
                .orElseThrow();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static Certificate certificateOf(String name) {
        return new Certificate(
                new CertificateNumber(2026, 85),
                CODE,
                new Issuer(1, "SCHOOL", "Trường THCS Nguyễn Trường Tộ", "UBND phường Ô Chợ Dừa", "Ô Chợ Dừa"),
                new Holder(
                        7,
                        name,
                        LocalDate.of(1987, 2, 9),
                        "FEMALE",
                        "Trường THCS Nguyễn Trường Tộ",
                        OrgPath.root(1),
                        false),
                new Training(
                        1,
                        1,
                        "TEACHER",
                        "An toàn trên mạng cho trẻ em",
                        "Học kỳ I 2026-2027",
                        6,
                        LocalDate.of(2026, 10, 2),
                        LocalDate.of(2026, 11, 20)),
                Instant.parse("2026-11-23T01:05:00Z"));
    }
}
