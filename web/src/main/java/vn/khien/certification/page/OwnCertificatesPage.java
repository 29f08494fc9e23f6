package vn.khien.certification.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.khien.certification.CertificateRow;
import vn.khien.certification.boundary.Certificates;

/** The certificates of the one who is signed in. */
@Named
@RequestScoped
public class OwnCertificatesPage {
    @Inject
    Certificates certificates;

    private List<CertificateRow> rows = List.of();

    @PostConstruct
    void read() {
        rows = certificates.own();
    }

    public List<CertificateRow> getRows() {
        return rows;
    }
}
