package vn.khien.learning.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.khien.learning.HelpChannel;
import vn.khien.learning.HelpChannelTexts;
import vn.khien.learning.PerLanguage;
import vn.khien.learning.boundary.HelpChannels;
import vn.khien.shared.faces.Messages;
import vn.khien.shared.web.LanguageChoice;

/** An editor keeps the help channels true, one at a time. */
@Named
@RequestScoped
public class HelpChannelsPage {
    @Inject
    HelpChannels channels;

    @Inject
    LanguageChoice language;

    private List<HelpChannel> all = List.of();
    private long id;
    private String number = "";
    private String nameVi = "";
    private String nameEn = "";
    private String detailVi = "";
    private String detailEn = "";

    @PostConstruct
    void read() {
        all = channels.forEditors(language.getLanguage());
        id = openBefore();
    }

    /** The form has to be there already when what was typed into it comes back. */
    private static long openBefore() {
        String open = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("channel:id", "");
        return open.matches("[0-9]{1,18}") ? Long.parseLong(open) : 0;
    }

    /** Opens one channel for editing. */
    public void edit(long channel) {
        HelpChannelTexts texts = channels.texts(channel);
        id = channel;
        number = texts.number();
        nameVi = texts.name().vi();
        nameEn = texts.name().en();
        detailVi = texts.detail().vi();
        detailEn = texts.detail().en();
    }

    public void verify() {
        channels.verify(
                id,
                new HelpChannelTexts(number, new PerLanguage<>(nameVi, nameEn), new PerLanguage<>(detailVi, detailEn)));
        read();
        id = 0;
        Messages.info("learning.channels.verified", number);
    }

    public List<HelpChannel> getAll() {
        return all;
    }

    /** Whether a channel is open for editing. */
    public boolean isOpen() {
        return id != 0;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNameVi() {
        return nameVi;
    }

    public void setNameVi(String nameVi) {
        this.nameVi = nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDetailVi() {
        return detailVi;
    }

    public void setDetailVi(String detailVi) {
        this.detailVi = detailVi;
    }

    public String getDetailEn() {
        return detailEn;
    }

    public void setDetailEn(String detailEn) {
        this.detailEn = detailEn;
    }
}
