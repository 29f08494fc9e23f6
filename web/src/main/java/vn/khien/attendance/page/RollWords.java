package vn.khien.attendance.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.khien.shared.web.Texts;

/** What the roll's script says, put together once for each language. */
@Named
@RequestScoped
public class RollWords {
    private static final String PREFIX = "attendance.roll.js.";
    private static final Map<Locale, String> READY = new ConcurrentHashMap<>();
    private static final List<String> KEYS = List.of(
            "PRESENT",
            "LATE",
            "EXCUSED",
            "UNEXCUSED",
            "ABSENT",
            "short.LATE",
            "short.EXCUSED",
            "short.UNEXCUSED",
            "joined",
            "why",
            "number",
            "of",
            "rest",
            "came",
            "kept",
            "aboutToSend",
            "waitsForNetwork",
            "slow",
            "noneAway",
            "noneFound",
            "sent",
            "closed",
            "locked",
            "close",
            "correct",
            "saveCorrection",
            "notKept",
            "keptHere",
            "signedOut",
            "signIn",
            "noLonger",
            "busy",
            "refused",
            "reload",
            "newcomers",
            "gone",
            "closeTitle",
            "correctTitle",
            "closeNow",
            "backToList",
            "everybody",
            "sum.all",
            "sum.attending",
            "sum.late",
            "sum.absent",
            "sum.heads",
            "reason",
            "reasonHint",
            "reasonMissing",
            "headsMissing",
            "correcting",
            "corrected",
            "isClosed",
            "today",
            "merged",
            "newer",
            "seeBoth",
            "conflictTitle",
            "conflictText",
            "conflictClosed",
            "who",
            "here",
            "there",
            "settle",
            "waitsHere",
            "look",
            "closeNowHeads",
            "isClosedHeads",
            "correctedHeads");

    public String getJson() {
        return READY.computeIfAbsent(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(), RollWords::json);
    }

    private static String json(Locale locale) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        KEYS.forEach(key -> words.add(key, Texts.in(locale, PREFIX + key)));
        return words.build().toString();
    }
}
