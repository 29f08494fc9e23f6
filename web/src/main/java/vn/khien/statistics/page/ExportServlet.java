package vn.khien.statistics.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import vn.khien.shared.web.LanguageChoice;
import vn.khien.statistics.Statistics;
import vn.khien.statistics.boundary.SchoolStatistics;

/** The figures of a page as a workbook, with formulas for the sums and the rates. */
@WebServlet("/statistics/export.xlsx")
public class ExportServlet extends HttpServlet {
    @Inject
    FigureView view;

    @Inject
    SchoolStatistics statistics;

    @Inject
    LanguageChoice language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!view.isReady()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Statistics figures = statistics.of(
                view.getCampaign().id(), view.getUnit().id(), view.getBy(), view.audience(), view.getAsOf());
        // Written out only when it is whole, so that a failure is a page and no half file.
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new FigureWorkbook(language.getLocale()).write(figures, view.getCampaign(), file);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"so-lieu-" + figures.by().name().toLowerCase(Locale.ROOT) + "-" + figures.asOf()
                        + ".xlsx\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
