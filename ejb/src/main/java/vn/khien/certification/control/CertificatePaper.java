package vn.khien.certification.control;

import static vn.khien.certification.control.PaperFont.BOLD;
import static vn.khien.certification.control.PaperFont.ITALIC;
import static vn.khien.certification.control.PaperFont.REGULAR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khien.certification.control.PaperSheet.Words;
import vn.khien.certification.entity.Certificate;
import vn.khien.certification.entity.Holder;
import vn.khien.certification.entity.Issuer;
import vn.khien.certification.entity.Training;
import vn.khien.shared.CityTime;

/**
 * Draws a certificate as PDF, A4 on its side, ready to be printed, signed and sealed by hand. The same certificate gives
 * the same bytes each time.
 */
@ApplicationScoped
public class CertificatePaper {
    private static final float CENTRE = PaperSheet.WIDTH / 2;
    /** Takes 45 letters of 36 pixels. */
    private static final float NAME_WIDTH = 920;

    private static final int BLACK = 0x000000;
    private static final int RED = 0x8C1D14;
    private static final int GOLD = 0xB8860B;
    /** The red at four per cent on white: a plain colour, because printers are slow with transparency. */
    private static final int WATERMARK = 0xFAF6F6;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter PADDED = DateTimeFormatter.ofPattern("dd");

    private final Map<Integer, PaperWords> templates = new ConcurrentHashMap<>();

    @Inject
    @ConfigProperty(name = "lms.base.url", defaultValue = "http://localhost:8080")
    String baseUrl = "";

