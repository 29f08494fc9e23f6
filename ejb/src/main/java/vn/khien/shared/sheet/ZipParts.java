package vn.khien.shared.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook that is a zip. They are read as streams and never written to the disk, so it does not matter where
 * their names point; macros, pictures and whatever else it carries are never touched.
 */
final class ZipParts implements AutoCloseable {
    private final ZipFile zip;
    private final SheetFormat format;

    private ZipParts(ZipFile zip, SheetFormat format) {
        this.zip = zip;
        this.format = format;
    }

    /** Opens a zip and refuses one that would unpack to more than is honest. */
    static ZipParts open(Path file, SheetFormat format) throws IOException, UnreadableFile {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (isBomb(zip)) {
                zip.close();
                throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE, format, null);
            }
            return new ZipParts(zip, format);
        } catch (ZipException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, format, e);
        }
    }

    private static boolean isBomb(ZipFile zip) {
        if (zip.size() > FileLimits.ENTRIES) {
            return true;
        }
        long total = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            total += Math.max(0, entry.getSize());
            if (total > FileLimits.UNPACKED || isTooTight(entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTooTight(ZipEntry entry) {
        return entry.getSize() > FileLimits.RATIO_FROM
                && entry.getSize() > FileLimits.RATIO * Math.max(1, entry.getCompressedSize());
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The beginning of a part as text, empty where there is no such part. */
    String start(String part, int bytes) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
        }
    }

    /** Reads a part of which little is kept. */
    void stream(String part, DefaultHandler handler) throws UnreadableFile {
        parse(part, FileLimits.UNPACKED, handler);
    }

    /** Reads a part that the handler keeps in memory. */
    void hold(String part, DefaultHandler handler) throws UnreadableFile {
        parse(part, FileLimits.UNPACKED_HELD, handler);
    }

    private void parse(String part, long limit, DefaultHandler handler) throws UnreadableFile {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, format, null);
        }
        try (InputStream in = new Guarded(zip.getInputStream(entry), limit)) {
            parse(in, handler);
        } catch (IOException | SAXException e) {
            boolean large = e instanceof TooMuch || e.getCause() instanceof TooMuch;
            throw new UnreadableFile(
                    large ? UnreadableFile.Reason.TOO_LARGE : UnreadableFile.Reason.CORRUPT, format, e);
        }
    }

    private static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        InputSource source = new InputSource(in);
        // Every program writes these parts in UTF-8; any other encoding could hide what the guard looks for.
        source.setEncoding(StandardCharsets.UTF_8.name());
        XMLReader reader = reader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(source);
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // Nothing honest declares a document type; one could name other files or grow without end.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setProperty(
                    "http://www.oracle.com/xml/jaxp/properties/maxElementDepth", Integer.toString(FileLimits.DEPTH));
            return reader;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The parser of the platform is not as expected", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** More was unpacked than may be. */
    static final class TooMuch extends IOException {
        TooMuch(String what) {
            super(what);
        }
    }

    /**
     * Counts what is really unpacked, since the directory of a zip can lie about it, and stops at a tag or comment so long
     * that the parser would hold all of it.
     */
    private static final class Guarded extends FilterInputStream {
        private final long limit;
        private long read;
        private int inTag;
        private byte last;
        private byte lastButOne;
        private boolean special;

        Guarded(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            if (got > 0) {
                read += got;
                if (read > limit) {
                    throw new TooMuch("The part is larger than " + limit);
                }
                watch(buffer, offset, offset + got);
            }
            return got;
        }

        private void watch(byte[] buffer, int from, int to) throws TooMuch {
            for (int i = from; i < to; i++) {
                byte now = buffer[i];
                if (inTag == 0) {
                    inTag = now == '<' ? 1 : 0;
                } else {
                    inside(now);
                }
                lastButOne = last;
                last = now;
            }
        }

        /** Comments and the like end with signs of their own, so a lone bracket inside of them does not. */
        private void inside(byte now) throws TooMuch {
            if (inTag == 1) {
                special = now == '!' || now == '?';
            }
            boolean twice = last == lastButOne && (last == '-' || last == ']');
            boolean ends = now == '>' && (!special || twice || last == '?');
            inTag = ends ? 0 : inTag + 1;
            if (inTag > FileLimits.TAG) {
                throw new TooMuch("A tag is longer than " + FileLimits.TAG);
            }
        }
    }

    /** What a handler throws that keeps too much: the parser lets it through. */
    static SAXException tooMuch(String what) {
        return new SAXException(new TooMuch(what));
    }

    /** A number in an attribute; null when there is none. */
    static @Nullable Integer wholeNumber(@Nullable String written) throws SAXException {
        try {
            return written == null ? null : Integer.valueOf(written.strip());
        } catch (NumberFormatException e) {
            throw new SAXException("Not a number: " + written, e);
        }
    }
}
