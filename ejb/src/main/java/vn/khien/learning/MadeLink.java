package vn.khien.learning;

import java.time.LocalDate;
import vn.khien.shared.QrDrawing;

/**
 * A parents' link at the one moment its address can be shown; afterwards only a hash of it is left.
 *
 * @param address to open, whole
 * @param qr the address as a picture
 */
public record MadeLink(
        String address, QrDrawing qr, String className, String schoolName, ModuleSummary module, LocalDate lastDay) {}
