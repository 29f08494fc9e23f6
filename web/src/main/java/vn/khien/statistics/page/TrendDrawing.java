package vn.khien.statistics.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.khien.statistics.Trend;

/**
 * A trend as the lines and points of a drawing of some width. There are two of them on the page, because letters of a wide
 * one could not be read on a phone.
 *
 * @param way the line through all points, as a drawing writes it
 */
public record TrendDrawing(
        int width, int right, List<Tick> ticks, List<Point> points, List<Point> named, String way, Point last) {
    public static final int HEIGHT = 224;

    private static final int LEFT = 56;
    private static final int TOP = 25;
    private static final int FOOT = 190;
    private static final int STEPS = 3;
    private static final int TEN = 10;
    private static final int[] NICE = {1, 2, 5, TEN};

    /** A line across, with its figure. */
    public record Tick(int y, long value) {}

    /** A week. */
    public record Point(int x, int y, Trend.Week week) {}

    public TrendDrawing {
        ticks = List.copyOf(ticks);
        points = List.copyOf(points);
        named = List.copyOf(named);
    }

    /**
     * Draws.
     *
     * @param room for the words beside the last point
     * @param everyNth week that is named below, counted back from the last
     */
    static TrendDrawing of(Trend trend, int width, int room, int everyNth) {
        List<Trend.Week> weeks = trend.weeks();
        int right = width - room;
        long most = Math.max(1, weeks.stream().mapToLong(Trend.Week::held).max().orElse(0));
        long step = step(most);
        long top = step * Math.max(1, (most + step - 1) / step);
        List<Tick> ticks = new ArrayList<>();
        for (long value = 0; value <= top; value += step) {
            ticks.add(new Tick(y(value, top), value));
        }
        List<Point> points = new ArrayList<>();
        List<Point> named = new ArrayList<>();
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            int x = weeks.size() == 1 ? right : LEFT + (right - LEFT) * i / (weeks.size() - 1);
            Point point = new Point(x, y(weeks.get(i).held(), top), weeks.get(i));
            points.add(point);
            if ((weeks.size() - 1 - i) % everyNth == 0) {
                named.add(point);
            }
            way.append(String.format(Locale.ROOT, "%s%d %d", i == 0 ? "M" : "L", point.x(), point.y()));
        }
        return new TrendDrawing(width, right, ticks, points, named, way.toString(), points.get(points.size() - 1));
    }

    /** 1, 2 or 5 times a power of ten, so that a few steps reach the highest figure. */
    private static long step(long most) {
        for (long power = 1; ; power *= TEN) {
            for (int nice : NICE) {
                if (nice * power * STEPS >= most) {
                    return nice * power;
                }
            }
        }
    }

    private static int y(long value, long top) {
        return (int) (FOOT - (FOOT - TOP) * value / top);
    }

    /** Where the lines across begin. */
    public int left() {
        return LEFT;
    }

    /** Where the figure of a line across ends. */
    public int figureAt() {
        return LEFT - 8;
    }

    /** Where the names of the weeks stand. */
    public int namesAt() {
        return HEIGHT - 8;
    }
}
