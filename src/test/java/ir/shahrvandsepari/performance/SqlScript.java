package ir.shahrvandsepari.performance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with named values: {@code :name}; {@code -- into name} keeps a result; the line {@code -- log} parts the script. */
record SqlScript(List<Step> before, List<Step> after) {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");
    private static final Pattern INTO = Pattern.compile("(?m)^-- into (\\w+)$");

    /** A statement with question marks, the names of its values in order, and the name that its result is kept under. */
    record Step(String sql, List<String> names, String into) {
        static Step of(String text) {
            Matcher kept = INTO.matcher(text);
            String into = kept.find() ? kept.group(1) : null;
            String sql = text.replaceAll("(?m)^--.*$", "").strip();
            List<String> names =
                    NAME.matcher(sql).results().map(m -> m.group(1)).toList();
            return new Step(NAME.matcher(sql).replaceAll("?"), names, into);
        }

        void run(Connection connection, Map<String, Object> values) throws SQLException {
            if (sql.equals("commit")) {
                connection.commit();
                return;
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < names.size(); i++) {
                    statement.setObject(i + 1, values.get(names.get(i)));
                }
                if (statement.execute()) {
                    read(statement, values);
                }
            }
        }

        private void read(PreparedStatement statement, Map<String, Object> values) throws SQLException {
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    Object first = rows.getObject(1);
                    if (into != null) {
                        values.put(into, first);
                    }
                }
            }
        }
    }

    static SqlScript read(String resource) {
        try (InputStream stream = SqlScript.class.getResourceAsStream(resource)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = text.split("(?m)^-- log$");
            return new SqlScript(steps(parts[0]), steps(parts[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Step> steps(String text) {
        List<Step> steps = new ArrayList<>();
        for (String statement : text.split(";\\s*\\n")) {
            Step step = Step.of(statement);
            if (!step.sql().isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    static void run(List<Step> steps, Connection connection, Map<String, Object> values) throws SQLException {
        for (Step step : steps) {
            step.run(connection, values);
        }
    }
}
