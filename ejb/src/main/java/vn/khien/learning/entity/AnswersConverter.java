package vn.khien.learning.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Public because EclipseLink makes it. */
@Converter(autoApply = true)
public class AnswersConverter implements AttributeConverter<Answers, String> {
    @Override
    public String convertToDatabaseColumn(Answers answers) {
        return answers.toString();
    }

    @Override
    public Answers convertToEntityAttribute(String text) {
        return Answers.parse(text);
    }
}
