package vn.khien.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.organisation.OrganisationError.UNIT_LIST_UNREADABLE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UnitListReaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsEveryUnitWithAllItsFields() throws Exception {
        JsonNode expected =
                JSON.readTree(sample("city-small/index.expected.json").toFile()).get("units");

        JsonNode units = JSON.valueToTree(UnitListReader.read(sample("city-small/danh-muc-don-vi.xlsx")));

        assertThat(units).isEqualTo(expected);
    }

    @Test
    void refusesAFileThatListsNoUnits() {
        assertThatThrownBy(() -> UnitListReader.read(sample("dev/A18-thoi-khoa-bieu.xlsx")))
                .hasMessage(UNIT_LIST_UNREADABLE.key());
    }

    private static Path sample(String name) throws Exception {
        return Path.of(Objects.requireNonNull(UnitListReaderTest.class.getResource("/rosters/" + name))
                .toURI());
    }
}
