package vn.khien.access;

import java.util.List;

/** Pictures that were just chosen for a pupil, shown this once. */
public record DrawnPictures(long personId, String fullName, List<Picture> pictures) {
    @Override
    public String toString() {
        return "DrawnPictures[personId=" + personId + "]";
    }
}
