package ir.shahrvandsepari.property;

import javax.sql.DataSource;

/** The room without a container, for tests of other rooms. */
public final class PropertyRoom {
    private PropertyRoom() {}

    public static PropertyBook book(DataSource database) {
        return new PropertyBook(new Properties(database));
    }

    public static RolloutBook rollout(DataSource database) {
        return new RolloutBook(new RolloutRows(database));
    }
}