    public byte[] draw(Certificate certificate) {
        PaperWords words = templates.computeIfAbsent(certificate.templateVersion(), PaperWords::new);
        try (PaperSheet sheet = new PaperSheet()) {
            frame(sheet);
            heads(sheet, words, certificate.issuer());
            holder(sheet, words, certificate);
            training(sheet, words, certificate.training());
            register(sheet, words, certificate);
            signature(sheet, words, certificate);
            describe(sheet.document(), words, certificate);
            return sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where anybody can check a paper, without the code. */
    private String verifyAddress() {
        return baseUrl.replaceFirst("/+$", "") + "/verify";
    }

    private static void frame(PaperSheet sheet) throws IOException {
        sheet.colour(WATERMARK);
        sheet.shield(411, 245, 5.4f);
        sheet.colour(RED);
        sheet.box(22, 22, 1079, 750, 4);
        sheet.colour(GOLD);
        sheet.box(32, 32, 1059, 730, 1.5f);
        corner(sheet, 32, 32, 1, 1);
        corner(sheet, 1091, 32, -1, 1);
        corner(sheet, 32, 762, 1, -1);
        corner(sheet, 1091, 762, -1, -1);
        sheet.colour(BLACK);
    }

    /** Two steps of a temple roof, turned into the corner. */
    private static void corner(PaperSheet sheet, float x, float y, int right, int down) throws IOException {
        sheet.line(1.5f, turned(x, y, right, down, 0, 62, 20, 62, 20, 42, 42, 42, 42, 20, 62, 20, 62, 0));
        sheet.line(1.5f, turned(x, y, right, down, 0, 50, 10, 50, 10, 32, 32, 32, 32, 10, 50, 10, 50, 0));
    }

    private static float[] turned(float x, float y, int right, int down, float... points) {
        for (int i = 0; i < points.length; i += 2) {
            points[i] = x + right * points[i];
            points[i + 1] = y + down * points[i + 1];
        }
        return points;
    }

    private static void heads(PaperSheet sheet, PaperWords words, Issuer issuer) throws IOException {
        centredFitting(sheet, REGULAR, 17, 293, 79, 440, upper(issuer.parentName()));
        centredFitting(sheet, BOLD, 17, 293, 103, 440, upper(issuer.name()));
        sheet.bar(293, 113, 110, 1.5f);
        sheet.centred(BOLD, 17, 781, 79, words.get("country"));
        sheet.centred(BOLD, 17, 781, 103, words.get("motto"));
        sheet.bar(781, 113, 206, 1.5f);

        sheet.colour(RED);
        sheet.spacing(2.25f);
        String title = words.get("title");
        float width = sheet.width(BOLD, 50, title) + 2.25f * (title.length() - 1);
        sheet.text(BOLD, 50, CENTRE - width / 2, 199, title);
        sheet.spacing(0);
        sheet.colour(BLACK);
        String signer = words.variant("signer", issuer.kind());
        centredFitting(sheet, BOLD, 17, CENTRE, 236, 900, signer + " " + upper(issuer.name()));
    }

    private static void holder(PaperSheet sheet, PaperWords words, Certificate certificate) throws IOException {
        Holder holder = certificate.holder();
        String audience = certificate.training().audience();
        String certifies = words.variant("certifies", holder.gender());
        sheet.centred(
                REGULAR,
                19,
                CENTRE,
                283,
                words.optional("certifies", audience).isEmpty() ? certifies : words.optional("certifies", audience));
        float size = sheet.width(BOLD, 36, holder.name()) <= NAME_WIDTH ? 36 : 30;
        centredFitting(sheet, BOLD, size, CENTRE, 330, NAME_WIDTH, holder.name());
        List<String> about = new ArrayList<>();
        if (holder.birthDate() != null) {
            about.add(longDay(words, "born", holder.birthDate()));
        }
        about.add(words.variant("unit", audience, holder.unitName()));
        centredFitting(sheet, REGULAR, 19, CENTRE, 372, 940, String.join(" ", about));
    }

    private static void training(PaperSheet sheet, PaperWords words, Training training) throws IOException {
        String audience = words.optional("audience", training.audience());
        String programme = training.programmeName() + (audience.isEmpty() ? "" : ",");
        List<Words> completed = List.of(new Words(REGULAR, words.get("completed")), new Words(BOLD, programme));
        float last = sheet.centredLines(completed, 19, 850, 410, 29);
        if (!audience.isEmpty()) {
            last += 29;
            sheet.centred(BOLD, 19, CENTRE, last, audience);
        }
        String time = words.get("time", DAY.format(training.learntFrom()), DAY.format(training.learntTo()));
        String periods = training.periods() > 0 ? " " + words.get("periods", training.periods()) : "";
        sheet.centred(REGULAR, 19, CENTRE, last + 38, time + periods);
    }

    private void register(PaperSheet sheet, PaperWords words, Certificate certificate) throws IOException {
        sheet.qrCode(verifyAddress() + "/" + certificate.code(), 115, 634, 90);
        float left = 224;
        labelled(sheet, left, 677, words.get("number"), certificate.number().toString());
        labelled(sheet, left, 699, words.get("code"), certificate.code().grouped());
        sheet.text(REGULAR, 15, left, 722, words.get("verify", verifyAddress().replaceFirst("^https?://", "")));
    }

    private static void labelled(PaperSheet sheet, float left, float baseline, String label, String value)
            throws IOException {
        sheet.text(REGULAR, 15, left, baseline, label + " ");
        sheet.text(BOLD, 15, left + sheet.width(REGULAR, 15, label + " "), baseline, value);
    }

    /** Place, date and office; below them nothing, for the hand and the seal. */
    private static void signature(PaperSheet sheet, PaperWords words, Certificate certificate) throws IOException {
        LocalDate day = CityTime.dayOf(certificate.issuedAt());
        String placeAndDate =
                words.get("place-date", certificate.issuer().place(), PADDED.format(day), month(day), day.getYear());
        centredFitting(sheet, ITALIC, 17, 833, 575, 440, placeAndDate);
        sheet.centred(
                BOLD, 17, 833, 600, words.variant("signer", certificate.issuer().kind()));
    }

    private static void describe(PDDocument document, PaperWords words, Certificate certificate) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(words.get("title") + " " + certificate.number());
        about.setAuthor(certificate.issuer().name());
        about.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(certificate.issuedAt(), CityTime.ZONE)));
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("vi-VN");
        document.setDocumentId(certificate.id());
    }

    /** Centred, and smaller where it would be too wide. */
    private static void centredFitting(
            PaperSheet sheet, PaperFont font, float size, float centre, float baseline, float maxWidth, String text)
            throws IOException {
        float width = sheet.width(font, size, text);
        float fitting = width > maxWidth ? size * maxWidth / width : size;
        sheet.centred(font, fitting, centre, baseline, text);
    }

    private static String longDay(PaperWords words, String key, LocalDate day) {
        return words.get(key, PADDED.format(day), month(day), day.getYear());
    }

    /** January and February are written 01 and 02, so that nobody can make 11 and 12 of them. */
    private static String month(LocalDate day) {
        int month = day.getMonthValue();
        return month < 3 ? "0" + month : String.valueOf(month);
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
