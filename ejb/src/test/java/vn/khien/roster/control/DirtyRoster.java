package vn.khien.roster.control;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Gender;
import vn.khien.shared.sheet.LegacyFont;

/**
 * A class list as some school might keep it: the same kinds of dirt as the sample files have, in a combination that the seed
 * decides. What it means is known, so that a reading can be compared with it.
 */
final class DirtyRoster {
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Đặng", "Vũ", "Tống", "Lữ", "Mạc", "Đỗ", "Phùng", "Ổn", "Ông", "Âu");
    private static final List<String> MIDDLE = List.of(
            "Thị",
            "Văn",
            "Minh",
            "Ngọc Ánh",
            "Đức",
            "Hoài",
            "Thị Thuỳ",
            "Gia",
            "Quốc",
            "Bảo Khánh",
            "Ỷ",
            "Xuân",
            "Thế");
    private static final List<String> GIVEN = List.of(
            "An", "Ánh", "Ước", "Cộng", "Dũng", "Khuê", "Linh", "Hoà", "Quyên", "Thuý", "Vỹ", "Nghĩa", "Đạt", "Ý",
            "Thoa", "Nguyệt", "Tường", "Huệ", "Ẩn", "Thắng");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;

    /** How dates are written. */
    enum Dates {
        CELL("dd/MM/yyyy"),
        SLASH("dd/MM/yyyy"),
        SHORT("d/M/yyyy"),
        DASH("d-M-yyyy"),
        DOT("d.M.yyyy"),
        SPACED("d / M / yyyy"),
        ISO_TEXT("yyyy-MM-dd"),
        WITH_TIME("dd/MM/yyyy' 00:00:00'"),
        SERIAL_TEXT("");

        private final String pattern;

        Dates(String pattern) {
            this.pattern = pattern;
        }
    }

    enum Genders {
        WORDS,
        CAPITALS,
        LATIN,
        NUMBERS,
        ZERO_NUMBERS,
        FEMALE_TICKED,
        BOTH_TICKED
    }

    enum Classes {
        COLUMN,
        COLUMN_WITH_WORD,
        ROWS,
        SHEETS
    }

    enum Letters {
        NFC,
        NFD,
        INVISIBLE,
        CAPITALS,
        SMALL,
        TCVN3,
        VNI
    }

    enum Codes {
        TEXT,
        PADDED_NUMBER,
        ZERO_TAIL,
        FORMULA_TEXT,
        APOSTROPHE,
        SPACED
    }

    enum Names {
        ONE_COLUMN,
        TWO_COLUMNS,
        UNDER_ONE_TITLE
    }

    /** What one pupil's row means. */
    record Pupil(String className, String fullName, LocalDate birthDate, Gender gender, String moetId) {}

    /** A cell before it is written in some format. */
    record Value(String text, @Nullable LocalDate date, @Nullable Long number, boolean formula) {
        static Value of(String text) {
            return new Value(text, null, null, false);
        }
    }

    /** A row; null cells are empty. */
    record Line(List<@Nullable Value> cells, boolean hidden) {}

    record Sheet(String name, boolean hidden, List<Line> lines) {}

    final Dates dates;
    final Genders genders;
    final Classes classes;
    final Letters letters;
    final Codes codes;
    final Names names;
    final boolean numbered;
    final boolean grouped;
    final boolean parents;
    final boolean footers;
    final boolean columnNumbers;
    final boolean otherSheetFirst;
    final boolean hiddenRows;
    final boolean formulas;
    final int titles;

    private final Random random;
    private final List<Pupil> pupils = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> encoded = new HashMap<>();

    /**
     * Makes a list.
     *
     * @param workbook whether the format has sheets, fonts, numbers and dates of its own
     */
    DirtyRoster(long seed, boolean workbook) {
        random = new Random(seed * 7919);
        dates = workbook ? one(Dates.values()) : Dates.values()[1 + random.nextInt(Dates.values().length - 1)];
        genders = one(Genders.values());
        classes = workbook ? one(Classes.values()) : Classes.values()[random.nextInt(Classes.values().length - 1)];
        letters = one(Letters.values());
        codes = workbook ? one(Codes.values()) : Codes.TEXT;
        names = one(Names.values());
        numbered = random.nextInt(4) > 0;
        grouped = workbook && random.nextInt(3) == 0;
        parents = random.nextInt(2) == 0;
        footers = numbered && random.nextBoolean();
        columnNumbers = random.nextInt(4) == 0;
        otherSheetFirst = workbook && random.nextInt(3) == 0;
        hiddenRows = workbook && random.nextInt(3) == 0;
        formulas = workbook && random.nextInt(3) == 0;
        titles = random.nextInt(9);
        make();
    }

