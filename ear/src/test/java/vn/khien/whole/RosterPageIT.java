package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A class list from a file: tried out, written, taken back. */
class RosterPageIT {
    private static final String IMPORT = "/roster/import.xhtml";
    private static final String LIST =
            """
            STT,Họ và tên,Ngày sinh,Giới tính,Tên lớp
            1,Công Tằng Tôn Nữ Huyền Trân Bảo Khanh,05/09/2013,Nữ,8C
            2,Nguyễn Thị Ước,31/02/2013,Nữ,8C
            3,Trương Khánh Ỵ,17/11/2013,Nam,8C
            """;

    @Test
    void triesAListOutWritesItAndTakesItBack() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            check(admin, "8C.csv", LIST);
            assertThat(admin.heading()).isEqualTo("Kiểm tra thử: chưa có gì thay đổi");
            assertThat(admin.page().locator("#sum")).hasText("3 hàng đọc được. 2 hàng tốt, 1 hàng cần sửa.");
            assertThat(admin.page().locator("section[aria-labelledby='faulty'] tbody"))
                    .containsText("31/02/2013");

            admin.button("Ghi 2 hàng tốt").click();
            assertThat(admin.page().locator("main .messages")).containsText("2");
            assertThat(admin.heading()).isEqualTo("Đã ghi danh sách");

            admin.button("Hoàn tác lần nhập này").first().click();
            assertThat(admin.button("Giữ nguyên")).isFocused();
            admin.field("back:undo").click();
            assertThat(admin.heading()).isEqualTo("Đã hoàn tác, danh sách trở lại như trước");
        }
    }

    @Test
    void saysWhatToDoWithAFileThatIsNoList() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            admin.open(IMPORT);
            admin.field("upload:check").click();
            assertThat(admin.page().locator("main .messages")).containsText("Chọn một tệp danh sách.");
            check(admin, "thuc-don.csv", "Thứ,Món\n2,Phở\n3,Bún\n");
            assertThat(admin.heading()).isEqualTo("Tệp này không phải danh sách người");

            admin.reading("en").open(IMPORT);
            admin.field("upload:check").click();
            assertThat(admin.page().locator("main .messages")).containsText("Choose a file with a list.");
            check(admin, "menu.csv", "Day,Dish\n2,Soup\n3,Rice\n");
            assertThat(admin.heading()).isEqualTo("This file lists no people");
            assertThat(admin.link("Choose another file")).isVisible();
        }
    }

    @Test
    void readsManyFilesAtOnceAndSaysOfEachWhatItWouldChange() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            choose(admin, csv("8D.csv", LIST.replace("8C", "8D")), csv("thuc-don.csv", "Thứ,Món\n2,Phở\n3,Bún\n"));
            admin.page().waitForURL("**/files.xhtml?imports=*");
            assertThat(admin.page().locator("tbody tr")).hasCount(2);
            assertThat(admin.page().locator("tbody tr").first()).containsText("2 người sẽ thay đổi");
            assertThat(admin.page().locator("tbody tr").last()).containsText("Không đọc được");
            String files = admin.page().url();
            admin.button("Ghi các tệp đã chọn").first().click();
            assertThat(admin.button("Xem lại đã")).isFocused();
            admin.field("files:apply").click();
            assertThat(admin.page().locator("main .messages")).containsText("Đã ghi 1 tệp.");

            check(admin, "8D lần nữa.csv", LIST.replace("8C", "8D"));
            assertThat(admin.page().locator("main")).containsText("Không có gì để ghi thêm");
            assertThat(admin.page().locator("[id='write:apply']")).hasCount(0);

            admin.page().navigate(files);
            admin.page().locator("tbody a").first().click();
            admin.button("Hoàn tác lần nhập này").first().click();
            admin.field("back:undo").click();
            assertThat(admin.heading()).isEqualTo("Đã hoàn tác, danh sách trở lại như trước");
        }
    }

    @Test
    void findsTheSchoolOfEachFileForTheLeadAgency() {
        Path rosters = Path.of("..", "ejb", "src", "test", "resources", "rosters", "city-small");
        try (Guest lead = Guest.signedIn("LEAD_AGENCY", 360)) {
            lead.open(IMPORT);
            lead.field("upload:file").setInputFiles(new Path[] {
                rosters.resolve("truong-thcs-nguyen-trai.xlsx"), rosters.resolve("truong-th-hoa-sen.xlsx")
            });
            lead.field("upload:check").click();
            lead.page().waitForURL("**/files.xhtml?imports=*");
            assertThat(lead.page().locator("tbody tr").first()).containsText("Nguyễn Trãi");
            assertThat(lead.page().locator("tbody tr").last()).containsText("Hoa Sen");
            assertThat(lead.page().locator("tbody tr").last()).containsText("sẽ thay đổi");
            String files = lead.page().url();

            choose(lead, csv("ds.csv", LIST));
            assertThat(lead.page().locator("main .messages")).containsText("không cho biết là của trường nào");

            Accessibility.check(lead, files);
            Accessibility.check(lead.reading("en"), files);
        }
    }

    @Test
    void showsHowFarAFileIsWhileItIsRead() {
        StringBuilder many = new StringBuilder("STT,Họ và tên,Ngày sinh,Giới tính,Tên lớp\n");
        for (int i = 0; i < 60_000; i++) {
            many.append(i + 1)
                    .append(",Nguyễn Thị Ước,05/09/2013,Nữ,6A")
                    .append(i)
                    .append('\n');
        }
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            check(admin, "rất dài.csv", many.toString());
            assertThat(admin.page().locator("h1")).hasText("Kiểm tra thử: chưa có gì thay đổi");
            assertThat(admin.page().locator("#sum")).containsText("60.000 hàng tốt");
        }
    }

    @Test
    void takesFilesThatAreDropped() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            admin.open(IMPORT);
            admin.page()
                    .evaluate(
                            """
                    () => {
                      const dropped = new DataTransfer();
                      dropped.items.add(new File(["Họ và tên,Ngày sinh,Lớp\\nĐỗ Thị Thả,01/02/2012,9Y\\n"], "tha.csv"));
                      dropped.items.add(new File(["Thứ,Món\\n2,Phở\\n"], "mon.csv"));
                      document.querySelector(".drop").dispatchEvent(
                          new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
                    }""");
            assertThat(admin.page().locator("[data-names]")).hasText("tha.csv, mon.csv");
            admin.field("upload:check").click();
            admin.page().waitForURL("**/files.xhtml?imports=*");
            assertThat(admin.page().locator("tbody tr")).hasCount(2);
        }
    }

    @Test
    void isNotForATeacher() {
        try (Guest teacher = Guest.signedIn("TEACHER", 360)) {
            assertThat(teacher.open(IMPORT)).isEqualTo(403);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            Accessibility.check(admin, IMPORT);
            Accessibility.check(admin.reading("en"), IMPORT);
            check(admin, "8C.csv", LIST);
            String dryRun = admin.page().url();
            Accessibility.check(admin, dryRun);
            Accessibility.check(admin.reading("vi"), dryRun);
        }
    }

    private static void check(Guest admin, String name, String content) {
        choose(admin, csv(name, content));
        admin.page().waitForURL("**/import.xhtml?import=*");
    }

    private static void choose(Guest admin, FilePayload... files) {
        admin.open(IMPORT);
        admin.field("upload:file").setInputFiles(files);
        admin.field("upload:check").click();
    }

    private static FilePayload csv(String name, String content) {
        return new FilePayload(name, "text/csv", ("\ufeff" + content).getBytes(StandardCharsets.UTF_8));
    }
}
