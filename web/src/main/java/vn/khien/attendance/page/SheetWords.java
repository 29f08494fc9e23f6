package vn.khien.attendance.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetRow;
import vn.khien.shared.web.Formats;
import vn.khien.shared.web.Texts;

/** Sheets and sessions in words, the same in every list. */
@Named
@RequestScoped
public class SheetWords {
    @Inject
    Texts texts;

    @Inject
    Formats formats;

    public String topicOf(SheetRow sheet) {
        return topic(sheet.form(), sheet.topic());
    }

    /** "Sinh hoạt dưới cờ: Tự vệ số". */
    public String topic(SessionForm form, String topic) {
        return texts.of("attendance.session.topic", texts.of("attendance.form." + form), topic);
    }

    public String stateOf(SheetRow sheet) {
        return texts.of(
                sheet.counts().mode() == SheetMode.NOT_INVITED
                        ? "attendance.mode.NOT_INVITED"
                        : "attendance.state." + sheet.counts().state());
    }

    public String toneOf(SheetRow sheet) {
        if (sheet.counts().mode() == SheetMode.NOT_INVITED) {
            return "rest";
        }
        return sheet.counts().state().counts() ? "done" : "wait";
    }

    /** "46/48 có mặt", or the number of people where nobody is named; empty while nothing is known. */
    public String countsOf(SheetRow sheet) {
        if (!sheet.counts().state().counts()) {
            return "";
        }
        return sheet.counts().mode() == SheetMode.HEAD_COUNT
                ? texts.of(
                        "attendance.counts.heads", formats.number(sheet.counts().attendances()))
                : texts.of(
                        "attendance.counts.named",
                        formats.number(sheet.counts().attendances()),
                        formats.number(sheet.counts().enrolled()));
    }
}
