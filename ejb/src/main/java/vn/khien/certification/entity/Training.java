package vn.khien.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a certificate says was completed. */
@Embeddable
public class Training {
    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "requirement_id")
    private long requirementId;

    /** For whom the requirement was made: decides words of the paper. */
    @Column(name = "audience")
    private String audience;

    @Column(name = "programme_name")
    private String programmeName;

    @Column(name = "campaign_name")
    private String campaignName;

    /** Teaching periods; 0 when the programme counts none. */
    @Column(name = "periods")
    private int periods;

    @Column(name = "learnt_from")
    private LocalDate learntFrom;

    @Column(name = "learnt_to")
    private LocalDate learntTo;

    protected Training() {}

    public Training(
            long campaignId,
            long requirementId,
            String audience,
            String programmeName,
            String campaignName,
            int periods,
            LocalDate learntFrom,
            LocalDate learntTo) {
        this.campaignId = campaignId;
        this.requirementId = requirementId;
        this.audience = audience;
        this.programmeName = programmeName;
        this.campaignName = campaignName;
        this.periods = periods;
        this.learntFrom = learntFrom;
        this.learntTo = learntTo;
    }

    public long campaignId() {
        return campaignId;
    }

    public long requirementId() {
        return requirementId;
    }

    public String audience() {
        return audience;
    }

    public String programmeName() {
        return programmeName;
    }

    public String campaignName() {
        return campaignName;
    }

    public int periods() {
        return periods;
    }

    public LocalDate learntFrom() {
        return learntFrom;
    }

    public LocalDate learntTo() {
        return learntTo;
    }

    /** An embedded value belongs to one certificate only. */
    Training copy() {
        return new Training(
                campaignId, requirementId, audience, programmeName, campaignName, periods, learntFrom, learntTo);
    }
}
