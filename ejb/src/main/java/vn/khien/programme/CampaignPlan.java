package vn.khien.programme;

import java.time.LocalDate;

/** A campaign as somebody asks for it: over which unit and everything below it, and on which days, both included. */
public record CampaignPlan(String name, long unitId, LocalDate startsOn, LocalDate endsOn) {}