    List<Pupil> pupils() {
        return pupils;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The name of a font for the text of the list; null where it is none of the old ones. */
    @Nullable
    String font() {
        return switch (letters) {
            case TCVN3 -> ".VnTime";
            case VNI -> "VNI-Times";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                List.of(
                        dates.name(),
                        genders.name(),
                        classes.name(),
                        letters.name(),
                        codes.name(),
                        names.name(),
                        numbered ? "numbered" : "-",
                        grouped ? "grouped" : "-",
                        parents ? "parents" : "-",
                        footers ? "footers" : "-",
                        columnNumbers ? "columnNumbers" : "-",
                        otherSheetFirst ? "otherSheetFirst" : "-",
                        hiddenRows ? "hiddenRows" : "-",
                        formulas ? "formulas" : "-",
                        "titles " + titles));
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void make() {
        Set<String> classNames = new LinkedHashSet<>();
        while (classNames.size() < 3) {
            classNames.add(one("6A", "7B", "8C", "9 Anh ", "6A1.", "8/", "7.") + (1 + random.nextInt(9)));
        }
        Map<String, List<Pupil>> byClass = new LinkedHashMap<>();
        classNames.forEach(name -> byClass.put(name, people(name, 4 + random.nextInt(5))));
        byClass.values().forEach(pupils::addAll);
        if (otherSheetFirst) {
            sheets.add(new Sheet("Bìa", false, List.of(line("PHÒNG GIÁO DỤC"), line("Tổng số lớp", "3"))));
        }
        List<Column> columns = columns();
        if (classes == Classes.SHEETS) {
            byClass.forEach((name, all) ->
                    sheets.add(new Sheet(sheetName(name), false, table(columns, Map.of(name, all), titleRows()))));
        } else {
            sheets.add(new Sheet("Danh sách", false, table(columns, byClass, titleRows())));
        }
    }

    private static String sheetName(String className) {
        // A slash may not stand in the name of a sheet.
        return className.replace("/", ".");
    }

    private List<Pupil> people(String className, int count) {
        Map<String, Pupil> people = new LinkedHashMap<>();
        String shown = classes == Classes.SHEETS ? sheetName(className) : className;
        int grade = Integer.parseInt(className.substring(0, 1));
        while (people.size() < count) {
            String name = one(FAMILY) + " " + one(MIDDLE) + " " + one(GIVEN);
            LocalDate born = LocalDate.of(2025 - grade - 6, 1, 1).plusDays(random.nextInt(365));
            String code = "%010d".formatted(100_000_000L + random.nextInt(800_000_000));
            people.putIfAbsent(
                    name.toLowerCase(Locale.ROOT),
                    new Pupil(shown, name, born, random.nextBoolean() ? Gender.MALE : Gender.FEMALE, code));
        }
        return List.copyOf(people.values());
    }

    private List<Line> titleRows() {
        List<String> all = new ArrayList<>(List.of(
                "ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN",
                "TRƯỜNG TRUNG HỌC CƠ SỞ NGUYỄN TRÃI",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "DANH SÁCH HỌC SINH",
                "Năm học: 2025 - 2026",
                "(Kèm theo công văn số 12/CV-THCS)",
                "Tháng 9 năm 2025"));
        return new ArrayList<>(all.subList(0, titles).stream()
                .map(title -> line(encode(title)))
                .toList());
    }

    /** One column of the table. */
    private record Column(String group, String title, java.util.function.Function<Pupil, @Nullable Value> value) {}

    private List<Column> columns() {
        List<Column> all = new ArrayList<>();
        all.add(new Column(
                "", one("Mã định danh Bộ GD&ĐT", "Mã định danh", "MÃ ĐỊNH DANH BỘ GDĐT", "Mã học sinh"), this::code));
        String group = "Thông tin học sinh";
        switch (names) {
            case ONE_COLUMN ->
                all.add(new Column(
                        group,
                        one("Họ và tên", "HỌ VÀ TÊN", "Họ tên", "Họ, tên", "Họ và tên học sinh", "Tên học sinh"),
                        pupil -> text(pupil.fullName())));
            case TWO_COLUMNS -> {
                all.add(new Column(
                        group, one("Họ và đệm", "Họ đệm", "Họ và tên đệm", "Họ"), pupil -> text(front(pupil))));
                all.add(new Column(group, "Tên", pupil -> text(given(pupil))));
            }
            case UNDER_ONE_TITLE -> {
                all.add(new Column(group, one("Họ và tên", "Họ tên"), pupil -> text(front(pupil))));
                all.add(new Column(group, "", pupil -> text(given(pupil))));
            }
        }
        all.add(new Column(
                group,
                one("Ngày sinh", "Ngày, tháng, năm sinh", "NGÀY SINH", "Ngày tháng năm sinh", "Sinh ngày"),
                this::born));
        addGender(all, group);
        if (classes == Classes.COLUMN || classes == Classes.COLUMN_WITH_WORD) {
            all.add(new Column("", one("Lớp", "LỚP", "Tên lớp", "Lớp học"), pupil -> text(className(pupil))));
        }
        if (parents) {
            all.add(new Column("", "Họ tên cha", pupil -> text("Lê Văn Cha")));
            all.add(new Column("", one("SĐT phụ huynh", "Điện thoại", "Số ĐT liên hệ"), pupil -> text("0950000001")));
        }
        all.add(new Column(
                "", one("Ghi chú", "Dân tộc", "Chữ ký"), pupil -> random.nextInt(4) == 0 ? text("Kinh") : null));
        return shuffled(all);
    }

    /** Halves of a name and of a tick stay side by side. */
    private List<Column> shuffled(List<Column> all) {
        if (grouped) {
            return all;
        }
        List<List<Column>> blocks = new ArrayList<>();
        for (Column column : all) {
            boolean second = column.title().isEmpty()
                    || (names == Names.TWO_COLUMNS && column.title().equals("Tên"))
                    || (genders == Genders.BOTH_TICKED && column.title().equals("Nữ"));
            if (second) {
                blocks.get(blocks.size() - 1).add(column);
            } else {
                blocks.add(new ArrayList<>(List.of(column)));
            }
        }
        Collections.shuffle(blocks, random);
        return blocks.stream().flatMap(List::stream).toList();
    }

    private void addGender(List<Column> all, String group) {
        switch (genders) {
            case FEMALE_TICKED ->
                all.add(new Column(group, "Nữ", pupil -> pupil.gender() == Gender.FEMALE ? Value.of("x") : null));
            case BOTH_TICKED -> {
                all.add(new Column(group, "Nam", pupil -> pupil.gender() == Gender.MALE ? Value.of("X") : null));
                all.add(new Column(group, "Nữ", pupil -> pupil.gender() == Gender.FEMALE ? Value.of("X") : null));
            }
            default ->
                all.add(new Column(
                        group, one("Giới tính", "Phái", "GT", "Giới tính (Nam/Nữ)"), pupil -> gender(pupil.gender())));
        }
    }

    private Value gender(Gender gender) {
        boolean male = gender == Gender.MALE;
        return switch (genders) {
            case CAPITALS -> text(male ? "NAM" : "NỮ");
            case LATIN -> Value.of(male ? "M" : "F");
            case NUMBERS -> new Value(male ? "1" : "2", null, male ? 1L : 2L, false);
            case ZERO_NUMBERS -> Value.of(male ? "01" : "02");
            default -> text(male ? "Nam" : "Nữ");
        };
    }

    private static String front(Pupil pupil) {
        return pupil.fullName().substring(0, pupil.fullName().lastIndexOf(' '));
    }

    private static String given(Pupil pupil) {
        return pupil.fullName().substring(pupil.fullName().lastIndexOf(' ') + 1);
    }

    private String className(Pupil pupil) {
        return classes == Classes.COLUMN_WITH_WORD ? "Lớp " + pupil.className() : pupil.className();
    }

    private Value code(Pupil pupil) {
        String code = pupil.moetId();
        return switch (codes) {
            case TEXT -> Value.of(code);
            case PADDED_NUMBER -> new Value(code, null, Long.valueOf(code), false);
            case ZERO_TAIL -> Value.of(code + ".0");
            case FORMULA_TEXT -> Value.of("=\"" + code + "\"");
            case APOSTROPHE -> Value.of("'" + code);
            case SPACED -> Value.of(code.substring(0, 4) + " " + code.substring(4) + "\u00A0");
        };
    }

    private Value born(Pupil pupil) {
        LocalDate day = pupil.birthDate();
        if (dates == Dates.CELL) {
            return new Value(day.format(ISO), day, null, formulas);
        }
        if (dates == Dates.SERIAL_TEXT) {
            return Value.of(Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)));
        }
        return Value.of(day.format(DateTimeFormatter.ofPattern(dates.pattern)));
    }

