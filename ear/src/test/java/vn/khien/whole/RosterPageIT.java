package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
        admin.open(IMPORT);
        Page page = admin.page();
        admin.field("upload:file")
                .setInputFiles(
                        new FilePayload(name, "text/csv", ("\ufeff" + content).getBytes(StandardCharsets.UTF_8)));
        admin.field("upload:check").click();
        page.waitForURL("**/import.xhtml?import=*");
    }
}
