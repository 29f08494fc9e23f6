package vn.khien.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.khien.learning.HelpChannel;
import vn.khien.learning.HelpChannelTexts;
import vn.khien.learning.PerLanguage;
import vn.khien.shared.Language;

/** A channel of help, as the editors keep it. */
@Entity
@Table(name = "help_channel")
public class HelpLine {
    @Id
    private long id;

    @Column(name = "position")
    private int place;

    private String number;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "detail_vi")
    private String detailVi;

    @Column(name = "detail_en")
    private String detailEn;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected HelpLine() {}

    /** Takes over what an editor made sure of today. */
    public void verify(HelpChannelTexts texts, LocalDate today) {
        number = texts.number();
        nameVi = texts.name().vi();
        nameEn = texts.name().en();
        detailVi = texts.detail().vi();
        detailEn = texts.detail().en();
        verifiedOn = today;
    }

    public HelpChannelTexts texts() {
        return new HelpChannelTexts(number, new PerLanguage<>(nameVi, nameEn), new PerLanguage<>(detailVi, detailEn));
    }

    public HelpChannel in(Language language) {
        HelpChannelTexts texts = texts();
        return new HelpChannel(
                id, number, texts.name().in(language), texts.detail().in(language), verifiedOn);
    }

    public long id() {
        return id;
    }

    public int place() {
        return place;
    }
}
