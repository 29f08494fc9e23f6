package vn.khien.attendance.rest;

/**
 * The problem document of a sheet that moved on meanwhile, with both states for a person to choose from.
 *
 * @param yours what was sent
 * @param current what stands
 */
public record SheetConflict(
        String type, String title, int status, String code, String detail, SheetWriteJson yours, SheetJson current) {}
