package vn.khien.programme;

import java.time.Instant;

/** Everybody whom the campaign concerns owes it from now on. Announced in the transaction that opened it. */
public record CampaignOpened(long campaignId, Instant at) {}
