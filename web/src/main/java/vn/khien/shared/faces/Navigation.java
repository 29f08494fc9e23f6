package vn.khien.shared.faces;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows about the one who looks at it. Answered by {@code access} with a request-scoped bean
 * named {@code navigation}; the frame draws it as a side bar on wide screens and as a bar at the foot of narrow ones.
 */
public interface Navigation {
    /** The items of this user's roles in the order of UI section 5; on a phone the first four stay visible. */
    List<NavigationItem> getItems();

    /** Where the product's name leads. */
    String getHomeHref();

    /** The unit that all figures of the page are about, empty when the page is about none. */
    String getUnitName();

    /** One line under the unit's name, such as the ward or the number of classes; may be empty. */
    String getUnitDetail();

    /** Where another unit can be chosen; null when this user has only one. */
    @Nullable
    String getUnitHref();

    /** The full name of the signed-in person, empty when nobody is signed in. */
    String getPersonName();

    /** What the person is here, in the language of the page: "GVCN lớp 6A1". */
    String getRoleName();
}
