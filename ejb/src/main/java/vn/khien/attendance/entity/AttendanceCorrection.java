package vn.khien.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.CorrectionView;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.VietnameseText;

/** Why a closed sheet was changed, by whom, and what it said before. The marks of both states stand beside it. */
@Entity
@Table(name = "attendance_correction")
public class AttendanceCorrection {
    /** Longest reason, in letters. */
    public static final int MAX_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "attendance_correction")
    @TableGenerator(
            name = "attendance_correction",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "attendance_correction",
            allocationSize = 50)
    private long id;

    @Column(name = "sheet_id")
    private long sheetId;

    @Column(name = "version_before")
    private int versionBefore;

    @Column(name = "head_count_before")
    private @Nullable Integer headCountBefore;

    @Column(name = "head_count_after")
    private @Nullable Integer headCountAfter;

    @Column(name = "reason")
    private String reason;

    @Column(name = "corrected_by")
    private long correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected AttendanceCorrection() {}

    AttendanceCorrection(
            long sheetId,
            int versionBefore,
            @Nullable Integer headCountBefore,
            @Nullable Integer headCountAfter,
            String reason,
            long correctedBy,
            Instant correctedAt) {
        this.sheetId = sheetId;
        this.versionBefore = versionBefore;
        this.headCountBefore = headCountBefore;
        this.headCountAfter = headCountAfter;
        this.reason = VietnameseText.clean(reason);
        this.correctedBy = correctedBy;
        this.correctedAt = correctedAt;
        if (this.reason.isEmpty() || this.reason.length() > MAX_REASON) {
            throw new RuleViolation(AttendanceError.REASON_MISSING);
        }
    }

    /** The correction as readers of the sheet see it. */
    public CorrectionView view(List<CorrectionView.Change> changes) {
        return new CorrectionView(reason, correctedBy, correctedAt, headCountBefore, headCountAfter, changes);
    }

    public long id() {
        return id;
    }
}