    private Value text(String text) {
        return new Value(encode(text), null, null, formulas && random.nextInt(5) == 0);
    }

    /** The letters as this school's computer has them. */
    private String encode(String text) {
        return switch (letters) {
            case NFC -> text;
            case NFD -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case INVISIBLE -> "\u00A0" + text.replace(" ", random.nextBoolean() ? "  " : "\u00A0") + "\u200B ";
            case CAPITALS -> text.toUpperCase(Locale.ROOT);
            case SMALL -> text;
            case TCVN3 -> inFont(LegacyFont.TCVN3, text);
            case VNI -> inFont(LegacyFont.VNI, text);
        };
    }

    private String inFont(LegacyFont font, String text) {
        if (encoded.isEmpty()) {
            fill(font);
        }
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            String same = encoded.get(String.valueOf(letter));
            String small = encoded.get(String.valueOf(letter).toLowerCase(Locale.ROOT));
            typed.append(same != null ? same : small != null ? small : String.valueOf(letter));
        }
        return typed.toString();
    }

    /** Turns the font's reading around. */
    private void fill(LegacyFont font) {
        for (char one = ' '; one <= 0xFF; one++) {
            for (char two = 0x80; two <= 0xFF; two++) {
                learn(font, "" + one + two);
            }
        }
        for (char one = 0x80; one <= 0xFF; one++) {
            learn(font, String.valueOf(one));
        }
    }

    private void learn(LegacyFont font, String typed) {
        String read = font.decode(typed);
        if (read.length() == 1 && read.charAt(0) > 0x7F) {
            encoded.putIfAbsent(read, typed);
        }
    }

    private List<Line> table(List<Column> columns, Map<String, List<Pupil>> byClass, List<Line> lines) {
        boolean first = true;
        int running = 0;
        for (Map.Entry<String, List<Pupil>> one : byClass.entrySet()) {
            if (classes == Classes.ROWS) {
                lines.add(line(encode("LỚP " + one.getKey())));
            }
            if (first || classes == Classes.ROWS) {
                header(columns, lines);
                first = false;
            }
            running = classes == Classes.ROWS ? 0 : running;
            for (Pupil pupil : one.getValue()) {
                running++;
                lines.add(row(columns, pupil, running));
            }
            if (footers && classes == Classes.ROWS) {
                lines.add(line(encode("Tổng cộng: " + one.getValue().size() + " học sinh")));
            }
        }
        if (footers) {
            lines.add(line(encode("Danh sách có " + running + " học sinh")));
            lines.add(new Line(row(null, null, Value.of(encode("Người lập")), Value.of(encode("HIỆU TRƯỞNG"))), false));
            lines.add(new Line(
                    row(null, null, Value.of(encode("Lê Thị Lập")), Value.of(encode("Trần Văn Trưởng"))), false));
        }
        return lines;
    }

    private void header(List<Column> columns, List<Line> lines) {
        List<@Nullable Value> top = new ArrayList<>();
        List<@Nullable Value> below = new ArrayList<>();
        if (numbered) {
            top.add(Value.of(encode(one("STT", "TT", "Số TT"))));
            below.add(null);
        }
        String group = "";
        for (Column column : columns) {
            boolean divided = grouped && !column.group().isEmpty();
            boolean begins = divided && !column.group().equals(group);
            String above = divided ? (begins ? column.group() : "") : column.title();
            top.add(above.isEmpty() ? null : Value.of(encode(above)));
            below.add(divided && !column.title().isEmpty() ? Value.of(encode(column.title())) : null);
            group = column.group();
        }
        lines.add(new Line(top, false));
        if (grouped) {
            lines.add(new Line(below, false));
        }
        if (columnNumbers) {
            List<@Nullable Value> numbers = new ArrayList<>();
            for (int i = 1; i <= top.size(); i++) {
                numbers.add(Value.of("(" + i + ")"));
            }
            lines.add(new Line(numbers, false));
        }
    }

    private Line row(List<Column> columns, Pupil pupil, int running) {
        List<@Nullable Value> cells = new ArrayList<>();
        if (numbered) {
            cells.add(new Value(Integer.toString(running), null, (long) running, false));
        }
        columns.forEach(column -> cells.add(column.value().apply(pupil)));
        return new Line(cells, hiddenRows && random.nextInt(6) == 0);
    }

    private static List<@Nullable Value> row(@Nullable Value... cells) {
        List<@Nullable Value> row = new ArrayList<>();
        Collections.addAll(row, cells);
        return row;
    }

    private static Line line(String... texts) {
        List<@Nullable Value> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Value.of(text));
        }
        return new Line(cells, false);
    }
}
