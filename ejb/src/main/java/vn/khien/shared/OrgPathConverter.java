package vn.khien.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class OrgPathConverter implements AttributeConverter<@Nullable OrgPath, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OrgPath path) {
        return path == null ? null : path.value();
    }

    @Override
    public @Nullable OrgPath convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new OrgPath(value);
    }
}
