package vn.khien.shared.faces;

/**
 * One way of the bar.
 *
 * @param key of its word in the bundle
 * @param icon its drawing in {@code icons.svg}
 * @param href where it leads, with the context path
 * @param current whether the page belongs to it
 * @param waiting how many things wait there, 0 for none
 */
public record NavigationItem(String key, String icon, String href, boolean current, int waiting) {}
