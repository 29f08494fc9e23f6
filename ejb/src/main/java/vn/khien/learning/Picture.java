package vn.khien.learning;

import java.util.Arrays;

/**
 * A drawing of a lesson.
 *
 * @param address where the server gives it out; holds its hash, so that it may be kept for ever
 * @param svg its bytes, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // written once at start, handed out as it is
public record Picture(String address, byte[] svg) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && address.equals(that.address) && Arrays.equals(svg, that.svg);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return address;
    }
}
