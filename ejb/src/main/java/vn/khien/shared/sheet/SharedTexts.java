package vn.khien.shared.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells of a workbook share, packed tightly: a million names fit where as many objects would not. */
final class SharedTexts extends DefaultHandler {
    private static final int CHUNK = 1 << 20;
    private static final int REMEMBERED = 1 << 10;
    private static final int LENGTH_BYTES = 2;

    private final List<byte[]> chunks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[REMEMBERED];
    private int count;
    private int free = CHUNK;
    private boolean inText;
    private boolean inPhonetic;

    private final String[] texts = new String[REMEMBERED];
    private final int[] textsOf = new int[REMEMBERED];

    SharedTexts() {
        Arrays.fill(textsOf, -1);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPhonetic = true;
            case "t" -> inText = !inPhonetic;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "si" -> add();
            case "rPh" -> inPhonetic = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (inText && text.length() < Cell.MAX_TEXT) {
            text.append(ch, start, Math.min(length, Cell.MAX_TEXT - text.length()));
        }
    }

    private void add() throws SAXException {
        if (count == FileLimits.TEXTS) {
            throw ZipParts.tooMuch("More texts than " + FileLimits.TEXTS);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (free + LENGTH_BYTES + bytes.length > CHUNK) {
            chunks.add(new byte[CHUNK]);
            free = 0;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = (chunks.size() - 1) * CHUNK + free;
        byte[] chunk = chunks.get(chunks.size() - 1);
        chunk[free++] = (byte) (bytes.length >> 8);
        chunk[free++] = (byte) bytes.length;
        System.arraycopy(bytes, 0, chunk, free, bytes.length);
        free += bytes.length;
    }

    /** One of the texts; null when there are fewer. */
    @Nullable
    String at(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        int slot = number % REMEMBERED;
        if (textsOf[slot] != number) {
            byte[] chunk = chunks.get(places[number] / CHUNK);
            int from = places[number] % CHUNK;
            int length = (chunk[from] & 0xFF) << 8 | (chunk[from + 1] & 0xFF);
            texts[slot] = new String(chunk, from + LENGTH_BYTES, length, StandardCharsets.UTF_8);
            textsOf[slot] = number;
        }
        return texts[slot];
    }
}
