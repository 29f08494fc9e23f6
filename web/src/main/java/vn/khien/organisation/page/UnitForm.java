package vn.khien.organisation.page;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.Successor;
import vn.khien.organisation.UnitNaming;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.VietnameseText;

/** The names and the code of a unit as they are typed. */
public class UnitForm implements Serializable {
    private String name = "";
    private String shortName = "";
    private String code = "";
    private String typeName = "";

    void fillFrom(UnitSummary unit, String type) {
        name = unit.name();
        shortName = unit.shortName();
        code = unit.code();
        typeName = type;
    }

    UnitNaming naming() {
        String full = VietnameseText.clean(name);
        String brief = VietnameseText.clean(shortName);
        String typed = VietnameseText.clean(code);
        return new UnitNaming(
                typed.isEmpty() ? null : typed,
                full,
                brief.isEmpty() ? full : brief,
                VietnameseText.clean(typeName),
                null,
                List.of(),
                null,
                null);
    }

    Successor made() {
        return Successor.made(naming());
    }

    boolean isFilled() {
        return !name.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(@Nullable String shortName) {
        this.shortName = shortName == null ? "" : shortName;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getTypeName() {
        return typeName;
    }

    public void setTypeName(@Nullable String typeName) {
        this.typeName = typeName == null ? "" : typeName;
    }
}
