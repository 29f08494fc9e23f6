package vn.khien.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a parents' link says before any code is typed. Names no child.
 *
 * @param child the given name, when the code was typed on this device already
 */
public record ParentInvitation(
        String className,
        String schoolName,
        String inviterName,
        LocalDate lastDay,
        ModuleSummary module,
        List<LessonLine> lessons,
        Optional<String> child) {}
