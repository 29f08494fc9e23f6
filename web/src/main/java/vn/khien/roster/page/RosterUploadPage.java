package vn.khien.roster.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Classes;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.roster.RosterKind;
import vn.khien.roster.boundary.RosterDryRun;
import vn.khien.shared.faces.Messages;

/** Choose one file or many. For a school they are its own; for a city each file of pupils is of the school that it names. */
@Named("rosterUpload")
@RequestScoped
public class RosterUploadPage {
    /** Files this small are read before anybody could look at a count. */
    private static final long PATIENCE_MS = 3_000;

    private static final int MOST_FILES = 200;

    @Inject
    UploadDesk desk;

    @Inject
    RosterDryRun dryRun;

    @Inject
    UnitNames units;

    @Inject
    Classes classes;

    @Inject
    HttpServletRequest request;

    private long unit;
    private List<Part> files = List.of();
    private RosterKind kind = RosterKind.PUPIL;
    private String schoolYear = "";

    @PostConstruct
    void begin() {
        String asked = request.getParameter("unit");
        boolean given = asked != null && asked.matches("[0-9]{1,18}");
        unit = given && asked != null ? Long.parseLong(asked) : dryRun.usualUnit();
        schoolYear = dryRun.usualYear();
    }

    /** Has the chosen files read, and shows the one or the list of them. */
    public @Nullable String check() throws IOException {
        if (files.isEmpty() || files.size() > MOST_FILES) {
            Messages.error("roster.choose.file.many", MOST_FILES);
            return null;
        }
        UploadDesk.Purpose purpose = new UploadDesk.Purpose(unit, kind, schoolYear);
        List<UploadDesk.Taken> taken = new ArrayList<>();
        for (Part file : files) {
            if (isOfManySchools()) {
                Optional<UploadDesk.Taken> found = desk.takeForItsSchool(file, purpose);
                found.ifPresent(taken::add);
                if (found.isEmpty()) {
                    Messages.infoAfterRedirect("roster.files.unknown", UploadDesk.name(file));
                }
            } else {
                taken.add(desk.take(file, purpose));
            }
        }
        return wayTo(taken);
    }

    private String wayTo(List<UploadDesk.Taken> taken) {
        if (taken.isEmpty()) {
            return "/roster/import.xhtml?faces-redirect=true&unit=" + unit;
        }
        awaitShortly(taken.get(taken.size() - 1));
        if (taken.size() > 1 || isOfManySchools()) {
            String ids = taken.stream().map(one -> Long.toString(one.id())).collect(Collectors.joining("-"));
            return "/roster/files.xhtml?faces-redirect=true&imports=" + ids;
        }
        return "/roster/import.xhtml?faces-redirect=true&import=" + taken.get(0).id();
    }

    private static void awaitShortly(UploadDesk.Taken taken) {
        try {
            taken.done().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return; // The page of the import shows how far it is.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Pupils belong to schools, so that files sent to anything above one are of the schools below it. */
    private boolean isOfManySchools() {
        return kind == RosterKind.PUPIL && isAboveSchools();
    }

    public boolean isAboveSchools() {
        return !whose().kind().hasClasses();
    }

    private UnitSummary whose() {
        return units.unit(unit);
    }

    public String getUnitName() {
        return whose().name();
    }

    public List<String> getYears() {
        return classes.years().stream().map(year -> year.code()).toList();
    }

    public RosterKind[] getKinds() {
        return RosterKind.values();
    }

    public long getUnit() {
        return unit;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files == null ? List.of() : List.copyOf(files);
    }

    public RosterKind getKind() {
        return kind;
    }

    public void setKind(RosterKind kind) {
        this.kind = kind;
    }

    public String getSchoolYear() {
        return schoolYear;
    }

    public void setSchoolYear(String schoolYear) {
        this.schoolYear = schoolYear;
    }
}
