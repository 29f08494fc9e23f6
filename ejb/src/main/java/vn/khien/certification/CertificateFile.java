package vn.khien.certification;

/** A paper ready to be downloaded. */
@SuppressWarnings("ArrayRecordComponent") // Made once, written once; nobody compares it.
public record CertificateFile(String fileName, byte[] pdf) {}
