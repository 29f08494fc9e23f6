package vn.khien.learning.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.khien.learning.Picture;
import vn.khien.learning.boundary.ModuleLibrary;

/** Gives out the drawings of lessons. Their address holds their hash, so a browser keeps them. */
@WebServlet("/pictures/*")
public class PictureServlet extends HttpServlet {
    @Inject
    ModuleLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Picture> picture = library.picture(request.getServletPath() + request.getPathInfo());
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] svg = picture.get().svg();
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(svg.length);
        response.getOutputStream().write(svg);
    }
}
