package vn.khien.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
    private static final Row ROW = new Row("6A1", 48);

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Context();

    @Test
    void readsARecordByItsWords() {
        assertThat(resolver.getValue(context, ROW, "pupils")).isEqualTo(48);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void readsWhatARecordWorksOut() {
        assertThat(resolver.getValue(context, ROW, "large")).isEqualTo(true);
    }

    @Test
    void leavesOtherThingsToOthers() {
        assertThat(resolver.getValue(context, "6A1", "bytes")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void saysWhichWordARecordLacks() {
        assertThatThrownBy(() -> resolver.getValue(context, ROW, "teacher"))
                .isInstanceOf(PropertyNotFoundException.class)
                .hasMessageContaining("teacher");
    }

    @Test
    void refusesToChangeARecord() {
        assertThatThrownBy(() -> resolver.setValue(context, ROW, "pupils", 47))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    /** What a page shows. */
    public record Row(String name, int pupils) {
        public boolean large() {
            return pupils > 30;
        }
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            throw new AssertionError("Reading a record asks for nothing of the context");
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new AssertionError("Reading a record asks for nothing of the context");
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new AssertionError("Reading a record asks for nothing of the context");
        }
    }
}
