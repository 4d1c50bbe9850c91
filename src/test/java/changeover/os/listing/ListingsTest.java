package changeover.os.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Listed;
import changeover.os.Services.State;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingsTest {
    private static Listing read(String text) throws BadList {
        return Listings.read(new Listings.Source("f", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Listed> programs(String text) throws BadList {
        return assertInstanceOf(Listing.Programs.class, read(text)).programs();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "[]", "{}", "[1,2]", "{\"a\": [{\"x\": \"y\"}]}", "[{\"name\":", "in the beginning there was\nnothing of a list",
        "name\nonly one column\n", "a,b,c\n1,2,3\n", "Windows Registry Editor Version 5.00\n", "a-b-c\nd-e-f\n",
        "ii\nrc\n", "\0\0\0\0", "----------\n", "----------\n----------\n"
    })
    void whatIsNoListIsRefused(String text) {
        assertEquals(BadList.Reason.UNKNOWN, assertThrows(BadList.class, () -> read(text)).reason(), text);
    }

    @Test
    void tooLong() {
        var source = new Listings.Source("f", new byte[Listings.LIMIT + 1]);
        assertEquals(BadList.Reason.TOO_LONG, assertThrows(BadList.class, () -> Listings.read(source)).reason());
    }

    @Test
    void cellsInQuotes() throws BadList {
        var all = programs("Vendor,Name,Version\n\"A, \"\"B\"\"\",\"two\nlines\",1\nx,\"not closed,2\n,,\n,y\n");
        assertEquals(
                List.of(
                        new Listed("two lines", false, "1", "A, \"B\"", "f, row 2"),
                        new Listed("\"not closed", false, "2", "x", "f, row 3"),
                        new Listed("y", false, "", "", "f, row 5")),
                all);
    }

    @Test
    void whatStandsBehindQuotesBelongsToTheCell() throws BadList {
        assertEquals(
                List.of(new Listed("A b", false, "1", "", "f, row 2"), new Listed("C", false, "2", "", "f, row 3")),
                programs("name,version\n\"A\" b,1\nC,2\n"));
    }

    /** Signs that steer a terminal are blanks; letters of any script survive. */
    @Test
    void hostileCells() throws BadList {
        var all = programs("name;version\n\u001b[31mred\u0007;1\n\u0643\u0627\u0633\u0628\u0631 \u200f\u041a;2\n=HYPERLINK(\"x\");3\n");
        assertEquals(
                List.of("[31mred", "\u0643\u0627\u0633\u0628\u0631 \u200f\u041a", "=HYPERLINK(\"x\")"),
                all.stream().map(Listed::name).toList());
    }

    @Test
    void encodings() throws BadList {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"))) {
            var bytes = "name,version\nTélé,1\n".getBytes(charset);
            var listing = Listings.read(new Listings.Source("f", bytes));
            assertEquals("Télé", ((Listing.Programs) listing).programs().getFirst().name(), charset.name());
        }
    }

    @Test
    void unitsWithTheirStates() throws BadList {
        var text = "● a.service loaded failed failed A\nxrdp.service loaded active exited X\nb.service loaded active running B\n"
                + "c.service not-found inactive dead c\nd.service loaded activating auto-restart D\ne.socket loaded active listening\n";
        var units = assertInstanceOf(Listing.Units.class, read(text)).units();
        assertEquals(
                Map.of("a.service", State.STOPPED, "xrdp.service", State.UNKNOWN, "b.service", State.RUNNING, "d.service", State.BETWEEN),
                units.stream().collect(Collectors.toMap(u -> u.name(), u -> u.state())));
    }

    @Test
    void statesOfDebianSurvive() throws BadList {
        var text = "ii  a 1 all x\nrc  b 2 all\niHR c 3 all\niU  d:i386 4 i386\nhi  e 5 all\niF  g 6 all\n";
        var lines = assertInstanceOf(Listing.DebianPackages.class, read(text)).lines();
        assertEquals("a\tii \t1\nb\trc \t2\nc\tiHR\t3\nd:i386\tiU \t4\ne\thi \t5\ng\tiF \t6\n", lines);
    }

    @Test
    void rpmNamesHaveDashes() throws BadList {
        var text = "python3-pip-23.3.2-2.fc40.noarch\nglibc-2.39-1.x86_64\nglibc-2.39-1.i686\ngpg-pubkey-a1-b2\n";
        assertEquals(
                Map.of("python3-pip", List.of("23.3.2-2.fc40"), "glibc", List.of("2.39-1", "2.39-1"), "gpg-pubkey", List.of("a1-b2")),
                assertInstanceOf(Listing.RpmPackages.class, read(text)).packages());
    }

    @Test
    void antivirusOnlyFromTheSecurityTable() throws BadList {
        var text = "{\"rows\": [{\"type\":\"Antivirus\",\"name\":\"A\",\"state\":\"Snoozed\",\"signatures_up_to_date\":0},"
                + "{\"type\":\"Firewall\",\"name\":\"F\",\"state\":\"On\",\"signatures_up_to_date\":\"1\"}]}";
        var rows = assertInstanceOf(Listing.SecurityProducts.class, read(text)).rows();
        assertEquals(List.of("A"), rows.stream().map(r -> r.get("displayName")).toList());
        assertEquals(Integer.toString(0x42010), rows.getFirst().get("productState"));
    }

    /** A million columns, a million quotes, endless lines, deep nesting: an answer in time. */
    @ParameterizedTest
    @ValueSource(strings = {",", "\"", "\",", "x", "- ", "a-", "[", "{\"a\":", "[{\"a\":[", "ii ", "\r", "\t", "a.service "})
    void enormousInput(String piece) {
        String many = piece.repeat(piece.length() > 4 ? 250_000 : 1_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String input : List.of("name,version\n" + many, many, (piece.repeat(500) + "\n").repeat(1000))) {
                try {
                    assertTrue(read(input) != null);
                } catch (BadList e) {
                    assertEquals(BadList.Reason.UNKNOWN, e.reason());
                }
            }
        });
    }
}
