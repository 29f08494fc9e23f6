package vn.khien.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.sheet.FileLimits;

/** Bodies larger than any honest one are refused before they fill the memory, whether they say how long they are or not. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
    private static final long MEGABYTE = 1024L * 1024;

    /** The sheet of a whole school with everybody's names takes a third of it. */
    private static final long JSON = MEGABYTE;

    @Override
    public void filter(ContainerRequestContext call) {
        MediaType type = call.getMediaType();
        boolean file = type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
        long most = file ? FileLimits.UPLOAD + MEGABYTE : JSON;
        if (call.getLength() > most) {
            throw tooLarge(most);
        }
        if (call.hasEntity()) {
            call.setEntityStream(new Limited(call.getEntityStream(), most));
        }
    }

    private static RuleViolation tooLarge(long most) {
        return new RuleViolation(SharedError.BODY_TOO_LARGE, most / MEGABYTE);
    }

    private static final class Limited extends FilterInputStream {
        private final long most;
        private long read;

        Limited(InputStream body, long most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw tooLarge(most);
            }
        }
    }
}
