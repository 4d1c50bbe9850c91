package changeover.os;

import java.util.Objects;

/**
 * A program as another tool's list tells it.
 *
 * @param name as it stands there, without signs that steer a terminal
 * @param cut true when the tool cut the name to make it fit: then it is only a beginning
 * @param version empty when not told
 * @param publisher empty when not told, or cut
 * @param where the file and its row, e.g. "list.csv, row 12"
 */
public record Listed(String name, boolean cut, String version, String publisher, String where) {
    public Listed {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(where, "where");
    }
}
