package vn.khien.learning;

/** What a list says of a module. */
public record ModuleSummary(
        String code,
        int version,
        String title,
        String summary,
        int minutes,
        int lessonCount,
        int questionCount,
        int passMark,
        String pictureUrl) {}
