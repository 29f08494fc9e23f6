package vn.khien.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khien.shared.CityTime;

/**
 * An unexpected failure: the user reads its number out on the phone, and the log has the same number beside the cause.
 * The number says when it happened and nothing about whom. It looks at the clock itself: what failed may be the container
 * that hands out the clock.
 */
public record Incident(String number, Instant at) {
    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final Pattern SHAPE = Pattern.compile("KH-\\d{4}-\\d{4}-[0-9A-F]{4}");
    private static final Pattern WORD = Pattern.compile("[a-z.-]*|v1");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("ddMM-HHmm", Locale.ROOT);

    public Incident {
        if (!isNumber(number)) {
            throw new IllegalArgumentException("Not the number of an incident: " + number);
        }
    }

    /** Numbers a failure and writes it to the log. */
    public static Incident report(Throwable cause, HttpServletRequest request) {
        Incident incident = at(Instant.now());
        LOG.log(Level.ERROR, incident.number + " at " + request.getMethod() + " " + place(request), cause);
        return incident;
    }

    /** One whose number is in the address of its page. */
    static Incident known(String number) {
        return new Incident(number, Instant.now());
    }

    static Incident at(Instant now) {
        int random = ThreadLocalRandom.current().nextInt(0x10000);
        String tail = String.format(Locale.ROOT, "%04X", random);
        return new Incident("KH-" + WHEN.format(now.atZone(CityTime.ZONE)) + "-" + tail, now);
    }

    static boolean isNumber(String number) {
        return SHAPE.matcher(number).matches();
    }

    /** Where it happened, without what only its reader may know: the tokens of parents' links, the codes of papers. */
    static String place(HttpServletRequest request) {
        return Arrays.stream(request.getRequestURI().split("/", -1))
                .map(word -> WORD.matcher(word).matches() ? word : "*")
                .collect(Collectors.joining("/"));
    }
}
