/**
 * The whole program as its users meet it: the built EAR, started by {@code ./run} on a throw-away data directory, seen
 * through a browser and the API. What a capability decides is tested in its own module; here stands what only shows when
 * everything is put together, and the walk through the product that its readers may take for its manual.
 */
@NullMarked
package vn.khien.whole;

import org.jspecify.annotations.NullMarked;
